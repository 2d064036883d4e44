/** The words of `carnet erase`: what is erased, what the service holds, and how each of it ends. */
import type { Words } from '../words.ts'

export const eraseLabels = {
  'erase.transfers': {
    en: 'transfers: {deleted} go with it, {kept} stay as a record without words',
    zh: '传输：一并删除 {deleted} 项，保留为不含内容的记录 {kept} 项',
  },
  'erase.against-under-way': { en: 'still worked on: {count}', zh: '仍在办理：{count} 项' },
  'erase.against-owed': {
    en: 'still owed for what was cleared: {count}',
    zh: '已通关传输的未了义务：{count} 项',
  },
  'erase.against-standing-approval': {
    en: 'standing approvals in force: {count}',
    zh: '有效的预先批准：{count} 项',
  },
  'erase.done': { en: 'Erased.', zh: '已删除。' },
  'erase.tried': { en: 'Nothing stands against it. Nothing was changed.', zh: '无障碍。未作任何更改。' },
  'erase.ends-erased': { en: 'until it is erased', zh: '直至删除' },
  'erase.ends-never': { en: 'stays', zh: '长期保留' },
  'erase.after': { en: 'ends after {days} days', zh: '{days} 天后删除' },
  'erase.after-or': {
    en: 'ends after {days} days, or when it is erased',
    zh: '{days} 天后删除，或提前手动删除',
  },
  'erase.within-day': { en: 'ends within a day', zh: '一天之内删除' },
  'erase.what-uploads': { en: 'uploads', zh: '上传的数据' },
  'erase.what-cleared-data': { en: 'data that were cleared', zh: '已通关的数据' },
  'erase.what-transfers': { en: 'transfers that were not cleared', zh: '未通关的传输' },
  'erase.what-declarations': { en: 'declarations in the archive', zh: '已归档的申报' },
  'erase.what-requests': { en: 'closed requests from abroad', zh: '已结案的境外调取请求' },
  'erase.what-accounts': { en: 'people who belong nowhere any more', zh: '已不属于任何组织的人员' },
  'erase.what-sessions': { en: 'sessions', zh: '登录会话' },
  'erase.what-idempotency-keys': { en: 'answers under an idempotency key', zh: '幂等键对应的应答' },
  'erase.what-mail': { en: 'mail that was sent', zh: '已发送的邮件' },
  'erase.what-person-links': { en: 'links for people', zh: '个人专用链接' },
  'erase.what-withdrawal-notices': {
    en: 'what finds a person in a notice',
    zh: '撤回通知中可识别个人的内容',
  },
  'erase.what-withdrawals': {
    en: 'withdrawals of consent (keyed hashes): so that they go on counting',
    zh: '撤回同意（带密钥的散列值）：以便持续生效',
  },
  'erase.what-audit-trail': {
    en: 'audit trail: who did what, by ids',
    zh: '审计记录：以编号记载何人做了何事',
  },
  'erase.what-clearance-records': {
    en: 'clearance records: the ledger commits to them, carnets are checked by them',
    zh: '通关记录：账本据此承诺，单证据此核验',
  },
  'erase.what-ledger': { en: 'ledger: hashes alone', zh: '账本：仅含散列值' },
  'erase.what-comments': {
    en: 'comments of the public, after a draft was closed',
    zh: '征求意见结束后公众提交的意见',
  },
  'erase.what-filings': {
    en: 'filings with a desk that were accepted or returned',
    zh: '主管部门已受理或退回的报备材料',
  },
} satisfies Record<string, Words>

import type { WordBook } from '../../words/words.ts'

/** What the service holds, when it ends, and the end of what somebody erases. */
export const keptWords = {
  kept: { en: 'What is kept, and until when', zh: '保存内容与期限' },
  'kept.lead': {
    en: 'Periods are set by whoever runs the service, and looked at every day. What was erased is also taken out of the pages of the audit trail; copies in backups end with those.',
    zh: '期限由服务管理者设定，每日执行。删除的内容同时从审计记录的附页中清除；备份中的副本随备份到期而消失。',
  },
  'ends.erased': { en: 'until somebody erases it', zh: '直至有人删除' },
  'ends.erased-after': {
    en: 'for {days} days, or until somebody erases it',
    zh: '保存 {days} 天，或提前手动删除',
  },
  'ends.person': {
    en: 'until the person erases it; for {days} days once they are a member of nothing',
    zh: '直至本人删除；不再属于任何组织后保存 {days} 天',
  },
  'ends.itself': { en: 'for {days} days', zh: '保存 {days} 天' },
  'ends.itself-day': { en: 'for less than a day', zh: '保存不足一天' },
  'ends.never': { en: 'stays', zh: '长期保留' },
  'what.uploads': { en: 'Data that were sent', zh: '已上传的数据' },
  'what.cleared-data': { en: 'Data that were cleared', zh: '已通关的数据' },
  'what.transfers': { en: 'Transfers that were not cleared', zh: '未通关的办理' },
  'what.declarations': { en: 'Declarations that were put away', zh: '已归档的申报' },
  'what.requests': { en: 'Closed requests from abroad', zh: '已结案的境外调取请求' },
  'what.comments': { en: 'Comments of the public on a draft that was closed', zh: '公众对已结束草案的意见' },
  'what.accounts': { en: 'Names and addresses of people who sign in', zh: '登录人员的姓名和邮箱' },
  'what.sessions': { en: 'Sessions', zh: '登录会话' },
  'what.idempotency-keys': { en: 'Answers to requests of programs', zh: '对程序请求的应答' },
  'what.mail': { en: 'Mail that was sent', zh: '已发送的邮件' },
  'what.person-links': { en: 'Links for people', zh: '个人专用链接' },
  'what.withdrawal-notices': {
    en: 'What finds a person in a notice of withdrawal',
    zh: '撤回通知中可识别个人的内容',
  },
  'what.withdrawals': {
    en: 'Withdrawals of consent, as keyed hashes',
    zh: '撤回同意的记录（带密钥的散列值）',
  },
  'what.audit-trail': { en: 'Audit trail', zh: '审计记录' },
  'what.clearance-records': { en: 'Clearance records', zh: '通关记录' },
  'what.ledger': { en: 'Ledger', zh: '账本' },
  'what.filings': {
    en: 'Filings with a desk that were accepted or returned',
    zh: '主管部门已受理或退回的材料',
  },
  'why.withdrawals': {
    en: 'Without them, whoever took their consent back would be cleared again.',
    zh: '若不保留，已撤回同意的人会再次被纳入通关。',
  },
  'why.audit-trail': {
    en: 'Who did what, by ids: evidence that nobody may change.',
    zh: '以编号记载何人做了何事：属证据，任何人不得更改。',
  },
  'why.clearance-records': {
    en: 'What was moved, from whom to whom, under which law; hashes and counts of people. Carnets are checked by them, and the law asks for records of transfers.',
    zh: '记载传输内容、双方及法律依据；对个人仅有散列值和人数。单证据此核验，法律亦要求留存传输记录。',
  },
  'why.ledger': { en: 'Hashes alone.', zh: '仅含散列值。' },
  own: { en: 'What is held about you', zh: '有关您的数据' },
  'own.lead': {
    en: 'Name and address as your identity provider tells them, where you are a member, your sessions and keys, and what you did.',
    zh: '身份提供方提供的姓名和邮箱、您所属的组织、会话与密钥，以及您的操作记录。',
  },
  'own.copy': { en: 'Have a copy', zh: '获取副本' },
  'own.erase': { en: 'Erase me', zh: '删除我的账户' },
  'own.erase.what': {
    en: 'Your name and address are erased here, and you leave every organisation of this service, with your sessions and keys. What you did stays in the audit trail under a number that leads to nobody. It cannot be taken back.',
    zh: '您的姓名和邮箱将从本服务删除，您将退出本服务中的所有组织，会话和密钥一并失效。您的操作记录仍以无法指向个人的编号保留。此操作不可撤销。',
  },
  'own.erase.do': { en: 'Erase me for good', zh: '永久删除' },
  erase: { en: 'Erase', zh: '删除' },
  'erase.declaration': { en: 'Erase this declaration', zh: '删除此申报' },
  'erase.declaration.what': {
    en: 'Its name, its text in every revision, and what was decided of it are erased, also from the pages of the audit trail. It cannot be taken back.',
    zh: '其名称、各版本文本以及据此作出的判断将被删除，审计记录附页中的内容一并清除。此操作不可撤销。',
  },
  'erase.deleted': { en: 'Transfers that go with it: {count}', zh: '一并删除的办理：{count} 项' },
  'erase.kept': {
    en: 'Transfers that were cleared, which stay with carnet and days, without data and words: {count}',
    zh: '已通关、仅保留单证和日期的办理：{count} 项',
  },
  'against.under-way': { en: 'It is still worked on: transfers: {count}', zh: '仍在办理：{count} 项' },
  'against.owed': {
    en: 'It is still needed: obligations open for what was cleared: {count}',
    zh: '仍需保留：已通关办理的未了义务：{count} 项',
  },
  'against.standing-approval': {
    en: 'It is still in use: approvals given beforehand: {count}',
    zh: '仍在使用：有效的预先批准：{count} 项',
  },
  'erase.request': { en: 'Erase this request', zh: '删除此请求' },
  'erase.request.what': {
    en: 'The request and its record are erased, also from the pages of the audit trail; that there was one, stays. It cannot be taken back.',
    zh: '该请求及其记录将被删除，审计记录附页中的内容一并清除；仅保留曾有该请求的事实。此操作不可撤销。',
  },
  'erase.do': { en: 'Erase for good', zh: '永久删除' },
} satisfies WordBook

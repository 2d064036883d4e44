/** The words of what a desk publishes. */
import type { Words } from '../words.ts'

export const deskLabels = {
  'desk.feed.title': { en: '{name}: changes of the law', zh: '{name}：制度变更' },
  'desk.feed.published': { en: '{regime}: a release is published', zh: '{regime}：发布新版本' },
  'desk.feed.replaced': {
    en: '{regime}: a release is published, in place of the one before',
    zh: '{regime}：发布新版本，取代前一版本',
  },
  'desk.feed.withdrawn': { en: '{regime}: a release is withdrawn', zh: '{regime}：撤回一个版本' },
  'desk.feed.reason': { en: 'Reason: {reason}', zh: '理由：{reason}' },
  'desk.feed.draft': {
    en: '{regime}: a draft is open for comment until {day}',
    zh: '{regime}：草案公开征求意见，截至{day}',
  },
  'desk.feed.closed': { en: '{regime}: reply to the comments on a draft', zh: '{regime}：对草案意见的答复' },
  'desk.change.first': {
    en: 'The first release of this regime here: {provisions} provisions and {lists} lists.',
    zh: '本处首次发布该制度：条款 {provisions} 个，清单 {lists} 个。',
  },
  'desk.change.same': {
    en: 'Its words are those of the release before; only the texts were written anew.',
    zh: '内容与前一版本相同，仅重新制作了文本。',
  },
  'desk.change.field': { en: '{field}: {text}', zh: '{field}：{text}' },
  'cli.desk-filing': { en: 'filing', zh: '申报编号' },
  'cli.desk-entry': { en: 'ledger of the authority', zh: '主管部门账本' },
  'cli.desk-receipt': { en: 'receipt', zh: '回执' },
  'cli.desk-filed': {
    en: 'Filed with {desk}. The receipt proves that its ledger holds this carnet; keep it.',
    zh: '已提交至 {desk}。回执证明该单证已记入其账本，请妥善保存。',
  },
  'cli.desk-filed-use': {
    en: 'Filed with {desk}. The receipt proves that its ledger holds this use of a list; keep it.',
    zh: '已提交至 {desk}。回执证明该清单使用情况已记入其账本，请妥善保存。',
  },
} satisfies Record<string, Words>

import type { WordBook } from '../words/words.ts'

/** Names of pages. The key is the `name` of a route. */
export const navigationWords = {
  home: { en: 'Home', zh: '首页' },
  transfers: { en: 'Transfers', zh: '出境办理' },
  obligations: { en: 'Obligations', zh: '义务' },
  requests: { en: 'Requests from abroad', zh: '境外调取' },
  people: { en: 'People', zh: '个人请求' },
  totals: { en: 'Totals', zh: '累计数' },
  authority: { en: 'Authority’s desk', zh: '主管部门工作台' },
  flows: { en: 'Flows', zh: '数据流向' },
  regimes: { en: 'Regimes', zh: '制度库' },
  compare: { en: 'Two side by side', zh: '制度对照' },
  changes: { en: 'What changed', zh: '法律变化' },
  upcoming: { en: 'What is coming', zh: '即将施行' },
  lists: { en: 'Lists', zh: '清单' },
  search: { en: 'Search the law', zh: '检索法规' },
  myData: { en: 'My data', zh: '我的数据' },
  verify: { en: 'Verify', zh: '核验单证' },
  ledger: { en: 'Ledger', zh: '账本' },
  audit: { en: 'Audit trail', zh: '审计记录' },
  organisation: { en: 'Organisation', zh: '组织' },
  reference: { en: 'API reference', zh: '接口说明' },
  'group.work': { en: 'Work', zh: '办理' },
  'group.law': { en: 'Law', zh: '法规' },
  'group.proof': { en: 'Proof', zh: '证明' },
  'group.settings': { en: 'Settings', zh: '设置' },
} satisfies WordBook

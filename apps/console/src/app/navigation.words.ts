import type { WordBook } from '../words/words.ts'

/** Names of pages. The key is the `name` of a route. */
export const navigationWords = {
  home: { en: 'Home', zh: '首页' },
  transfers: { en: 'Transfers', zh: '出境办理' },
  obligations: { en: 'Obligations', zh: '义务' },
  totals: { en: 'Totals', zh: '累计数' },
  flows: { en: 'Flows', zh: '数据流向' },
  regimes: { en: 'Regimes', zh: '制度库' },
  compare: { en: 'Two side by side', zh: '制度对照' },
  changes: { en: 'What changed', zh: '法律变化' },
  upcoming: { en: 'What is coming', zh: '即将施行' },
  search: { en: 'Search the law', zh: '检索法规' },
  myData: { en: 'My data', zh: '我的数据' },
  verify: { en: 'Verify', zh: '核验单证' },
  'group.work': { en: 'Work', zh: '办理' },
  'group.law': { en: 'Law', zh: '法规' },
  'group.proof': { en: 'Proof', zh: '证明' },
} satisfies WordBook

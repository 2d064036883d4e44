import type { WordBook } from '../words/words.ts'

/** Names of pages. The key is the `name` of a route. */
export const navigationWords = {
  home: { en: 'Home', zh: '首页' },
  transfers: { en: 'Transfers', zh: '出境办理' },
  obligations: { en: 'Obligations', zh: '义务' },
  totals: { en: 'Totals', zh: '累计数' },
  regimes: { en: 'Regimes', zh: '制度库' },
  search: { en: 'Search the law', zh: '检索法规' },
  myData: { en: 'My data', zh: '我的数据' },
  verify: { en: 'Verify', zh: '核验单证' },
  'group.work': { en: 'Work', zh: '办理' },
  'group.law': { en: 'Law', zh: '法规' },
  'group.proof': { en: 'Proof', zh: '证明' },
} satisfies WordBook

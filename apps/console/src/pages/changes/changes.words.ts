import type { WordBook } from '../../words/words.ts'

export const changesWords = {
  title: { en: 'What changed', zh: '法律变化' },
  lead: {
    en: 'The law of one place between two days, sentence by sentence. Each bar is a day on which something begins, ends or takes another value.',
    zh: '一地法律在两个日期之间的变化，逐项列明。每一竖线为一个变化日：有条款开始施行、失效或者数值调整。',
  },
  regime: { en: 'Regime', zh: '制度' },
  from: { en: 'After', zh: '起（不含）' },
  to: { en: 'Until', zh: '止（含）' },
  none: { en: 'Nothing changed between these two days.', zh: '两个日期之间没有变化。' },
  'none.ever': {
    en: 'Nothing in this regime has a day of its own yet.',
    zh: '该制度尚无载明日期的变化。',
  },
  count: { en: '{count} changes', zh: '{count}处变化' },
  'count.one': { en: 'One change', zh: '1处变化' },
  book: { en: 'The regime as it stands on the second day', zh: '查看截止日当日的制度全文' },
} satisfies WordBook

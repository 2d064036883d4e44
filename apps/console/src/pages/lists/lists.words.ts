import type { WordBook } from '../../words/words.ts'

export const listsWords = {
  title: { en: 'Lists', zh: '清单' },
  lead: {
    en: 'Negative lists and other lists that provisions refer to: from how many people an entry asks for what, of which edition it is, and how much of a list is loaded. What it means to be listed, or not, stands in the provisions that name the list.',
    zh: '负面清单及条款所引用的其他清单：各条目的数量门槛与要求、版次以及收录范围。列入或者未列入的法律后果，以引用该清单的条款为准。',
  },
  regime: { en: 'Regime', zh: '制度' },
  words: { en: 'Words of an entry, in either language', zh: '条目词语（中文或者英文）' },
  which: { en: 'Which', zh: '范围' },
  'which.published': { en: 'published lists', zh: '公布的清单' },
  'which.all': { en: 'all lists', zh: '全部清单' },
  found: { en: '{entries} in {lists}', zh: '{lists}中的{entries}' },
  'found.lists': { en: '{count} lists', zh: '{count}份清单' },
  'found.lists.one': { en: 'one list', zh: '1份清单' },
  none: {
    en: 'No entry has these words. That an entry is not loaded does not mean that the data are not listed: see how much of each list is loaded.',
    zh: '没有含这些词语的条目。未收录不等于未列入，请查看各清单的收录范围。',
  },
  'none.lists': {
    en: 'No published list is loaded for this regime.',
    zh: '该制度未收录公布的清单。',
  },
  entry: { en: 'Entry', zh: '条目' },
  asks: { en: 'From how many, and what is asked', zh: '数量门槛与要求' },
  cite: { en: 'Citation', zh: '出处' },
  source: { en: 'source', zh: '来源' },
  checked: { en: 'checked {day}', zh: '{day}核对' },
  doubt: { en: 'Doubt', zh: '存疑' },
  entries: { en: '{count} entries', zh: '{count}个条目' },
  'entries.one': { en: 'one entry', zh: '1个条目' },
  more: { en: '{count} more: add a word to see fewer', zh: '另有{count}个条目，可增加词语缩小范围' },
  listed: { en: 'no number is stated here', zh: '此处未载数量门槛' },
  'since.until': { en: '{from} to {until}', zh: '{from}至{until}' },
  since: { en: 'from {from}', zh: '自{from}起' },
  until: { en: 'until {until}', zh: '至{until}止' },
  ended: { en: 'not in force today', zh: '今日不适用' },
  proposal: {
    en: 'proposed by an import, confirmed by nobody: not judged by',
    zh: '导入时提出、未经人工确认：不作判断依据',
  },
} satisfies WordBook

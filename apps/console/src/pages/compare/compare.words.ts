import type { WordBook } from '../../words/words.ts'

export const compareWords = {
  title: { en: 'Two regimes side by side', zh: '两项制度对照' },
  lead: {
    en: 'The same cases are put to both. That two things are called alike says nothing: compared is what each law does.',
    zh: '以同样的情形分别适用两项制度。名称相同不等于含义相同，比较的是各自的法律效果。',
  },
  one: { en: 'First', zh: '前者' },
  other: { en: 'Second', zh: '后者' },
  day: { en: 'As of', zh: '日期' },
  swap: { en: 'Swap the two', zh: '互换' },
  choose: { en: 'Choose two different regimes.', zh: '请选择两项不同的制度。' },
  comparing: { en: 'Putting the same cases to both…', zh: '正在以同样的情形分别认定……' },
  contents: { en: 'Contents', zh: '目录' },
  show: { en: 'Show', zh: '显示' },
  'show.all': { en: 'everything', zh: '全部' },
  'show.different': { en: 'only what does not correspond', zh: '仅不对应之处' },
  'count.of': { en: '{shown} of {all}', zh: '{shown}／{all}' },
} satisfies WordBook

import type { WordBook } from '../../words/words.ts'

export const notFoundWords = {
  title: { en: 'There is no page here', zh: '此处没有页面' },
  why: {
    en: 'The address is mistyped, or what it led to is gone.',
    zh: '地址有误，或者它所指向的内容已不存在。',
  },
  home: { en: 'To the first page', zh: '返回首页' },
} satisfies WordBook

/** What is said of a request from abroad, and of the memo on it. */
import type { Words } from '../words.ts'

export const requestLabels = {
  'request.deadline.answer': { en: 'answer the request', zh: '答复调取要求' },
  'request.deadline.ask-by': {
    en: '{what}: last day to ask, if the authority takes all the time that the law gives it',
    zh: '{what}：按法定期限计算的最迟申请日',
  },
} satisfies Record<string, Words>

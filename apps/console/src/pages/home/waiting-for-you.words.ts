import type { WordBook } from '../../words/words.ts'

/** What waits for whoever looks. */
export const waitingWords = {
  title: { en: 'Waiting for you', zh: '待您处理' },
  overdue: { en: 'Overdue', zh: '已逾期' },
  approvals: { en: 'To approve', zh: '待批准' },
  failed: { en: 'Failed', zh: '办理失败' },
  questions: { en: 'Facts missing', zh: '待补充事实' },
  choices: { en: 'Plan to be chosen', zh: '待选方案' },
  due: { en: 'Due soon', zh: '即将到期' },
  more: { en: 'and {count} more', zh: '另有{count}项' },
} satisfies WordBook

import type { Words } from '../words.ts'

/** What is owed over time: kinds, events besides those of `due.ts`, and what a person must look at. */
export const obligationLabels = {
  'owed.before': { en: 'before the transfer', zh: '传输之前' },
  'owed.deadline': { en: 'deadline', zh: '限期' },
  'owed.yearly': { en: 'every year', zh: '每年' },
  'owed.standing': { en: 'standing', zh: '持续' },
  'owed.keep': { en: 'to be kept until', zh: '须保存至' },
  'owed.expiry': {
    en: 'ends; renew it before, or go by another way',
    zh: '有效期届满，应在此前续期或改用其他途径',
  },
  'owed.renewal': { en: 'ask for renewal', zh: '申请延续' },
  'owed.paper': { en: 'to be renewed', zh: '应重新办理' },

  'event.end-stated': { en: 'its end as declared', zh: '申报的终止日' },
  'event.validity': { en: 'its beginning', zh: '生效或出具' },
  'event.end-of-validity': { en: 'the end of its validity', zh: '有效期届满' },

  'caution.no-holidays': {
    en: 'working days counted without public holidays: check the day',
    zh: '工作日未扣除法定节假日，请核对日期',
  },
  'caution.holidays-incomplete': {
    en: 'the public holidays of a year that it runs through are not loaded: check the day',
    zh: '期间所跨年度的节假日未载入，请核对日期',
  },
  'caution.event-open': {
    en: 'the day it counts from is not known yet: add it to the declaration',
    zh: '起算日尚不明确，请写入申报',
  },
  'caution.no-day-of-year': {
    en: 'the data of the regime name no day of the year: the last is shown; read the provision',
    zh: '制度数据未载明年内何日，现按年末显示，请查阅条款',
  },

  'cli.owed-none': { en: 'nothing is owed', zh: '没有待办义务' },
  'cli.owed-overdue': { en: 'overdue', zh: '已逾期' },
  'cli.owed-open': { en: 'no day yet', zh: '日期未定' },
  'cli.owed-standing': { en: 'for as long as it lasts', zh: '持续履行' },
  'cli.owed-summary': {
    en: '{due} to do by a day, {open} whose day is not known yet, {standing} standing',
    zh: '有期限的{due}项，日期未定的{open}项，持续履行的{standing}项',
  },
  'cli.owed-calendar': { en: 'calendar written: {file}', zh: '已写入日历：{file}' },

  'mail.reminder-subject': { en: '[Carnet] due {day}: {what}', zh: '［Carnet］{day}到期：{what}' },
  'mail.overdue-subject': {
    en: '[Carnet] overdue since {day}: {what}',
    zh: '［Carnet］已逾期（{day}）：{what}',
  },
  'mail.reminder-in': { en: 'due in {count} days, on {day}', zh: '距到期{count}日，{day}到期' },
  'mail.reminder-in.one': { en: 'due tomorrow or sooner, on {day}', zh: '即将到期：{day}' },
  'mail.reminder-over': { en: 'it was due on {day}', zh: '应于{day}前完成' },
  'mail.reminder-end': {
    en: 'Mark it as done in Carnet once it is, or ask your officer to change who is reminded.',
    zh: '完成后请在 Carnet 中标记为已完成；如需变更提醒对象，请联系本组织负责人。',
  },
} satisfies Record<string, Words>

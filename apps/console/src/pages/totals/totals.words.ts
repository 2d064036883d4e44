import type { WordBook } from '../../words/words.ts'

/** Statutory totals. */
export const totalsWords = {
  title: { en: 'Totals', zh: '累计数' },
  lead: {
    en: 'What the law counts over time, from what was cleared here: where each total stands, the lines that the law draws, and when they would be reached at the present pace.',
    zh: '依据此处已办理的出境，按法律要求累计的数量：当前数值、法定门槛，以及按目前速度预计达到的时间。',
  },
  empty: { en: 'Nothing has been counted yet.', zh: '尚无累计数。' },
  'empty.next': {
    en: 'A total begins with the first transfer that is cleared under a regime that counts.',
    zh: '首次办理需要累计人数的出境后，此处开始计数。',
  },
  'empty.begin': { en: 'New transfer', zh: '新建办理' },
  people: { en: '{count} people', zh: '{count}人' },
  devices: { en: '{count} devices', zh: '{count}台设备' },
  upto: { en: '{low} to {high}', zh: '{low}至{high}' },
  open: { en: '{low} or more', zh: '不少于{low}' },
  since: { en: 'since {day}', zh: '自{day}起' },
  for: { en: 'counted for', zh: '计数对象' },
  today: { en: 'today', zh: '今日' },
  next: { en: 'The next line is at {line}: {when}.', zh: '下一门槛为{line}：{when}。' },
  'state.reached': { en: 'reached', zh: '已达到' },
  'state.expected': { en: 'expected on {day}', zh: '预计{day}达到' },
  'state.between': {
    en: 'expected on {day}, between {earliest} and {latest}',
    zh: '预计{day}达到（{earliest}至{latest}之间）',
  },
  'state.after-reset': { en: 'not before the total starts anew', zh: '在重新计数之前不会达到' },
  'state.not-at-this-pace': { en: 'not at this pace', zh: '按目前速度不会达到' },
  'lines.none': {
    en: 'The law in force draws no line at this total today.',
    zh: '现行规定未对该累计数设定门槛。',
  },
  'lines.others': { en: 'and {count} more', zh: '另有{count}项' },
  above: {
    en: '{count} lines further up are in the table only.',
    zh: '另有{count}个更高的门槛，仅列于表中。',
  },
  'above.one': { en: 'One line further up is in the table only.', zh: '另有一个更高的门槛，仅列于表中。' },
  'table.lines': { en: 'Lines', zh: '门槛' },
  'table.lines.of': { en: 'All {count} lines, with their provisions', zh: '全部{count}项门槛及其条款' },
  'table.lines.of.one': { en: 'The line, with its provision', zh: '门槛及其条款' },
  'table.line': { en: 'Line', zh: '门槛' },
  'table.provision': { en: 'Provision', zh: '条款' },
  'table.when': { en: 'Reached', zh: '达到时间' },
  'table.months': { en: 'Month by month', zh: '逐月数值' },
  'table.month': { en: 'Month', zh: '月份' },
  'table.total': { en: 'Total at its end', zh: '月末累计' },
} satisfies WordBook

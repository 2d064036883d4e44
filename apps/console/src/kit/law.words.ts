import type { WordBook } from '../words/words.ts'

/** How sure a provision is, and whether it is in force. */
export const lawWords = {
  'state.in-force': { en: 'in force', zh: '施行中' },
  'state.not-yet': { en: 'not yet in force', zh: '尚未施行' },
  'state.ended': { en: 'no longer in force', zh: '已失效' },
  'state.not-applied': { en: 'no longer applied', zh: '不再适用' },
  'state.not-commenced': { en: 'not commenced', zh: '未启动施行' },
  'confidence.verified': { en: 'compared with the official text', zh: '已与官方文本核对' },
  'confidence.secondary': { en: 'from a secondary source', zh: '据二手资料' },
  'confidence.unverified': { en: 'not verified', zh: '未核实' },
  'day.changes': { en: '{day}: {count} parts of the law change', zh: '{day}：{count}处变化' },
  'day.changes.one': { en: '{day}: one part of the law changes', zh: '{day}：1处变化' },
  'day.before': { en: '{day}: before the first change', zh: '{day}：首次变化之前' },
  'change.begins': { en: 'begins', zh: '开始施行' },
  'change.ends': { en: 'ends', zh: '失效' },
  'change.value': { en: 'value', zh: '数值变化' },
  'change.uncommenced': { en: 'no day yet', zh: '未定日期' },
  'change.added': { en: 'added', zh: '新增' },
  'change.removed': { en: 'removed', zh: '删除' },
  'change.changed': { en: 'changed', zh: '变更' },
  'change.more': { en: 'Text and citation', zh: '条文与出处' },
  'day.none': { en: 'Without a day', zh: '未定日期' },
} satisfies WordBook

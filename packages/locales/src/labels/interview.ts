/** The words of the interview. */
import type { Words } from '../words.ts'

export const interviewLabels = {
  'interview.start': {
    en: 'A few questions; only those that can still change the answer are asked. Enter: not known · back: one answer back · why: who asks, and what it says · stop: what is known so far',
    zh: '以下只询问仍可能影响结论的问题。直接回车：不清楚 · 撤回（back）：撤回上一答 · 为什么（why）：依据何条款 · 停止（stop）：到此为止',
  },
  'interview.thinking': { en: 'which question comes next …', zh: '正在选择下一题……' },
  'interview.from_place': { en: 'From which place do the data leave?', zh: '数据从哪个国家（地区）流出？' },
  'interview.to_place': {
    en: 'In which place are they received or read?',
    zh: '在哪个国家（地区）接收或读取？',
  },
  'interview.sender': { en: 'Who gives the data?', zh: '由谁提供数据？' },
  'interview.receiver': { en: 'Who receives them?', zh: '由谁接收数据？' },
  'interview.categories': { en: 'Which data?', zh: '有哪些数据？' },
  'interview.hint.place': {
    en: 'a name or an ISO code: Germany, CN, US-CA',
    zh: '名称或 ISO 代码：日本、CN、US-CA',
  },
  'interview.hint.places': {
    en: 'names or ISO codes, separated by commas; none',
    zh: '名称或 ISO 代码，以逗号分隔；none 为无',
  },
  'interview.hint.choice': { en: 'the number or the words of one of them', zh: '其中一项的编号或名称' },
  'interview.hint.choices': {
    en: 'the numbers of some of them, separated by spaces; none',
    zh: '其中若干项的编号，以空格分隔；none 为无',
  },
  'interview.hint.category': {
    en: 'words or codes, separated by commas: name, health, bank account',
    zh: '词语或代码，以逗号分隔：姓名，诊断，银行账号',
  },
  'interview.hint.names': {
    en: 'names, as you like; known here: {names}; none',
    zh: '自拟名称；已有：{names}；none 为无',
  },
  'interview.hint.name': { en: 'a name, as you like; known here: {names}', zh: '自拟名称；已有：{names}' },
  'interview.hint.records': {
    en: '{fields}, the next after a comma; none',
    zh: '依次写 {fields}，多项以逗号分隔；none 为无',
  },
  'interview.hint.number': {
    en: 'a number, LOW-HIGH, or LOW- for at least',
    zh: '数字、下限-上限，或 下限- 表示至少',
  },
  'interview.hint.yes-no': { en: 'yes | no', zh: '是 | 否' },
  'interview.hint.day': { en: 'a day, YYYY-MM-DD', zh: '日期，YYYY-MM-DD' },
  'interview.hint.code': { en: 'a code', zh: '代码' },
  'interview.hint.codes': { en: 'codes, separated by spaces; none', zh: '代码，以空格分隔；none 为无' },
  'interview.which': { en: '“{phrase}” can mean: {codes}', zh: '“{phrase}”可能指：{codes}' },
  'interview.not-found': {
    en: 'No category is called “{phrase}”; try one word of it, or a broader one: contact, health, finance.',
    zh: '没有名为“{phrase}”的类别；请试用其中一个词，或者更宽泛的词：联系方式、健康、金融。',
  },
  'interview.near': {
    en: 'No category is called “{phrase}”. Near it: {codes}',
    zh: '没有名为“{phrase}”的类别。相近的有：{codes}',
  },
  'interview.leads': { en: '{answer} → {outcomes}', zh: '{answer} → {outcomes}' },
  'interview.or': { en: ' or ', zh: '或' },
  'interview.other': { en: 'any other', zh: '其他' },
  'interview.settled': { en: 'Settled after {count} questions.', zh: '共问 {count} 题，已有结论。' },
  'interview.settled.one': { en: 'Settled after one question.', zh: '只问一题，已有结论。' },
  'interview.open': {
    en: 'Still open after {count} questions: what is missing stands below.',
    zh: '共问 {count} 题，尚无定论，所缺见下。',
  },
  'interview.declaration': {
    en: 'The declaration. Keep it: --save FILE writes it.',
    zh: '申报如下，可用 --save 文件 保存。',
  },
  'interview.saved': { en: 'The declaration is in {file}.', zh: '申报已存入 {file}。' },
  'interview.key': { en: '{regime}, {words}', zh: '{regime} {words}' },
  'interview.applies_when': { en: 'whether the regime applies', zh: '制度是否适用' },
  'interview.transfer_when': { en: 'whether it is a transfer', zh: '是否构成出境传输' },
  'interview.opening-why': {
    en: 'Without it no regime is known to be concerned.',
    zh: '不知此项，便无从判断涉及哪些制度。',
  },
} as const satisfies Record<string, Words>

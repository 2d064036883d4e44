/** From how many people on: numbers that a text holds people against, in Chinese and English. */

export interface Threshold {
  readonly at_least?: number
  readonly above?: number
  readonly at_most?: number
  readonly below?: number
  /** Whether it counts people with sensitive information; null where the text does not say. */
  readonly sensitive: boolean | null
}

export interface Thresholds {
  readonly found: readonly Threshold[]
  /** There are numbers that stand beside no people, or a comparison whose number is missing: a person must look. */
  readonly unread: boolean
}

type Side = 'at_least' | 'above' | 'at_most' | 'below'

interface Mark {
  readonly start: number
  readonly end: number
  readonly side: Side
  readonly value: number
}

export function readThresholds(text: string): Thresholds {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ')
  // Chinese texts are broken within numbers: 10 万 人.
  const han = /\p{Script=Han}/u.test(plain)
  const compact = han ? plain.replace(/(?<=[\p{Script=Han}\d]) (?=[\p{Script=Han}\d])/gu, '') : plain
  const marks = [...chineseMarks(compact), ...englishMarks(compact)].sort(
    (one, other) => one.start - other.start,
  )
  return { found: joinMarks(marks, compact), unread: hasUnread(compact, marks) }
}

const scales: Readonly<Record<string, number>> = {
  千: 10 ** 3,
  万: 10 ** 4,
  百万: 10 ** 6,
  千万: 10 ** 7,
  亿: 10 ** 8,
  thousand: 10 ** 3,
  k: 10 ** 3,
  million: 10 ** 6,
  m: 10 ** 6,
}
const digits = '[0-9][0-9,]*(?:\\.[0-9]+)?|[一二三四五六七八九十百]+'
const chineseNumerals: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

function numberOf(written: string, scale = ''): number {
  const value = /^[0-9]/.test(written) ? Number(written.replaceAll(',', '')) : chineseNumber(written)
  return Math.round(value * (scales[scale.toLowerCase()] ?? 1))
}

/** Up to some hundreds, as they stand before 万: 十, 五十, 一百二十. */
function chineseNumber(written: string): number {
  let total = 0
  let digit = 0
  for (const character of written) {
    if (character === '十' || character === '百') {
      total += (digit || 1) * (character === '十' ? 10 : 100)
      digit = 0
    } else digit = chineseNumerals[character] ?? 0
  }
  return total + digit
}

const chineseBefore: readonly (readonly [RegExp, Side])[] = [
  [/不超过|不多于|不高于/, 'at_most'],
  [/不少于|不低于|达到|至少|满/, 'at_least'],
  [/不满|不足|少于|低于|未达到?|小于/, 'below'],
  [/超过|多于|大于|高于/, 'above'],
]
const chinese = new RegExp(
  `(不超过|不多于|不高于|不少于|不低于|不满|不足|未达到|未达|少于|低于|小于|超过|多于|大于|高于|达到|至少|满)?(${digits})(百万|千万|千|万|亿)?(?:个?人|名|个自然人|位)(?:次)?(\\(含\\)|（含）)?(及?以上|及?以下|以内)?`,
  'g',
)
/** 10万至100万人: both ends are of one number of people. */
const chineseRange = new RegExp(
  `(${digits})(百万|千万|千|万|亿)?人?(?:至|到|-|—|~|～)(${digits})(百万|千万|千|万|亿)?(?:个?人|名|个自然人)`,
  'g',
)

function chineseMarks(text: string): Mark[] {
  const ranges = [...text.matchAll(chineseRange)].flatMap(match => {
    const [all, low = '', lowScale, high = '', highScale] = match
    const at = { start: match.index, end: match.index + all.length }
    return [
      { ...at, side: 'at_least' as const, value: numberOf(low, lowScale ?? highScale) },
      { ...at, side: 'at_most' as const, value: numberOf(high, highScale) },
    ]
  })
  const single = [...text.matchAll(chinese)].flatMap(match => {
    const [all, before = '', number = '', scale, , after = ''] = match
    const start = match.index
    if (ranges.some(range => start < range.end && start + all.length > range.start)) return []
    const side = sideOf(before, after)
    return side === null ? [] : [{ start, end: start + all.length, side, value: numberOf(number, scale) }]
  })
  return [...ranges, ...single]
}

function sideOf(before: string, after: string): Side | null {
  if (before !== '')
    return chineseBefore.find(([words]) => new RegExp(`^(?:${words.source})$`).test(before))?.[1] ?? null
  if (after.includes('以上')) return 'at_least'
  return after === '' ? null : 'at_most'
}

const englishBefore: readonly (readonly [string, Side])[] = [
  ['no more than|not more than|not exceeding|up to|at most', 'at_most'],
  ['no fewer than|no less than|not fewer than|not less than|at least|reaching|from|>=|≥', 'at_least'],
  ['more than|over|exceeding|exceeds|above|greater than|>', 'above'],
  ['fewer than|less than|under|below|<', 'below'],
]
const people = '(?:people|persons?|individuals?|natural persons?|data subjects?|users?|participants?)'
const beforeWords = englishBefore.map(([alternatives]) => alternatives).join('|')
const english = new RegExp(
  `(?:\\b|(?<=[\\s(]|^))?(${beforeWords})?\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(million|thousand|k|m)?\\b\\s*(${people})?\\s*(or more|or above|and above|or fewer|or less)?\\s*(?:of )?(?:distinct |natural |different )?(${people})?`,
  'gi',
)
/** Smaller numbers without a word for people are dates, articles and ages. */
const fewestPlain = 1000

function englishMarks(text: string): Mark[] {
  if (!new RegExp(people, 'i').test(text)) return []
  return [...text.matchAll(english)].flatMap(match => {
    const [all, before = '', number = '', scale, , after = ''] = match
    const value = numberOf(number, scale)
    const near = new RegExp(people, 'i').test(
      text.slice(Math.max(0, match.index - 60), match.index + all.length + 60),
    )
    const side = englishSide(before.toLowerCase(), after.toLowerCase())
    if (side === null || !near || (value < fewestPlain && !all.match(new RegExp(people, 'i')))) return []
    const start = match.index + all.search(/\S/)
    return [{ start, end: match.index + all.trimEnd().length, side, value }]
  })
}

function englishSide(before: string, after: string): Side | null {
  if (/more|above/.test(after)) return 'at_least'
  if (/fewer|less/.test(after)) return 'at_most'
  return englishBefore.find(([alternatives]) => alternatives.split('|').includes(before))?.[1] ?? null
}

const lower: readonly Side[] = ['at_least', 'above']

/** A lower end and the upper end that follows it at once are one threshold. */
function joinMarks(marks: readonly Mark[], text: string): Threshold[] {
  const found: Threshold[] = []
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!
    const next = marks[index + 1]
    const between = next ? text.slice(mark.end, next.start) : ''
    const pairs = next && lower.includes(mark.side) && !lower.includes(next.side)
    const isRange = pairs && /^[、,，;；]?\s*(?:且|并且|和|及|but|and|to)?\s*$/i.test(between)
    const last = isRange ? next : mark
    if (isRange) index++
    const until = marks[index + 1]?.start ?? text.length
    const from = index - (isRange ? 2 : 1) >= 0 ? marks[index - (isRange ? 2 : 1)]!.end : 0
    const sensitive = sensitivity(text.slice(from, mark.start), text.slice(last.end, until))
    found.push({
      [mark.side]: mark.value,
      ...(isRange ? { [last.side]: last.value } : {}),
      sensitive,
    } as Threshold)
  }
  return found
}

const without =
  /不含敏感|不包括敏感|非敏感|除敏感|non-?sensitive|(?:excluding|except|not including|other than|without) (?:of )?sensitive/i
const withSensitive = /敏感|sensitive/i
const breaks = /[;；。]|或者|或(?!者)|\bor\b(?! more| above| fewer| less)/i

/** What follows up to the next break tells first: 敏感个人信息 stands behind in Chinese, before in English. */
function sensitivity(before: string, after: string): boolean | null {
  const behind = after.split(breaks)[0] ?? ''
  const ahead = before.split(breaks).at(-1) ?? ''
  for (const part of [behind, ahead]) {
    if (without.test(part)) return false
    if (withSensitive.test(part)) return true
  }
  return /个人信息|personal (?:information|data)/i.test(behind + ahead) ? false : null
}

/** Numbers that may be of people and were not read; comparisons that end in nothing. */
function hasUnread(text: string, marks: readonly Mark[]): boolean {
  const cut = /(?:不满|不足|少于|超过|达到|累计提供)\s*(?:人|$|[、，。;；])/.test(text)
  const numbers = [
    ...text.matchAll(
      /[0-9][0-9,]*(?:\.[0-9]+)?\s*(?:万|亿|million|thousand)|\b[0-9]{1,3}(?:,[0-9]{3})+\b|\b[0-9]{5,}\b/gi,
    ),
  ]
  return (
    cut ||
    numbers.some(
      ({ index, 0: all }) => !marks.some(mark => index < mark.end && index + all.length > mark.start),
    )
  )
}

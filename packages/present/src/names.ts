/** Names of values: places, codes of the vocabulary, closed values, mechanisms; and numbers with their unit. */
import type { Bound, Comparison, Day, Literal, Regime, Span, Vocabulary } from '@carnet/law'
import {
  formatDay,
  formatList,
  formatNumber,
  type Language,
  label,
  spanText,
  textIn,
  type Written,
} from '@carnet/locales'
import type { Noun } from './noun.ts'
import { quoted, type SentenceContext, say, type Voice } from './voice.ts'

/** A place in the language: an extension of the vocabulary, an ISO 3166-1 code, or a subdivision of one. */
export function placeName(
  code: string,
  {
    vocabulary,
    language,
  }: { readonly vocabulary: Pick<Vocabulary, 'extensions'>; readonly language: Language },
): string {
  const extension = vocabulary.extensions[code]
  if (extension) return textIn(extension, language)
  const [country = '', part] = code.split('-')
  if (!/^[A-Z]{2}$/.test(country)) return code
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country
  if (part === undefined) return name
  return language === 'zh' ? `${name}（${part}）` : `${name} (${part})`
}

/** The name of one value of a fact. */
export function valueName(value: Literal, noun: Noun, voice: Voice): string {
  if (typeof value === 'number') return withUnit(value, noun.type?.of ?? '', voice.language)
  if (typeof value === 'boolean') return label(value ? 'answer.yes' : 'answer.no', voice.language)
  const { language, vocabulary } = voice
  if (noun.type?.type === 'day') return formatDay(value, language)
  switch (noun.type?.of) {
    case 'place':
      return placeName(value, voice)
    case 'category':
      return quoted(voice, vocabulary.categories[value]?.[language] ?? value)
    case 'purpose':
      return quoted(voice, vocabulary.purposes[value]?.[language] ?? value)
    case 'sector':
      return quoted(voice, vocabulary.sectors[value]?.[language] ?? value)
    case 'duty':
      return quoted(voice, vocabulary.duties[value]?.[language] ?? value)
    case 'mechanism':
      return quoted(voice, mechanismTitle(value, voice))
    case 'closed':
      return closedValue(value, noun, voice)
    default:
      return quoted(voice, codeName(value, voice))
  }
}

/** How an act of a leg is called. */
export function closedActName(act: string, voice: Voice): string {
  return closedValue(act, { fact: 'act' }, voice)
}

function closedValue(value: string, noun: Pick<Noun, 'fact'>, voice: Voice): string {
  const special = `value.${noun.fact}.${value}`
  const words = label(special, voice.language)
  if (words !== special) return words
  const plain = label(`value.${value}`, voice.language)
  return plain === `value.${value}` ? quoted(voice, value) : plain
}

/** How a code of an open scheme, or a group of provisions, is called: by the words of the regime, else by a list that has it. */
export function codeName(code: string, { regime, language }: SentenceContext): string {
  if (Object.hasOwn(regime.words, code)) return regime.words[code]![language]
  const scenario = regime.lists.flatMap(list => list.scenarios ?? []).find(({ name }) => name === code)
  const listed = regime.lists.flatMap(list => list.entries).find(one => one.title && one.keys.includes(code))
  return scenario?.title[language] ?? listed?.title?.[language] ?? code
}

export function mechanismTitle(name: string, context: SentenceContext): string {
  const { regime, language } = context
  return regime.mechanisms.find(one => one.name === name)?.title[language] ?? codeName(name, context)
}

/** Several values, of which one is enough: `a, b or c`. */
export function anyOf(values: readonly string[], voice: { language: Written }): string {
  const last = values.at(-1) ?? ''
  if (values.length < 2) return last
  return say(voice, 'values.or', { first: formatList(values.slice(0, -1), voice.language), last })
}

/** A number with its unit: `100,000 people`, `10万人`. */
export function withUnit(value: number, unit: string, language: Written): string {
  const number = numberText(value, language)
  if (unit === '') return number
  const codes =
    value === 1 ? [`sentence.unit.${unit}.one`, `sentence.unit.${unit}`] : [`sentence.unit.${unit}`]
  for (const code of codes) {
    const words = label(code, language, { number })
    if (words !== code) return words
  }
  return `${number} ${unit}`
}

/** Ten thousand, 万: the unit that Chinese counts large numbers in. */
const wan = 10_000

/** Exact in both languages; in Chinese whole multiples of ten thousand are written with 万. */
function numberText(value: number, language: Written): string {
  if (language !== 'zh' || value === 0 || value % wan !== 0) return formatNumber(value, language)
  return label('sentence.number.wan', language, { number: formatNumber(value / wan, language) })
}

/** The two ways in which a proof has no number: the law has none that day, or has one that is not known here. */
export const noBound: Bound = { parameter: '(none)' }
export const unknownBound: Bound = { parameter: '(not known)' }

/** `at least 1,000,000 people (since 22 March 2024)`: a parameter is shown with its day. */
export function amountText(by: Comparison, bound: Bound, unit: string, voice: Voice): string {
  const { language } = voice
  if (bound === unknownBound) return say(voice, 'amount.not-known')
  if (typeof bound === 'number') return amountOf(by, bound, unit, voice)
  const parameter = voice.regime.parameters.find(one => one.name === bound.parameter)
  const current = parameter && valueOn(parameter.values, voice.asOf)
  if (!parameter || !current) return say(voice, 'amount.no-value')
  if (current.value === null) return say(voice, 'amount.not-known')
  const amount = amountOf(by, current.value, parameter.unit, voice)
  return say(voice, 'since', { amount, day: formatDay(current.from, language) })
}

/** What is counted one by one: more than none is at least one. */
const wholeUnits = ['people', 'devices']

function amountOf(by: Comparison, value: number, unit: string, voice: Voice): string {
  const number = (of: number) => withUnit(of, unit, voice.language)
  if (value === 0 && wholeUnits.includes(unit)) {
    if (by === 'above') return say(voice, 'amount.at_least', { number: number(1) })
    if (by === 'at_most') return say(voice, 'amount.none', { number: number(0) })
  }
  return say(voice, `amount.${by}`, { number: number(value) })
}

/** The dated value in force on a day; without a day the latest. */
export function valueOn<Dated extends { readonly from: Day }>(
  values: readonly Dated[],
  day: Day | undefined,
): Dated | undefined {
  return day === undefined ? values.at(-1) : values.findLast(one => one.from <= day)
}

/** A span of time, with the calendar that its working days are counted by. */
export function spanPhrase(span: Span, voice: Voice): string {
  const text = spanText(span, voice.language)
  if (!span.calendar) return text
  const list = voice.regime.lists.find(one => one.name === span.calendar)
  const title = quoted(voice, list?.title[voice.language] ?? span.calendar)
  return say(voice, 'span.calendar', { span: text, title })
}

/** How a part of a regime is called: the title of a list, definition, mechanism, counter or value, the citation of a provision; else its id. */
export function nameOfPart(regime: Regime, id: string, language: Language): string {
  const provision = regime.provisions.find(one => one.id === id)
  if (provision) return textIn(provision.provenance.cite, language)
  const { lists, definitions, mechanisms, counters, parameters, instruments } = regime
  const parts = [lists, definitions, mechanisms, counters, parameters, instruments]
  for (const part of parts) {
    const title = part.find(one => one.name === id)?.title
    if (title) return textIn(title, language)
  }
  return id === regime.code ? textIn(regime.name, language) : id
}

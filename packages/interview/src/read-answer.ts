/** What a person types, read as the fact that was asked for. */
import { type FactType, type Interval, isDay, type Value, type Vocabulary } from '@carnet/law'
import { choiceCalled, placeCalled } from '@carnet/locales'
import type { Said } from './records.ts'

/** The shape that an answer must have. */
export type Expected =
  | { readonly form: 'choice'; readonly choices: readonly string[]; readonly many: boolean }
  | { readonly form: 'yes-no' }
  | { readonly form: 'number'; readonly unit: string }
  | { readonly form: 'day' }
  | { readonly form: 'place' | 'category' | 'code'; readonly many: boolean }
  | { readonly form: 'names'; readonly of: string; readonly many: boolean }
  | { readonly form: 'records'; readonly of: string; readonly fields: readonly string[] }

export function expectedOf(vocabulary: Vocabulary, kind: string, fact: string): Expected {
  if (fact.startsWith('judged.')) return { form: 'yes-no' }
  if (fact.startsWith('counter.')) return { form: 'number', unit: 'people' }
  const type = vocabulary.records[kind]?.facts[fact]
  if (!type) return { form: 'code', many: false }
  const { many } = type
  switch (type.type) {
    case 'bool':
      return { form: 'yes-no' }
    case 'number':
      return { form: 'number', unit: type.of }
    case 'day':
      return { form: 'day' }
    case 'ref':
      return { form: 'names', of: type.of, many }
    case 'record':
      return { form: 'records', of: type.of, fields: Object.keys(vocabulary.records[type.of]?.facts ?? {}) }
    default:
      return type.of === 'closed' ? { form: 'choice', choices: type.values, many } : codeOf(type)
  }
}

const codeOf = ({ of, many }: FactType): Expected => ({
  form: of === 'place' ? 'place' : of === 'category' ? 'category' : 'code',
  many,
})

const yes = /^(y|yes|true|是|对|有|j|ja)[.。]?$/i
const no = /^(n|no|false|否|不|没有|无|nein)[.。]?$/i
const none = /^(none|no one|nobody|nothing|无|没有|keine|keiner|nichts|-)[.。]?$/i
/** Nothing, or the ways in which people say that they do not know. */
const unknown =
  /^(|\?|？|(i )?(don['’]?t|do not) know|unknown|不知道|不清楚|未知|(das )?wei(ß|ss) ich nicht|unbekannt)[.。]?$/i

export const saysUnknown = (text: string): boolean => unknown.test(text.trim())

/** Null where the text is no answer to what was asked. Numbers: `5000`, `1-9999`, `5000-` for an open end. */
export function readAnswer(vocabulary: Vocabulary, expected: Expected, written: string): Said | null {
  const text = written.trim()
  switch (expected.form) {
    case 'yes-no':
      return yes.test(text) ? { values: [true] } : no.test(text) ? { values: [false] } : null
    case 'number':
      return only(readInterval(text))
    case 'day':
      return isDay(text) ? { values: [text] } : null
    case 'names':
      return none.test(text) ? { names: [] } : fewOr(words(text), expected.many, names => ({ names }))
    case 'records':
      return none.test(text) ? { records: [] } : readRecords(vocabulary, expected, text)
    default:
      return readCodes(vocabulary, expected, text)
  }
}

const only = (value: Value | null): Said | null => (value === null ? null : { values: [value] })
const words = (text: string): string[] => text.split(/[\s,，、;；]+/).filter(word => word !== '')

function fewOr<Result>(all: string[], many: boolean, make: (all: string[]) => Result): Result | null {
  return all.length === 0 || (all.length > 1 && !many) ? null : make(all)
}

type Codes = Extract<Expected, { form: 'choice' | 'place' | 'category' | 'code' }>

function readCodes(vocabulary: Vocabulary, expected: Codes, text: string): Said | null {
  if (expected.many && none.test(text)) return { values: [] }
  if (expected.form === 'place') return readPlaces(vocabulary, expected.many, text)
  if (expected.form === 'choice') {
    const called = choicesCalled(expected, text)
    if (called) return called
  }
  const codes = words(text).map(word => word.toLowerCase())
  const numbered =
    expected.form === 'choice' ? codes.map(code => expected.choices[Number(code) - 1] ?? code) : codes
  const valid = (code: string): boolean =>
    expected.form === 'choice'
      ? expected.choices.includes(code)
      : expected.form === 'category'
        ? code in vocabulary.categories
        : true
  return numbered.every(valid) ? fewOr(numbered, expected.many, values => ({ values })) : null
}

/** Values in words, with commas between them where there may be several: `Firma`, `a public body`. */
function choicesCalled({ choices, many }: Extract<Codes, { form: 'choice' }>, text: string): Said | null {
  const parts = many ? text.split(/[,，、;；]+/).filter(part => part.trim() !== '') : [text]
  const values = parts.map(part => choiceCalled(choices, part))
  return values.length > 0 && values.every(value => value !== null) ? { values } : null
}

/** Codes with spaces or commas between them, or names with commas: `CN SG`, `Germany, United Kingdom`. */
function readPlaces(vocabulary: Vocabulary, many: boolean, text: string): Said | null {
  for (const parts of [words(text), text.split(/[,，、;；]+/)]) {
    const codes = parts.filter(part => part.trim() !== '').map(part => readPlace(vocabulary, part))
    if (codes.length > 0 && codes.every(code => code !== null))
      return fewOr([...new Set(codes)], many, values => ({ values }))
  }
  return null
}

/** A place by its code or its name in any language of the product; null where there is none, or more than one. */
export function readPlace(vocabulary: Vocabulary, text: string): string | null {
  const code = text.trim().toUpperCase()
  return isPlace(vocabulary, code) ? code : placeCalled(vocabulary, text)
}

/** An ISO 3166-1 code, a subdivision of one, or an extension of the vocabulary. */
export function isPlace({ places, extensions, writtenAs }: Vocabulary, code: string): boolean {
  if (places.includes(code) || Object.hasOwn(extensions, code)) return true
  const [country = '', part = ''] = code.split('-')
  return places.includes(country) && /^[A-Z0-9]{1,3}$/.test(part) && !Object.hasOwn(writtenAs, code)
}

/**
 * What one language groups by a comma and another by a point: `5.000` is five thousand to some and five to others, `12,5` is no
 * number of thousands. Where the reading is in doubt, nothing is read.
 */
const inDoubt = /[,，](?!\d{3}(?!\d))|(?<![\d.])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/

function readInterval(text: string): Interval | null {
  if (inDoubt.test(text)) return null
  const match = text.replaceAll(/[,，_\s]/g, '').match(/^(\d+(?:\.\d+)?)(-(\d*(?:\.\d+)?))?%?$/)
  if (!match) return null
  const low = Number(match[1])
  const high = match[2] === undefined ? low : match[3] ? Number(match[3]) : Number.POSITIVE_INFINITY
  return high < low ? null : { low, high }
}

/** `Acme 60, Bob 40`: each record after a comma; each word to the first field that can take it. */
function readRecords(
  vocabulary: Vocabulary,
  { of }: Extract<Expected, { form: 'records' }>,
  text: string,
): Said | null {
  const types = vocabulary.records[of]?.facts ?? {}
  const records: Record<string, string | Interval>[] = []
  for (const part of text.split(/[,，;；]+/).filter(one => one.trim() !== '')) {
    const record: Record<string, string | Interval> = {}
    for (const word of part.trim().split(/\s+/)) {
      const field = Object.entries(types).find(([name, type]) => !(name in record) && takes(type, word))
      if (!field) return null
      const [name, { type }] = field
      record[name] = type === 'number' ? readInterval(word)! : word
    }
    records.push(record)
  }
  return records.length === 0 ? null : { records }
}

function takes({ type, of, values }: FactType, word: string): boolean {
  if (type === 'number') return readInterval(word) !== null
  if (type === 'ref') return readInterval(word) === null
  if (type === 'day') return isDay(word)
  return type === 'code' && (of === 'closed' ? values.includes(word) : readInterval(word) === null)
}

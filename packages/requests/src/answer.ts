/** What a person answers to a question of a memo, put into the request under `facts`, so that it can be read, and taken out again. */
import { CarnetError } from '@carnet/errors'
import { collections, readAnswer, type Said, saysUnknown } from '@carnet/interview'
import type { FactType, Interval, Value, Vocabulary } from '@carnet/law'
import type { MemoQuestion } from './memo.ts'

/** A request as plain data, as JSON has it. */
export type PlainRequest = Readonly<Record<string, unknown>>

/**
 * The request with an answer. What says that nobody knows (an empty text, `unknown` …) closes the question without one.
 * Throws `CARNET_REQUEST_ANSWER` for a text that is no answer to what was asked.
 */
export function withAnswer(
  request: PlainRequest,
  question: Pick<MemoQuestion, 'key' | 'record' | 'kind' | 'fact' | 'regime' | 'expected'>,
  text: string,
  vocabulary: Vocabulary,
): PlainRequest {
  const { key, fact, kind, expected } = question
  if (saysUnknown(text)) {
    const before = Array.isArray(request.unknown) ? (request.unknown as readonly unknown[]) : []
    return { ...request, unknown: [...new Set([...before, key])] }
  }
  const said = readAnswer(vocabulary, expected, text)
  if (said === null) throw new CarnetError('CARNET_REQUEST_ANSWER', { key, expected: expected.form })
  const facts = structuredClone(mapOf(request.facts))
  if (fact.startsWith('counter.')) {
    const counter = `${question.regime}.${fact.slice('counter.'.length)}`
    facts.counters = {
      ...mapOf(facts.counters),
      [counter]: 'values' in said ? plainValue(said.values[0]!) : 0,
    }
    return { ...request, facts }
  }
  const record = recordAt(facts, question)
  if (fact.startsWith('judged.'))
    record.judged = {
      ...mapOf(record.judged),
      [fact.slice('judged.'.length)]: 'values' in said && said.values[0],
    }
  else {
    const type = vocabulary.records[kind]?.facts[fact]
    if (type) record[fact] = plainOf(facts, vocabulary, type, said)
  }
  return { ...request, facts }
}

type Plain = Record<string, unknown>

const mapOf = (value: unknown): Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...(value as Plain) } : {}

/** The record among the facts, made where it is not there yet. One that is written within another is reached by that one alone. */
function recordAt(
  facts: Plain,
  { record, key, expected }: Pick<MemoQuestion, 'record' | 'key' | 'expected'>,
): Plain {
  const dot = record.indexOf('.')
  const [collection, name] = [record.slice(0, dot), record.slice(dot + 1)]
  if (!Object.values(collections).includes(collection) || name.includes('.') || name.includes('['))
    throw new CarnetError('CARNET_REQUEST_ANSWER', { key, expected: expected.form })
  const records = mapOf(facts[collection])
  const found = mapOf(records[name])
  records[name] = found
  facts[collection] = records
  return found
}

function plainOf(facts: Plain, vocabulary: Vocabulary, type: FactType, said: Said): unknown {
  const all =
    'values' in said
      ? said.values.map(plainValue)
      : 'names' in said
        ? said.names.map(name => named(facts, type.of, name))
        : said.records.map(written => plainRecord(facts, vocabulary, type.of, written))
  return type.many ? all : (all[0] ?? null)
}

function plainRecord(
  facts: Plain,
  vocabulary: Vocabulary,
  kind: string,
  written: Readonly<Record<string, string | Interval>>,
): Plain {
  const types = vocabulary.records[kind]?.facts ?? {}
  const entries = Object.entries(written).map(([name, value]) => {
    const type = types[name]
    const isName = type?.type === 'ref' && typeof value === 'string'
    return [name, isName ? named(facts, type.of, value) : plainValue(value)] as const
  })
  return Object.fromEntries(entries)
}

/** A name that no record bears becomes a record of which nothing is known. */
function named(facts: Plain, kind: string, name: string): string {
  const collection = collections[kind]
  if (collection !== undefined) {
    const records = mapOf(facts[collection])
    facts[collection] = { ...records, [name]: mapOf(records[name]) }
  }
  return name
}

const plainValue = (value: Value): unknown => {
  if (typeof value !== 'object' || !('low' in value)) return value
  const { low, high } = value
  return low === high ? low : [low, Number.isFinite(high) ? high : null]
}

/** The JSON Schemas of declarations and of examples: the graph of facts, as the vocabulary types them. */
import { type FactType, outcomes, type Vocabulary } from '@carnet/law'
import { codeSchema } from './schema-condition.ts'
import {
  entriesOf,
  flag,
  type JsonSchema,
  listOf,
  loose,
  mapOf,
  oneOrMany,
  orNull,
  refTo,
  text,
  texts,
  wordsOf,
} from './schema-words.ts'

const collections = {
  parties: 'party',
  people: 'people',
  items: 'item',
  legs: 'leg',
  agreements: 'agreement',
  held: 'held',
  requests: 'request',
} as const

const number: JsonSchema = { type: 'number', minimum: 0 }
const interval: JsonSchema = {
  anyOf: [number, { type: 'array', items: orNull(number), minItems: 2, maxItems: 2 }],
}
const yesOrNo: JsonSchema = { enum: ['yes', 'no', true, false] }

/** A schema for each kind of record, and for what they share. */
export function recordDefinitions(vocabulary: Vocabulary): Readonly<Record<string, JsonSchema>> {
  const records = Object.entries(vocabulary.records).map(([kind, { facts }]) => {
    const properties = Object.entries(facts).map(([name, type]) => [name, factSchema(type)] as const)
    const judged = judgedSchema(vocabulary, kind)
    return [
      `record.${kind}`,
      mapOf({ ...Object.fromEntries(properties), ...(judged ? { judged } : {}) }),
    ] as const
  })
  const judgement = {
    anyOf: [
      yesOrNo,
      mapOf({ answer: yesOrNo, by: text, day: refTo('day'), evidence: texts }, [
        'answer',
        'by',
        'day',
        'evidence',
      ]),
    ],
  }
  return { ...Object.fromEntries(records), judgement, interval }
}

function judgedSchema(vocabulary: Vocabulary, kind: string): JsonSchema | null {
  const terms = Object.entries(vocabulary.judgements).filter(([, type]) => type.about.includes(kind))
  if (terms.length === 0) return null
  return mapOf(Object.fromEntries(terms.map(([term]) => [term, refTo('judgement')])))
}

function factSchema(type: FactType): JsonSchema {
  const one = valueSchema(type)
  const value = type.many ? oneOrMany(one) : one
  // Several identifiers are written as a map: `{ uscc: …, lei: … }`.
  const whole = type.many && type.type === 'text' ? { anyOf: [value, entriesOf(loose)] } : value
  const asked = type.question?.en
  return { ...orNull(whole), ...(asked ? { description: asked } : {}) }
}

function valueSchema(type: FactType): JsonSchema {
  switch (type.type) {
    case 'bool':
      return flag
    case 'day':
      return refTo('day')
    case 'number':
      return refTo('interval')
    case 'text':
      return loose
    case 'code':
      return codeSchema(type) ?? loose
    default:
      return { anyOf: [loose, refTo(`record.${type.of}`)] }
  }
}

function topLevel(): Record<string, JsonSchema> {
  const graph = Object.entries(collections).map(
    ([name, kind]) => [name, orNull(entriesOf(orNull(refTo(`record.${kind}`))))] as const,
  )
  return {
    carnet: { const: 1 },
    as_of: refTo('day'),
    declarant: loose,
    counters: entriesOf(refTo('interval')),
    regimes: texts,
    plan: mapOf(
      { approved: text, by: text, day: refTo('day'), protect: listOf({ type: 'object' }), encrypt_to: texts },
      ['approved', 'by', 'day'],
    ),
    note: {},
    ...Object.fromEntries(graph),
  }
}

export const declarationSchema: JsonSchema = mapOf(topLevel(), ['carnet'])

const named = ['because', 'not_because', 'options', 'unavailable', 'duties', 'done', 'open', 'missing']
const single = ['reason', 'standing', 'otherwise']
const accepted = oneOrMany(wordsOf(outcomes))

/** What is expected: an outcome by regime, and the rest by name. */
const expectation: JsonSchema = {
  type: 'object',
  properties: {
    ...Object.fromEntries(named.map(name => [name, texts])),
    ...Object.fromEntries(single.map(name => [name, text])),
    legs: entriesOf(accepted),
    holds: entriesOf(texts),
    not_holds: entriesOf(texts),
  },
  patternProperties: { '^[A-Z]{2,3}(-[A-Z]+)?$': accepted },
  additionalProperties: false,
}

export const examplesSchema: JsonSchema = mapOf(
  {
    examples: listOf(
      mapOf(
        {
          ...topLevel(),
          id: text,
          origin: { type: 'object' },
          scenario: {},
          supplied: {},
          disputed: {},
          expect: expectation,
          conclusion: {},
        },
        ['id', 'origin', 'expect', 'legs'],
      ),
    ),
  },
  ['examples'],
)

/** The small pieces of the JSON Schemas: texts, days, provenance, lists of one or many. */

export type JsonSchema = { readonly [keyword: string]: unknown }

export const refTo = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

/** A map with these keys and no others. */
export function mapOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
  more: JsonSchema = {},
): JsonSchema {
  return {
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...more,
  }
}

/** A map with free keys. */
export const entriesOf = (value: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: value })
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
export const oneOrMany = (value: JsonSchema): JsonSchema => ({ anyOf: [value, listOf(value)] })
export const wordsOf = (words: readonly string[]): JsonSchema => ({ enum: words })
export const text: JsonSchema = { type: 'string' }
export const texts = oneOrMany(text)
/** Where a text is due, a number that YAML made of it does too: an article `5`, a number of a text. */
export const loose: JsonSchema = { type: ['string', 'number'] }
export const flag: JsonSchema = { type: 'boolean' }
export const count: JsonSchema = { type: 'number', minimum: 0 }
export const orNull = (value: JsonSchema): JsonSchema => ({ anyOf: [value, { type: 'null' }] })

export const confidences = ['verified', 'secondary', 'unverified'] as const

/** What every schema may refer to. */
export const wordDefinitions: Readonly<Record<string, JsonSchema>> = {
  words: mapOf({ en: loose, zh: loose }, ['en', 'zh']),
  day: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  in_force: mapOf({ from: orNull(refTo('day')), until: orNull(refTo('day')) }, ['from']),
}

/** Keys of provenance, on provisions, definitions, parameters, lists, mechanisms, counters. */
export const provenance: Readonly<Record<string, JsonSchema>> = {
  cite: refTo('words'),
  source: {
    type: 'string',
    description: 'the official address; may be left out where the instrument gives it',
  },
  checked: refTo('day'),
  confidence: wordsOf(confidences),
  instrument: text,
}

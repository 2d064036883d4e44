/** The JSON Schema of conditions: the closed set of forms, with the codes of the vocabulary where the path settles them. */
import type { FactType, Vocabulary } from '@carnet/law'
import { count, flag, type JsonSchema, listOf, mapOf, refTo, text, wordsOf } from './schema-words.ts'

export const comparisons = ['at_least', 'above', 'at_most', 'below'] as const
export const factTests = ['is', 'in', 'has', 'has_any', 'only', 'under'] as const

const same = (names: readonly string[], schema: JsonSchema): Record<string, JsonSchema> =>
  Object.fromEntries(names.map(name => [name, schema]))

export function conditionDefinitions(vocabulary: Vocabulary): Readonly<Record<string, JsonSchema>> {
  const bounds = same(comparisons, refTo('bound'))
  const quantifiers = (['some', 'every', 'no'] as const).map(form =>
    mapOf({ [form]: refTo('path'), as: text, where: refTo('condition') }, [form]),
  )
  return {
    path: { anyOf: [wordsOf(commonPaths(vocabulary)), { type: 'string', pattern: pathPattern(vocabulary) }] },
    bound: { anyOf: [{ type: 'number' }, { type: 'string', description: 'a parameter of the regime' }] },
    span: mapOf(
      { ...same(['days', 'months', 'years', 'working_days'], count), calendar: text, worked: text },
      [],
      { minProperties: 1 },
    ),
    condition: {
      anyOf: [
        mapOf({ all: someConditions }, ['all']),
        mapOf({ any: someConditions }, ['any']),
        mapOf({ not: refTo('condition') }, ['not']),
        refTo('fact'),
        ...quantifiers,
        mapOf({ sum: refTo('path'), of: text, as: text, where: refTo('condition'), ...bounds }, [
          'sum',
          'of',
        ]),
        mapOf({ holds: text, of: refTo('path') }, ['holds', 'of']),
        mapOf({ listed: text, key: refTo('path'), scenario: refTo('path'), needs: text, loaded_only: flag }, [
          'listed',
          'key',
        ]),
        mapOf({ counter: text, ...bounds }, ['counter'], exactly(2)),
        mapOf({ judged: wordsOf(Object.keys(vocabulary.judgements)), of: refTo('path') }, ['judged', 'of']),
        refTo('day_test'),
      ],
    },
    fact: factForm(vocabulary, bounds),
    ...valueDefinitions(vocabulary),
    ...treeDefinitions(vocabulary),
    day_test: mapOf(
      {
        day: refTo('path_or_day'),
        by: refTo('path_or_day'),
        not_older_than: refTo('span'),
        within: refTo('span'),
        before: refTo('path_or_day'),
        after: refTo('path_or_day'),
      },
      ['day'],
      { minProperties: 2 },
    ),
    path_or_day: { anyOf: [refTo('path'), refTo('day')] },
  }
}

const someConditions: JsonSchema = { type: 'array', items: refTo('condition'), minItems: 1 }
/** One value or several, none twice. */
const someValues = (value: JsonSchema): JsonSchema => ({
  anyOf: [value, { type: 'array', items: value, minItems: 1, uniqueItems: true }],
})
const exactly = (keys: number): JsonSchema => ({ minProperties: keys, maxProperties: keys })

/** A path and one test. What the last hop settles: codes, truth values; else any value. */
function factForm(vocabulary: Vocabulary, bounds: Record<string, JsonSchema>): JsonSchema {
  const any: JsonSchema = someValues({ type: ['string', 'number', 'boolean'] })
  const cases = Object.keys(valueDefinitions(vocabulary)).map(name => ({
    if: {
      properties: { fact: { type: 'string', pattern: `\\.${name.slice(valuePrefix.length)}$` } },
      required: ['fact'],
    },
    then: { properties: same(factTests, refTo(name)) },
  }))
  return mapOf({ fact: refTo('path'), ...same(factTests, any), ...bounds }, ['fact'], {
    ...exactly(2),
    allOf: cases,
  })
}

const valuePrefix = 'value.'

/** What may stand after a test of a fact, for each name of a fact whose values are closed. */
function valueDefinitions(vocabulary: Vocabulary): Record<string, JsonSchema> {
  const named = [...factsByName(vocabulary)].flatMap(([name, types]) => {
    const value = knownValues(types)
    const otherPath: JsonSchema = { type: 'string', pattern: '^=' }
    return value ? [[`${valuePrefix}${name}`, someValues({ anyOf: [value, otherPath] })] as const] : []
  })
  return Object.fromEntries(named)
}

/** The trees of the vocabulary, each once. */
function treeDefinitions({ categories, purposes, sectors, duties }: Vocabulary): Record<string, JsonSchema> {
  const trees = { category: categories, purpose: purposes, sector: sectors, duty: duties }
  return Object.fromEntries(
    Object.entries(trees).map(([name, tree]) => [`codes.${name}`, wordsOf(Object.keys(tree))]),
  )
}

function factsByName(vocabulary: Vocabulary): Map<string, FactType[]> {
  const names = new Map<string, FactType[]>()
  for (const { facts } of Object.values(vocabulary.records))
    for (const [name, type] of Object.entries(facts)) names.set(name, [...(names.get(name) ?? []), type])
  return names
}

/** The values of a fact, where all facts of that name have closed ones; null where one does not. */
function knownValues(types: readonly FactType[]): JsonSchema | null {
  if (types.every(type => type.type === 'bool')) return flag
  const schemas = types.map(codeSchema)
  const known = schemas.filter(schema => schema !== null)
  if (known.length < types.length) return null
  const distinct = [...new Map(known.map(schema => [JSON.stringify(schema), schema])).values()]
  return distinct.length === 1 ? distinct[0]! : { anyOf: distinct }
}

/** The codes that are valid for a fact; null where the vocabulary does not close them. */
export function codeSchema(type: FactType): JsonSchema | null {
  if (type.type !== 'code') return null
  switch (type.of) {
    case 'closed':
      return wordsOf(type.values)
    case 'category':
    case 'purpose':
    case 'sector':
    case 'duty':
      return refTo(`codes.${type.of}`)
    case 'place':
      return refTo('place')
    default:
      return null
  }
}

/** ISO 3166-1 codes and the extensions; a subdivision of one of the codes. */
export function placeSchema(vocabulary: Vocabulary): JsonSchema {
  const codes = [...vocabulary.places, ...Object.keys(vocabulary.extensions)]
  return {
    anyOf: [wordsOf(codes), { type: 'string', pattern: `^(${vocabulary.places.join('|')})-[A-Z0-9]{1,3}$` }],
  }
}

/** A variable, and up to four facts of the vocabulary. */
function pathPattern(vocabulary: Vocabulary): string {
  return `^[a-z][a-z0-9_-]*(\\.(${[...factsByName(vocabulary).keys()].join('|')})){0,4}$`
}

const roots = { leg: 'leg', answerable: 'party', declarant: 'party', item: 'item', party: 'party' } as const

/** What an editor offers: every fact of the usual variables, and of what a leg and an item refer to. */
function commonPaths({ records }: Vocabulary): string[] {
  const factsOf = (kind: string): [string, FactType][] => Object.entries(records[kind]?.facts ?? {})
  const refers = ({ type }: FactType): boolean => type === 'ref' || type === 'record'
  const paths = Object.entries(roots).flatMap(([root, kind]) => [
    root,
    ...factsOf(kind).flatMap(([fact, type]) => {
      const path = `${root}.${fact}`
      const further = (root === 'leg' || root === 'item') && refers(type) ? factsOf(type.of) : []
      return [path, ...further.map(([next]) => `${path}.${next}`)]
    }),
  ])
  return [...paths, 'as_of']
}

/** Steps on the way: required mechanisms, any or all of several. */
export const waysDefinition: JsonSchema = {
  anyOf: [
    { type: 'string', description: 'a mechanism of the regime' },
    mapOf({ any_of: listOf(refTo('ways')) }, ['any_of']),
    mapOf({ all_of: listOf(refTo('ways')) }, ['all_of']),
  ],
}

export const answerableSchema = (vocabulary: Vocabulary): JsonSchema => {
  const acts = vocabulary.records.leg?.facts.act?.values ?? []
  return mapOf({ ...same(acts, refTo('path')), else: refTo('path') }, ['else'])
}

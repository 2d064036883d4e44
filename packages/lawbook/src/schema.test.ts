import type { Vocabulary } from '@carnet/law'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readCondition } from './condition.ts'
import { repositoryTexts, smallRegime } from './fixture.ts'
import { readList } from './lists.ts'
import { readCounter, readDefinition, readInstruments, readMechanism, readParameter } from './parts.ts'
import { legVariables } from './paths.ts'
import { readProvision } from './provisions.ts'
import { type Fields, Reader } from './reader.ts'
import { Mentioned } from './references.ts'
import { fileKindOf, regimeSchemas } from './schema.ts'
import { comparisons, factTests } from './schema-condition.ts'
import type { Tree } from './tree.ts'
import { readVocabulary } from './vocabulary.ts'

const texts = repositoryTexts()
const vocabulary: Vocabulary = readVocabulary(texts, [])
const schemas = regimeSchemas(vocabulary)
const ajv = new Ajv2020({ allErrors: true, strict: false })
const validators = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]),
)

function problems(kind: string, text: string): string[] {
  const validate = validators[kind]!
  validate(parse(text, { version: '1.2', schema: 'core' }))
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}

describe('the schemas', () => {
  it('accept every file of every regime', () => {
    const files = { ...texts, ...smallRegime }
    const checked = Object.entries(files).flatMap(([path, text]) => {
      // The template has holes where a regime has values.
      const kind = path.startsWith('template/') ? undefined : fileKindOf(path)
      return kind ? [[path, problems(kind, text)] as const] : []
    })
    expect(checked.filter(([, found]) => found.length > 0)).toEqual([])
    expect(new Set(checked.map(([path]) => fileKindOf(path)))).toEqual(
      new Set(Object.keys(schemas).filter(kind => kind !== 'declaration')),
    )
  })

  const leaving = smallRegime['AQ/provisions/leaving.yaml']!
  it.each([
    ['a form that is none', 'provisions', leaving.replace('every: leg.items', 'most: leg.items')],
    ['a path that leads nowhere', 'provisions', leaving.replace('leg.items', 'leg.itmes')],
    ['an aim that is none', 'provisions', leaving.replace('aim: public-interest', 'aim: trade')],
    [
      'two effects at once',
      'provisions',
      leaving.replace('{ exempt: true }', '{ exempt: true, prohibit: true }'),
    ],
    ['a key that is none', 'provisions', leaving.replace('    group:', '    groups:')],
    ['a text in one language', 'provisions', leaving.replace(', zh: 第一条', '')],
    [
      'a category that is none',
      'definitions',
      smallRegime['AQ/definitions.yaml']!.replace('[person]', '[persons]'),
    ],
    ['a fact that is not so or not', 'provisions', leaving.replace('is: true', 'is: yes')],
    ['a day that is none', 'lists', smallRegime['AQ/lists/colonies.yaml']!.replace('2024-01-01', '2024')],
    [
      'a place that is none',
      'regime',
      smallRegime['AQ/regime.yaml']!.replace('places: [AQ]', 'places: [XQ]'),
    ],
    ['a state that is none', 'coverage', smallRegime['AQ/coverage.yaml']!.replace('no-effect', 'none')],
    [
      'an outcome that is none',
      'examples',
      smallRegime['AQ/provisions/leaving.examples.yaml']!.replace('AQ: free', 'AQ: yes'),
    ],
    [
      'a declaration with a fact that is none',
      'declaration',
      'carnet: 1\nparties: { a: { kinds: company } }',
    ],
  ])('refuse %s', (_, kind, text) => {
    expect(problems(kind, text)).not.toEqual([])
  })

  it('accept a declaration', () => {
    const text =
      'carnet: 1\nparties: { a: { kind: company, identifiers: { lei: X } } }\nlegs: { one: { from: a, judged: { occasional: no } } }'
    expect(problems('declaration', text)).toEqual([])
  })
})

/** A reader that remembers which keys were allowed and required. */
class Listening extends Reader {
  readonly heard: { allowed: readonly string[]; required: readonly string[] }[] = []

  override fields(
    tree: Tree | undefined,
    allowed: readonly string[],
    required: readonly string[] = [],
  ): Fields {
    this.heard.push({ allowed, required })
    return super.fields(tree, allowed, required)
  }
}

const map = (...keys: string[]): Tree => ({
  kind: 'map',
  at: {},
  entries: new Map(keys.map(key => [key, { key: {}, value: { kind: 'scalar', value: 'x', at: {} } }])),
})

function listen(read: (context: Parameters<typeof readDefinition>[0]) => unknown) {
  const reader = new Listening()
  read({ reader, vocabulary, mentioned: new Mentioned(), instruments: new Map(), arrangements: new Map() })
  const { allowed, required } = reader.heard[0]!
  return { allowed: [...allowed].sort(), required: [...required].sort() }
}

interface MapSchema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
}

const keysOf = ({ properties = {}, required = [] }: MapSchema) => ({
  allowed: Object.keys(properties).sort(),
  required: [...required].sort(),
})

const definitionsOf = (kind: string) => schemas[kind]!.$defs as Readonly<Record<string, MapSchema>>

describe('the schemas and the readers', () => {
  it.each([
    ['definitions', 'definition', listen(context => readDefinition(context, 'x', map(), {}))],
    ['provisions', 'provision', listen(context => readProvision(context, map(), {}, new Map()))],
    ['provisions', 'parameter', listen(context => readParameter(context, 'x', map(), {}))],
    ['mechanisms', 'mechanism', listen(context => readMechanism(context, 'x', map(), {}))],
    ['lists', 'list', listen(context => readList(context, 'x', map(), {}))],
    ['regime', 'counter', listen(context => readCounter(context, 'x', map()))],
    [
      'instruments',
      'instrument',
      listen(context =>
        readInstruments(context, {
          kind: 'map',
          at: {},
          entries: new Map([['x', { key: {}, value: map() }]]),
        }),
      ),
    ],
  ])('know the same keys of %s: %s', (kind, name, heard) => {
    expect(keysOf(definitionsOf(kind)[name]!)).toEqual(heard)
  })

  it('know the same forms of condition', () => {
    const { condition, fact, day_test: day } = definitionsOf('provisions')
    const variants = [...(condition as { anyOf: MapSchema[] }).anyOf, fact!, day!].filter(
      one => one.properties,
    )
    const mine = new Map(variants.map(one => [one.required![0]!, Object.keys(one.properties!).sort()]))
    for (const [form, keys] of mine) {
      const heard = listen(({ reader, mentioned }) =>
        readCondition(map(form), { reader, vocabulary, mentioned, variables: legVariables, depth: 0 }),
      ).allowed
      expect([form, keys]).toEqual([form, heard])
    }
    const none = new Listening()
    readCondition(map('none-of-them'), {
      reader: none,
      vocabulary,
      mentioned: new Mentioned(),
      variables: legVariables,
      depth: 0,
    })
    const known = String(none.issues[0]!.data.known)
      .split(', ')
      .filter(word => word !== '…')
    expect(known.filter(form => !mine.has(form))).toEqual([])
    expect(mine.get('fact')).toEqual([...factTests, ...comparisons, 'fact'].sort())
  })
})

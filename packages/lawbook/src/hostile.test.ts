/** A regime that was received can never run code, loop or exhaust memory: it is read, or a clear error says what is wrong. */
import type { Issue } from '@carnet/errors'
import { decide, proofOf } from '@carnet/law'
import { describe, expect, it } from 'vitest'
import { repositoryTexts, smallRegime } from './fixture.ts'
import { collectLibrary, type Library, readDeclaration } from './index.ts'

const beside = repositoryTexts('vocabulary/')
const definitionsFile = 'AQ/definitions.yaml'
const provisionsFile = 'AQ/provisions/leaving.yaml'

/** In milliseconds, on a machine that does much else besides: what is not bounded takes for ever. */
const patience = 20_000

function read(files: Readonly<Record<string, string>>): { codes: string[]; library: Library } {
  const issues: Issue[] = []
  const began = performance.now()
  const library = collectLibrary({ ...beside, ...smallRegime, ...files }, issues)
  expect(performance.now() - began).toBeLessThan(patience)
  return { codes: [...new Set(issues.map(issue => issue.code))], library }
}

const appended = (file: string, text: string): Record<string, string> => ({
  [file]: smallRegime[file]! + text,
})
const definition = (name: string, when: string, more = ''): string =>
  `  ${name}: { of: leg, title: { en: a, zh: 甲 }, confidence: verified, ${more}when: ${when} }\n`
const provision = (id: string, rest: string): string => `  - id: ${id}
    cite: { en: a, zh: 甲 }
    in_force: { from: 2024-01-01 }
    confidence: verified
    aim: none-stated
    text: { en: a, zh: 甲 }
    ${rest}
`
const repeated = (count: number, one: (index: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(between)

function decided(library: Library, legs = 1, items = 1) {
  const text = `carnet: 1
as_of: 2026-06-01
parties: { a: { kind: company }, b: { kind: company } }
items:
${repeated(items, index => `  i${index}: { category: person.contact.phone }\n`)}
legs:
${repeated(legs, index => `  l${index}: { from: a, to: b, from_place: AQ, to_place: NO, act: send, items: [${repeated(items, one => `i${one}`, ', ')}] }\n`)}`
  const { declaration } = readDeclaration(text, 'd.yaml', { ...library, today: '2026-06-01' })
  const { regimes, vocabulary } = library
  const began = performance.now()
  const decision = decide({ declaration, regimes, vocabulary })
  for (const leg of decision.findings.flatMap(finding => finding.legs))
    for (const { provision: id } of leg.measures) proofOf({ declaration, regimes, vocabulary }, leg, id)
  expect(performance.now() - began).toBeLessThan(patience)
  return decision
}

describe('a text that would be more than it seems', () => {
  const bomb = `a: &a [x, x]\n${repeated(40, index => `b${index}: &b${index} [*a, *a]\n`)}`
  it.each([
    ['laughter a billionfold', { [definitionsFile]: bomb }, 'CARNET_YAML_FORBIDDEN'],
    ['a tag', { [definitionsFile]: 'definitions: !!js/function "x"\n' }, 'CARNET_YAML_FORBIDDEN'],
    [
      'nesting',
      { [definitionsFile]: `definitions: ${'[ '.repeat(60)}${' ]'.repeat(60)}\n` },
      'CARNET_YAML_TOO_DEEP',
    ],
    [
      'not of not',
      appended(
        definitionsFile,
        definition('n', `${'{ not: '.repeat(60)}{ fact: leg.act, is: send }${' }'.repeat(60)}`),
      ),
      'CARNET_YAML_TOO_DEEP',
    ],
    ['a large file', { [definitionsFile]: `# ${'x'.repeat(5_000_000)}` }, 'CARNET_TEXT_TOO_LARGE'],
    [
      'many files',
      Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`AQ/lists/l${index}.yaml`, ''])),
      'CARNET_REGIME_TOO_LARGE',
    ],
    [
      'many conditions',
      appended(
        definitionsFile,
        definition('m', `{ any: [${repeated(25_000, () => '{ fact: leg.act, is: send }', ', ')}] }`),
      ),
      'CARNET_CONDITIONS_TOO_MANY',
    ],
    ['two documents', appended(definitionsFile, '---\ndefinitions: {}\n'), 'CARNET_YAML_SYNTAX'],
    [
      'quantifiers in quantifiers',
      appended(
        definitionsFile,
        definition(
          'q',
          '{ some: leg.items, as: a, where: { some: leg.items, as: b, where: { some: leg.items, as: c } } }',
        ),
      ),
      'CARNET_QUANTIFIER_DEPTH',
    ],
    [
      'a circle',
      appended(
        definitionsFile,
        definition('c', '{ not: { holds: d, of: leg } }') + definition('d', '{ holds: c, of: leg }'),
      ),
      'CARNET_DEFINITION_CYCLE',
    ],
    [
      'growth that turns on itself',
      appended(definitionsFile, definition('g', '{ not: { holds: g, of: leg } }', 'grows: g, ')),
      'CARNET_DEFINITION_NOT_MONOTONE',
    ],
  ])('%s', (_, files, code) => {
    expect(read(files).codes.join(' ')).toContain(code)
  })
})

describe('names', () => {
  const reserved = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
  it.each(reserved)('%s names nothing, and changes no object', name => {
    const as = (file: string, from: string): string[] =>
      read({ [file]: smallRegime[file]!.replace(from, `${name}:`) }).codes
    expect(as(definitionsFile, 'personal:')).toContain('CARNET_NAME_RESERVED')
    expect(as('AQ/lists/colonies.yaml', 'colonies: {')).not.toEqual([])
    expect(as(provisionsFile, 'many:')).toContain('CARNET_NAME_RESERVED')
    expect(as('AQ/mechanisms.yaml', 'permit:')).toContain('CARNET_NAME_RESERVED')
    expect(as('AQ/instruments.yaml', 'ice-law:')).toContain('CARNET_NAME_RESERVED')
    expect(as('AQ/regime.yaml', 'regime:')).not.toEqual([])
    expect(read(appended('AQ/regime.yaml', `words: { ${name}: { en: a, zh: 甲 } }\n`)).codes).toContain(
      'CARNET_NAME_RESERVED',
    )
    expect(({} as Record<string, unknown>).en).toBeUndefined()
  })

  it.each(reserved)('%s as a value is only a word', name => {
    const files = {
      'AQ/lists/colonies.yaml': smallRegime['AQ/lists/colonies.yaml']!.replace('key: NO', `key: ${name}`),
      [provisionsFile]: `${smallRegime[provisionsFile]!.replace('group: exemptions', `group: ${name}`).replace('group:exemptions', `group:${name}`)}${provision('aq.p', `when: { some: leg.items, as: ${name}, where: { fact: ${name}.category, under: [person] } }\n    then: { exempt: true }`)}`,
    }
    const { codes, library } = read(files)
    if (codes.length === 0) expect(decided(library).findings).toHaveLength(1)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    ['letters of another alphabet', 'p\u0435rsonal:', 'CARNET_NAME_SPELLING'],
    ['a joiner', 'per\u200bsonal:', 'CARNET_TEXT_HIDDEN'],
    ['a turn of direction', '"per\\u202esonal":', 'CARNET_TEXT_HIDDEN'],
  ])('%s in a name', (_, name, code) => {
    expect(
      read({ [definitionsFile]: smallRegime[definitionsFile]!.replace('personal:', name) }).codes,
    ).toContain(code)
  })

  it.each(['\\e[2J', '\\u202e', '\\u2066', '\\u200b', '\\ufeff', '\\u0000', '\\u009b', '\\ud800', '\\u2028'])(
    'no %s in a text',
    hidden => {
      const { codes } = read({
        [provisionsFile]: smallRegime[provisionsFile]!.replace(
          'Many people need a permit.',
          `"Many${hidden}"`,
        ),
      })
      expect(codes).toEqual(['CARNET_TEXT_HIDDEN'])
    },
  )

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '"https://a.b/ <script>"',
    'file:///etc/passwd',
    '"https://a.b/\\"onclick"',
  ])('no source %s', source => {
    const { codes } = read({
      'AQ/instruments.yaml': smallRegime['AQ/instruments.yaml']!.replace('https://example.org/ice', source),
    })
    expect(codes).toContain('CARNET_SOURCE_ADDRESS')
  })

  it('an id that only looks like another', () => {
    const text = smallRegime[provisionsFile]!.replace('id: aq.ice-law.art-2', 'id: aq.ic\u0435-law.art-1')
    expect(read({ [provisionsFile]: text }).codes).toContain('CARNET_NAME_SPELLING')
  })
})

describe('what is within the bounds is decided in bounded time', () => {
  const layers = 45
  it('definitions that rest twice on the next, forty-five deep: two to the forty-fifth without memory', () => {
    const text = repeated(layers, index => {
      const next =
        index + 1 === layers
          ? '{ judged: occasional, of: leg }'
          : `{ any: [{ holds: d${index + 1}a, of: leg }, { not: { holds: d${index + 1}b, of: leg } }] }`
      return definition(`d${index}a`, next) + definition(`d${index}b`, next)
    })
    const files = {
      ...appended(definitionsFile, text),
      ...appended(
        provisionsFile,
        provision('aq.dag', 'when: { holds: d0a, of: leg }\n    then: { prohibit: true }'),
      ),
    }
    const { codes, library } = read(files)
    expect(codes).toEqual([])
    // Whichever way the one judgement goes, so it comes out: the cases say so.
    expect(decided(library).outcome).toBe('prohibited')
  })

  it('provisions that two of the next layer defeat', () => {
    const text = repeated(layers, index =>
      ['a', 'b']
        .map(side =>
          provision(
            `aq.l${index}${side}`,
            `when: { judged: occasional, of: leg }\n    ${index + 1 === layers ? '' : `unless: [aq.l${index + 1}a, aq.l${index + 1}b]\n    `}then: { prohibit: true }`,
          ),
        )
        .join(''),
    )
    const { codes, library } = read(appended(provisionsFile, text))
    expect(codes).toEqual([])
    expect(decided(library).findings).toHaveLength(1)
  })

  it('a growing group that feeds itself', () => {
    const text = repeated(60, index =>
      definition(
        `g${index}`,
        `{ any: [${repeated(60, other => `{ holds: g${other}, of: leg }`, ', ')}] }`,
        'grows: all, ',
      ),
    )
    const { codes, library } = read({
      ...appended(definitionsFile, text),
      ...appended(
        provisionsFile,
        provision('aq.grow', 'when: { holds: g0, of: leg }\n    then: { prohibit: true }'),
      ),
    })
    expect(codes).toEqual([])
    expect(decided(library, 2).findings[0]!.legs).toHaveLength(2)
  })

  it('thresholds that cut an interval into more pieces than cases are tried', () => {
    const when = (index: number): string =>
      `when: { some: leg.items, as: i, where: { fact: i.people.count, above: ${index * 7} } }`
    const text = repeated(400, index =>
      provision(`aq.t${index}`, `${when(index)}\n    then: { prohibit: true }`),
    )
    const { codes, library } = read(appended(provisionsFile, text))
    expect(codes).toEqual([])
    expect(decided(library).outcome).toBe('undetermined')
  })

  it('a thousand definitions of an item, on two hundred items', () => {
    const text = repeated(
      1000,
      index =>
        `  x${index}: { of: item, title: { en: a, zh: 甲 }, confidence: verified, when: { fact: item.category, under: [person] } }\n`,
    )
    const when = `{ some: leg.items, as: i, where: { all: [${repeated(1000, index => `{ holds: x${index}, of: i }`, ', ')}, { fact: i.public, is: true }] } }`
    const { codes, library } = read({
      ...appended(definitionsFile, text),
      ...appended(provisionsFile, provision('aq.x', `when: ${when}\n    then: { prohibit: true }`)),
    })
    expect(codes).toEqual([])
    expect(decided(library, 3, 200).outcome).toBe('undetermined')
  })

  it('two quantifiers over many records', () => {
    const when =
      '{ some: leg.items, as: a, where: { every: leg.items, as: b, where: { fact: b.public, is: true } } }'
    const { codes, library } = read(
      appended(provisionsFile, provision('aq.q', `when: ${when}\n    then: { prohibit: true }`)),
    )
    expect(codes).toEqual([])
    decided(library, 1, 200)
  })

  it.each(['.inf', '.nan', '1e400', '-1', '1e308', '9007199254740993', '0x10', '0.5'])(
    'a number %s reads or is an error, and decides',
    number => {
      const parameters = smallRegime[provisionsFile]!.replace('2024-01-01: 100', `2024-01-01: ${number}`)
      const sum = provision(
        'aq.sum',
        `when: { sum: leg.items, of: people.count, as: i, at_least: ${number} }\n    then: { prohibit: true }`,
      )
      const days = provision(
        'aq.days',
        `when: { day: leg.starts, within: { years: ${number} }, before: as_of }\n    then: { prohibit: true }`,
      )
      for (const text of [
        parameters,
        smallRegime[provisionsFile]! + sum,
        smallRegime[provisionsFile]! + days,
      ]) {
        const { codes, library } = read({ [provisionsFile]: text })
        if (codes.length === 0) decided(library)
      }
    },
  )

  it('a list of as many entries as a file holds', () => {
    const day = (index: number) => new Date(Date.UTC(1950, 0, 1 + index)).toISOString().slice(0, 10)
    const entries = repeated(20_000, index => `{ key: NO, until: ${day(index)} }`, ', ')
    const text = smallRegime['AQ/lists/colonies.yaml']!.replace('{ key: NO', `${entries}, { key: NO`)
    const { codes, library } = read({
      'AQ/lists/colonies.yaml': text,
      ...appended(
        provisionsFile,
        provision('aq.list', 'when: { listed: colonies, key: leg.to_place }\n    then: { prohibit: true }'),
      ),
    })
    expect(codes).toEqual([])
    decided(library)
  })
})

/** Every fault that a reader of regimes can find: its code, where it stands, and what is suggested. */
import { CarnetError, type Issue } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { readDeclaration } from './declaration.ts'
import { smallLibrary, smallRegime } from './fixture.ts'
import { collectLibrary, readLibrary } from './library.ts'

type Change = readonly [file: string, from: string, to: string]

function issuesOf(...changes: readonly Change[]): Issue[] {
  const issues: Issue[] = []
  collectLibrary(
    smallLibrary(...changes.map(([file, from, to]) => [`AQ/${file}`, from, to] as const)),
    issues,
  )
  return issues
}

/** Line and column of the text that was put in, counted from 1. */
function placeOf([file, from, to]: Change, mark: string): { file: string; line: number; column: number } {
  const text = smallRegime[`AQ/${file}`]!.replace(from, to)
  const before = text.slice(0, text.indexOf(from === to ? from : to) + Math.max(0, to.indexOf(mark)))
  const lines = before.split('\n')
  return { file: `AQ/${file}`, line: lines.length, column: lines.at(-1)!.length + 1 }
}

const leaving = 'provisions/leaving.yaml'
const when = 'when: { every: leg.items, as: item, where: { fact: item.public, is: true } }'
const condition = (written: string): Change => [leaving, when, `when: ${written}`]
const definitions = (more: string): Change => ['definitions.yaml', 'definitions:\n', `definitions:\n${more}`]
const title = 'title: { en: a, zh: 甲 }, confidence: verified'

// code, change, where it stands (a mark in the text that was put in), the nearest known word
const faults: [string, Change, string, string?][] = [
  ['CARNET_KEY_UNKNOWN', ['regime.yaml', 'applies_when', 'aplies_when'], 'aplies_when', 'applies_when'],
  ['CARNET_KEY_UNKNOWN', condition('{ fact: leg.act, iz: send, is: send }'), 'iz', 'is'],
  ['CARNET_VALUE_UNKNOWN', condition('{ fact: leg.act, is: GIVE-ACCESS }'), 'GIVE-ACCESS', 'give-access'],
  ['CARNET_KEY_MISSING', [leaving, '    aim: public-interest\n    text', '    text'], ''],
  ['CARNET_KEY_MISSING', condition('{ every: leg.items, as: item }'), '{ every'],
  ['CARNET_KEY_TWICE', ['regime.yaml', 'time_zone: UTC\n', 'time_zone: UTC\ntime_zone: UTC\n'], ''],
  ['CARNET_TYPE', condition('[1, 2]'), '[1'],
  ['CARNET_TYPE', condition('{ all: [] }'), '[]'],
  ['CARNET_TYPE', condition('{ not: 5 }'), '5'],
  ['CARNET_DAY', ['instruments.yaml', 'checked: 2026-01-02', 'checked: 2026-02-30'], '2026-02-30'],
  [
    'CARNET_DAYS_REVERSED',
    [leaving, 'in_force: { from: 2024-01-01 }', 'in_force: { from: 2024-01-02, until: 2024-01-01 }'],
    '{ from',
  ],
  [
    'CARNET_ENTRY_TWICE',
    [
      'lists/colonies.yaml',
      '[{ key: NO, from: 2024-01-01 }]',
      '[{ key: NO, from: 2024-01-01 }, { from: 2024-01-01, key: NO }]',
    ],
    '{ from',
  ],
  [
    'CARNET_ENTRY_TWICE',
    [
      leaving,
      'then: { require: { any_of: [permit] } }',
      'then: { oblige: [{ duty: notice, due: before }, { due: before, duty: notice }] }',
    ],
    '{ due: before, duty',
  ],
  ['CARNET_FORMAT_VERSION', ['regime.yaml', 'carnet_regime: 1', 'carnet_regime: 2'], '2'],
  ['CARNET_VALUE_UNKNOWN', condition('{ fact: leg.act, is: sned }'), 'sned', 'send'],
  [
    'CARNET_VALUE_UNKNOWN',
    condition('{ some: leg.items, as: item, where: { fact: item.category, under: [person.helth] } }'),
    'person.helth',
    'person.health',
  ],
  ['CARNET_PLACE_UNKNOWN', ['regime.yaml', 'places: [AQ]', 'places: [AQX]'], 'AQX'],
  ['CARNET_PLACE_UNKNOWN', condition('{ fact: leg.to_place, is: constructor }'), 'constructor'],
  ['CARNET_REGIME_FOLDER', ['regime.yaml', 'regime: AQ\n', 'regime: AX\n'], 'AX'],
  ['CARNET_SOURCE_MISSING', ['definitions.yaml', 'instrument: ice-law\n', ''], ''],
  ['CARNET_CONDITION_FORM', condition('{ al: [] }'), '{ al', 'all'],
  ['CARNET_TEST_MISSING', condition('{ fact: leg.act }'), '{ fact'],
  ['CARNET_TEST_MISSING', condition('{ day: leg.starts }'), '{ day'],
  ['CARNET_TEST_MISSING', condition('{ day: leg.starts, within: { days: 1 } }'), '{ day'],
  [
    'CARNET_TEST_MISSING',
    condition('{ day: leg.starts, within: { days: 1 }, before: leg.ends, after: leg.ends }'),
    '{ day',
  ],
  ['CARNET_TEST_TYPE', condition('{ fact: leg.act, above: 3 }'), '{ fact'],
  ['CARNET_TEST_TYPE', condition('{ day: leg.act, by: as_of }'), 'leg.act'],
  ['CARNET_TEST_TYPE', condition('{ fact: leg.act, under: =leg.act }'), '=leg'],
  ['CARNET_PATH_UNKNOWN', condition('{ fact: leg.acct, is: send }'), 'leg.acct', 'act'],
  ['CARNET_PATH_UNKNOWN', condition('{ fact: lag.act, is: send }'), 'lag.act'],
  ['CARNET_PATH_MANY', condition('{ fact: leg.via, is: AQ }'), '{ fact'],
  ['CARNET_PATH_MANY', condition('{ day: leg.assessments.day, by: as_of }'), 'leg.assessments'],
  [
    'CARNET_PATH_TOO_LONG',
    condition('{ fact: leg.from.part_of.part_of.part_of.kind, is: company }'),
    'leg.from',
  ],
  ['CARNET_PATH_NOT_RECORDS', condition('{ some: leg.via, as: x }'), '{ some'],
  [
    'CARNET_QUANTIFIER_DEPTH',
    condition(
      '{ some: leg.items, as: a, where: { some: a.linked_with, as: b, where: { some: b.linked_with, as: c } } }',
    ),
    '{ some: b',
  ],
  ['CARNET_JUDGEMENT_UNKNOWN', condition('{ judged: ocasional, of: leg }'), '{ judged', 'occasional'],
  ['CARNET_JUDGEMENT_ABOUT', condition('{ judged: occasional, of: leg.from }'), '{ judged'],
  ['CARNET_DEFINITION_UNKNOWN', condition('{ holds: persnal, of: leg.items }'), '{ holds', 'personal'],
  ['CARNET_DEFINITION_KIND', condition('{ holds: personal, of: leg.from }'), '{ holds'],
  ['CARNET_LIST_UNKNOWN', condition('{ listed: colonys, key: leg.to_place }'), '{ listed', 'colonies'],
  ['CARNET_COUNTER_UNKNOWN', condition('{ counter: year, above: 3 }'), '{ counter'],
  [
    'CARNET_PARAMETER_UNKNOWN',
    condition('{ sum: leg.from.owners, of: share, as: o, at_least: mny }'),
    'mny',
    'many',
  ],
  [
    'CARNET_PATH_UNKNOWN',
    condition('{ sum: leg.from.owners, of: shares, as: o, at_least: many }'),
    '{ sum',
    'share',
  ],
  ['CARNET_MECHANISM_UNKNOWN', [leaving, 'any_of: [permit]', 'any_of: [permitt]'], 'permitt', 'permit'],
  [
    'CARNET_PROVISION_UNKNOWN',
    [leaving, 'unless: [group:exemptions]', 'unless: [group:exemption]'],
    'group:exemption',
    'group:exemptions',
  ],
  [
    'CARNET_DUTY_UNKNOWN',
    [leaving, 'then: { exempt: true }', 'then: { oblige: [{ duty: notise, due: before }] }'],
    'notise',
    'notice',
  ],
  [
    'CARNET_INSTRUMENT_UNKNOWN',
    ['mechanisms.yaml', 'instrument: ice-law', 'instrument: ice-lew'],
    'ice-lew',
    'ice-law',
  ],
  [
    'CARNET_EFFECT',
    [leaving, 'then: { exempt: true }', 'then: { exempt: true, prohibit: true }'],
    '{ exempt',
  ],
  ['CARNET_EFFECT', [leaving, 'then: { exempt: true }', 'then: {}'], '{}'],
  ['CARNET_WAYS', [leaving, '{ any_of: [permit] }', '{ any_of: [] }'], '{ any_of'],
  ['CARNET_PROVISION_TWICE', [leaving, 'id: aq.ice-law.art-2', 'id: aq.ice-law.art-1'], ''],
  [
    'CARNET_UNLESS_CYCLE',
    [leaving, '    group: exemptions\n', '    group: exemptions\n    unless: [aq.ice-law.art-1]\n'],
    '',
  ],
  [
    'CARNET_PRESUMPTION',
    definitions(`  x: { of: leg, ${title}, when: { fact: leg.act, is: send }, presume: no }\n`),
    '{ of',
  ],
  [
    'CARNET_DEFINITION_NOT_MONOTONE',
    definitions(`  x: { of: party, ${title}, grows: g, when: { not: { holds: x, of: party } } }\n`),
    '{ of',
  ],
  [
    'CARNET_DEFINITION_NOT_MONOTONE',
    definitions(
      `  x: { of: party, ${title}, grows: g, when: { every: party.owners, as: o, where: { holds: x, of: o.party } } }\n`,
    ),
    '{ of',
  ],
  [
    'CARNET_DEFINITION_NOT_MONOTONE',
    definitions(
      `  x: { of: party, ${title}, grows: g, when: { sum: party.owners, of: share, as: o, below: 50, where: { holds: x, of: o.party } } }\n`,
    ),
    '{ of',
  ],
  [
    'CARNET_DEFINITION_NOT_MONOTONE',
    definitions(
      `  x: { of: party, ${title}, grows: g, presume: no, until: { no: party.owners, as: o, where: { holds: x, of: o.party } } }\n`,
    ),
    '{ of',
  ],
  [
    'CARNET_DEFINITION_CYCLE',
    definitions(`  x: { of: party, ${title}, when: { holds: x, of: party.part_of } }\n`),
    '{ of',
  ],
  ['CARNET_YAML_FORBIDDEN', ['regime.yaml', 'time_zone: UTC', 'time_zone: &zone UTC'], 'UTC'],
  ['CARNET_YAML_FORBIDDEN', ['regime.yaml', 'time_zone: UTC', '&zone time_zone: UTC'], 'time_zone'],
  ['CARNET_YAML_FORBIDDEN', ['regime.yaml', 'time_zone: UTC', 'time_zone: !!str UTC'], 'UTC'],
  ['CARNET_YAML_FORBIDDEN', ['regime.yaml', 'time_zone: UTC', 'time_zone: !place UTC'], 'UTC'],
]

describe('faults of a regime', () => {
  it('the small regime itself has none', () => expect(issuesOf()).toEqual([]))

  it.each(faults)('%s %j', (code, change, mark, near) => {
    const found = issuesOf(change).filter(issue => issue.code === code)
    expect(found.length, JSON.stringify(issuesOf(change))).toBeGreaterThan(0)
    expect(found[0]!.at.file).toBe(`AQ/${change[0]}`)
    expect(found[0]!.at.line).toBeGreaterThan(0)
    if (mark !== '') expect(found[0]!.at).toEqual(placeOf(change, mark))
    if (near !== undefined) expect(found[0]!.data.near).toBe(near)
  })

  it('how sure we are is never left out', () => {
    const issues = issuesOf([leaving, '    confidence: secondary\n', ''])
    expect(issues).toMatchObject([{ code: 'CARNET_KEY_MISSING', data: { key: 'confidence' } }])
  })

  it('a file that is missing, and one that nobody would read', () => {
    const issues: Issue[] = []
    const { 'AQ/regime.yaml': _main, ...rest } = smallLibrary()
    collectLibrary(rest, issues)
    expect(issues).toMatchObject([{ code: 'CARNET_FILE_MISSING', at: { file: 'AQ' } }])
    const more: Issue[] = []
    collectLibrary({ ...smallLibrary(), 'AQ/provision/more.yaml': 'question: {}' }, more)
    expect(more).toMatchObject([
      { code: 'CARNET_FILE_UNKNOWN', data: { near: 'provisions/' }, at: { file: 'AQ/provision/more.yaml' } },
    ])
  })

  it('all faults at once, as one error', () => {
    const read = () =>
      readLibrary(
        smallLibrary(
          ['AQ/regime.yaml', 'time_zone', 'time_zones'],
          ['AQ/regime.yaml', 'places: [AQ]', 'places: [A]'],
        ),
      )
    expect(read).toThrow(CarnetError)
    expect(
      issuesOf(
        ['regime.yaml', 'time_zone', 'time_zones'],
        ['regime.yaml', 'places: [AQ]', 'places: [A]'],
      ).map(issue => issue.code),
    ).toEqual(['CARNET_KEY_UNKNOWN', 'CARNET_KEY_MISSING', 'CARNET_PLACE_UNKNOWN'])
  })
})

describe('of a value of another type', () => {
  const { vocabulary } = readLibrary(smallLibrary())
  const issuesIn = (text: string): readonly Issue[] => {
    try {
      readDeclaration(`carnet: 1\n${text}`, 'd.yaml', { vocabulary, today: '2026-06-01' })
    } catch (error) {
      if (error instanceof CarnetError) return error.issues
      throw error
    }
    return []
  }
  it.each([
    ['a paper', 'held: { scc: { from: 2026-05-02, until: 2026-05-01 } }'],
    ['a leg', 'legs: { a: { starts: 2026-05-02, ends: 2026-05-01 } }'],
    ['an agreement', 'agreements: { a: { in_force: 2026-05-02, ends: 2026-05-01 } }'],
  ])('refuses an end before the beginning, of %s, and lets one day stand', (_, text) => {
    expect(issuesIn(text).map(({ code }) => code)).toEqual(['CARNET_DAYS_REVERSED'])
    expect(issuesIn(text.replace('05-01', '05-02'))).toEqual([])
  })

  it.each([
    ['a list where one is named', 'people: { customers: {} }\nitems: { phone: { people: [customers] } }'],
    ['a map where a place is named', 'legs: { a: { from_place: { in: CN } } }'],
    ['true where a place is named', 'legs: { a: { from_place: true } }'],
    ['a list where a category is named', 'items: { phone: { category: [person.name] } }'],
    ['a map where one is named', 'declarant: { a: b }'],
  ])('one fault: %s', (_name, text) => {
    expect(issuesIn(text).map(issue => issue.code)).toEqual(['CARNET_TYPE'])
  })
  it('and every one of several', () => {
    const text = 'legs:\n  a: { from_place: [CN], to_place: XQ, purposes: [[x], teh] }'
    expect(issuesIn(text).map(issue => issue.code)).toEqual([
      'CARNET_TYPE',
      'CARNET_PLACE_UNKNOWN',
      'CARNET_TYPE',
      'CARNET_VALUE_UNKNOWN',
    ])
  })
})

describe('circles that do not stay among definitions', () => {
  const list = (entry: string): Change => [
    'lists/colonies.yaml',
    'lists:\n',
    `lists:\n  ring: { ${title}, closed: true, entries: [{ key: AQ, when: ${entry} }] }\n`,
  ]

  it('through the condition of a list', () => {
    const found = issuesOf(
      definitions(`  x: { of: leg, ${title}, when: { listed: ring, key: leg.to_place } }\n`),
      list('{ holds: x, of: leg }'),
    )
    expect(found).toMatchObject([{ code: 'CARNET_DEFINITION_CYCLE', data: { cycle: 'x → list ring → x' } }])
  })
  it('through the class of a counter', () => {
    const counters = `counters:\n  year: { ${title}, counts: people, of: { class: x }, window: { since: new-year }, key: [answerable], instrument: ice-law }\n`
    const found = issuesOf(definitions(`  x: { of: item, ${title}, when: { counter: year, above: 3 } }\n`), [
      'regime.yaml',
      'time_zone: UTC\n',
      `time_zone: UTC\n${counters}`,
    ])
    expect(found).toMatchObject([
      { code: 'CARNET_DEFINITION_CYCLE', data: { cycle: 'x → counter year → x' } },
    ])
  })
  it('through another regime', () => {
    const files = smallLibrary([
      'AQ/definitions.yaml',
      'definitions:\n',
      `definitions:\n  x: { of: leg, ${title}, when: { holds: BV/x, of: leg } }\n`,
    ])
    for (const [path, text] of Object.entries(files))
      if (path.startsWith('AQ/'))
        files[`BV/${path.slice(3)}`] = text.replaceAll('AQ', 'BV').replaceAll('holds: BV/', 'holds: AQ/')
    const issues: Issue[] = []
    collectLibrary(files, issues)
    expect(issues.map(issue => [issue.code, issue.data.cycle])).toEqual([
      ['CARNET_DEFINITION_CYCLE', 'AQ/x → BV/x → AQ/x'],
    ])
  })
  it('borrowing what the lender has not, or of another kind', () => {
    const borrow = (name: string, of: string) => issuesOf(condition(`{ holds: AQ/${name}, of: ${of} }`))
    expect(borrow('persnal', 'leg.items')).toMatchObject([
      { code: 'CARNET_DEFINITION_UNKNOWN', data: { near: 'AQ/personal' } },
    ])
    expect(borrow('personal', 'leg')).toMatchObject([{ code: 'CARNET_DEFINITION_KIND' }])
    expect(issuesOf(condition('{ holds: BV/anything, of: leg }'))).toEqual([])
  })
  it('a chain that nobody could follow: of definitions, and of unless', () => {
    const chain = Array.from(
      { length: 2000 },
      (_, n) => `  d${n}: { of: leg, ${title}, when: { holds: d${n + 1}, of: leg } }\n`,
    )
    const end = `  d2000: { of: leg, ${title}, when: { fact: leg.act, is: send } }\n`
    expect(issuesOf(definitions(chain.join('') + end))).toMatchObject([
      { code: 'CARNET_CHAIN_TOO_LONG', data: { from: 'd0' } },
    ])
  })
})

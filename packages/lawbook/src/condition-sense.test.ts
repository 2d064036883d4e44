/** Law that says nothing is refused where it stands: what always holds, never holds, is empty, or is written twice. */
import type { Issue } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { readExamples } from './examples.ts'
import { type Change, smallLibrary, smallRegime } from './fixture.ts'
import { collectLibrary } from './library.ts'
import { readRegime } from './regime.ts'

const leaving = 'AQ/provisions/leaving.yaml'
const regime = 'AQ/regime.yaml'
const when = 'when: { every: leg.items, as: item, where: { fact: item.public, is: true } }'
const counter = (more: string): Change => [
  regime,
  'transfer_when:',
  `counters: { year: { title: { en: y, zh: 年 }, counts: people, window: { since: new-year }, instrument: ice-law, ${more} } }\ntransfer_when:`,
]

const read = collectLibrary(smallLibrary(), [])

/** The issues of the small regime with the changes; the vocabulary is read once. */
function found(change: Change): Issue[] {
  const issues: Issue[] = []
  const [file, from, to] = change
  const own = Object.entries({ ...smallRegime, [file]: changed(file, from, to) })
  const files = Object.fromEntries(own.map(([path, text]) => [path.slice('AQ/'.length), text]))
  readRegime('AQ', files, read.vocabulary, issues)
  return issues
}

function changed(file: string, from: string, to: string): string {
  const text = smallRegime[file]!
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return text.replace(from, to)
}

const condition = (written: string): Change => [leaving, when, `when: ${written}`]
const item = (where: string) => condition(`{ some: leg.items, as: item, where: ${where} }`)
const act = '{ fact: leg.act, is: send }'
const many = '{ fact: item.people.count, at_least: 10 }'

const refused: [string, Change, string?][] = [
  ['CARNET_TYPE', condition('{ fact: leg.act, in: [] }')],
  ['CARNET_TYPE', condition('{ fact: leg.act, is: [] }')],
  ['CARNET_TYPE', condition('{ fact: leg.act, in: }')],
  ['CARNET_TYPE', condition('{ fact: leg.via, has_any: [] }')],
  ['CARNET_TYPE', condition('{ fact: leg.via, only: [] }')],
  ['CARNET_TYPE', item('{ fact: item.category, under: [] }')],
  ['CARNET_TYPE', condition('{ all: [] }')],
  ['CARNET_TYPE', condition('{ any: [] }')],
  ['CARNET_VALUE_TWICE', condition('{ fact: leg.act, in: [send, show, send] }'), 'send'],
  ['CARNET_VALUE_TWICE', item('{ fact: item.category, under: [person, person] }'), 'person'],
  ['CARNET_CONDITION_TWICE', condition(`{ all: [${act}, ${act}] }`), 'all'],
  [
    'CARNET_CONDITION_TWICE',
    condition(`{ any: [{ listed: colonies, key: leg.to_place }, { listed: colonies, key: leg.to_place }] }`),
    'any',
  ],
  ['CARNET_CONDITION_NEVER', condition(`{ all: [${act}, { not: ${act} }] }`), 'all: [a, not: a]'],
  ['CARNET_CONDITION_NEVER', condition(`{ all: [{ not: ${act} }, ${act}] }`), 'all: [a, not: a]'],
  [
    'CARNET_CONDITION_NEVER',
    condition('{ all: [{ fact: leg.act, is: send }, { fact: leg.act, in: [show, collect] }] }'),
    'is send, in show/collect',
  ],
  [
    'CARNET_CONDITION_NEVER',
    item(`{ all: [${many}, { fact: item.people.count, below: 10 }] }`),
    'at_least 10, below 10',
  ],
  [
    'CARNET_CONDITION_NEVER',
    item(`{ all: [{ fact: item.people.count, above: 10 }, { fact: item.people.count, at_most: 10 }] }`),
    'above 10, at_most 10',
  ],
  ['CARNET_CONDITION_NEVER', item('{ fact: item.people.count, below: 0 }'), 'below 0'],
  ['CARNET_CONDITION_NEVER', item('{ fact: item.people.count, at_most: -1 }'), 'at_most -1'],
  ['CARNET_CONDITION_ALWAYS', item('{ fact: item.people.count, at_least: 0 }'), 'at_least 0'],
  ['CARNET_CONDITION_ALWAYS', item('{ fact: item.people.count, above: -1 }'), 'above -1'],
  ['CARNET_CONDITION_ALWAYS', condition('{ fact: leg.to_place, is: =leg.to_place }'), 'is =leg.to_place'],
  [
    'CARNET_CONDITION_ALWAYS',
    condition('{ day: leg.starts, by: leg.starts }'),
    'day leg.starts, by leg.starts',
  ],
  // A second test beside the first was read by nobody.
  ['CARNET_TEST_SEVERAL', item('{ fact: item.people.count, at_least: 10, below: 100 }'), 'at_least, below'],
  ['CARNET_TEST_SEVERAL', condition('{ fact: leg.act, is: send, in: [show] }'), 'is, in'],
  [
    'CARNET_TEST_SEVERAL',
    condition('{ sum: leg.from.owners, of: share, as: o, above: 3, below: 9 }'),
    'above, below',
  ],
  [
    'CARNET_TEST_SEVERAL',
    condition('{ day: leg.starts, by: as_of, not_older_than: { years: 1 } }'),
    'by, not_older_than',
  ],
  ['CARNET_TEST_MISSING', condition('{ day: leg.starts, not_older_than: {} }')],
  [
    'CARNET_VALUE_TWICE',
    [leaving, 'unless: [group:exemptions]', 'unless: [group:exemptions, group:exemptions]'],
    'group:exemptions',
  ],
  ['CARNET_UNLESS_CYCLE', [leaving, 'unless: [group:exemptions]', 'unless: [aq.ice-law.art-1]']],
  ['CARNET_TYPE', [leaving, 'then: { exempt: true }', 'then: { exempt: false }']],
  ['CARNET_TYPE', [leaving, 'then: { exempt: true }', 'then: { oblige: [] }']],
  ['CARNET_VALUE_TWICE', [leaving, '{ any_of: [permit] }', '{ any_of: [permit, permit] }'], 'permit'],
  ['CARNET_TYPE', [leaving, 'values: { 2024-01-01: 100 }', 'values: {}']],
  ['CARNET_TYPE', [regime, 'places: [AQ]', 'places: []']],
  ['CARNET_VALUE_TWICE', [regime, 'places: [AQ]', 'places: [AQ, AQ]'], 'AQ'],
  ['CARNET_VALUE_TWICE', ['AQ/lists/colonies.yaml', 'key: NO', 'keys: [NO, NO]'], 'NO'],
  ['CARNET_TYPE', counter('of: { class: [] }, key: [leg.from]')],
  ['CARNET_TYPE', counter('of: { class: personal }, key: []')],
  [
    'CARNET_CONDITION_NEVER',
    counter('of: { class: personal, not_class: [personal] }, key: [leg.from]'),
    'class personal, not_class personal',
  ],
]

describe('law that says nothing', () => {
  it.each(refused)('is refused with %s %j', (code, change, said) => {
    const own = found(change).filter(issue => issue.code === code)
    expect(own, JSON.stringify(found(change))).not.toEqual([])
    const [{ at, data }] = own as [Issue]
    expect(at.file).toBe(change[0])
    expect(at.line).toBeGreaterThan(0)
    expect(at.column).toBeGreaterThan(0)
    if (said !== undefined) expect([data.said, data.value, data.found, data.form]).toContain(said)
  })

  it.each<[Change]>([
    // That something is known is no empty condition where there are three answers.
    [condition(`{ any: [${act}, { not: ${act} }] }`)],
    [condition('{ any: [{ fact: leg.act, is: send }, { fact: leg.act, is: show }] }')],
    [condition('{ all: [{ fact: leg.act, in: [send, show] }, { fact: leg.act, in: [show, collect] }] }')],
    [condition('{ all: [{ fact: leg.to_place, is: US }, { fact: leg.to_place, is: US-CA }] }')],
    [item(`{ all: [${many}, { fact: item.people.count, at_most: 10 }] }`)],
    [item('{ fact: item.people.count, above: 0 }')],
    [item('{ fact: item.people.count, at_most: 0 }')],
    // A presumption may have no end.
    [
      [
        'AQ/definitions.yaml',
        'definitions:\n',
        `definitions:\n  x: { of: leg, title: { en: a, zh: 甲 }, confidence: verified, presume: no, until: { all: [${act}, { not: ${act} }] } }\n`,
      ],
    ],
  ])('and what only looks like it is read: %j', change => expect(found(change)).toEqual([]))
})

describe('an example that cannot tell anything', () => {
  const file = 'AQ/provisions/leaving.examples.yaml'
  const expecting = (written: string) => {
    const issues: Issue[] = []
    readExamples(changed(file, 'expect: { AQ: free }', `expect: ${written}`), file, read, issues)
    return issues
  }

  it.each([
    ['{}', 'CARNET_TYPE'],
    ['{ AQ: [] }', 'CARNET_TYPE'],
    ['{ AQ: free, because: [] }', 'CARNET_TYPE'],
    ['{ AQ: free, holds: {} }', 'CARNET_TYPE'],
    ['{ AQ: free, holds: { personal: [] } }', 'CARNET_TYPE'],
    ['{ AQ: free, holds: { personal: [phone, phone] } }', 'CARNET_VALUE_TWICE'],
    [
      '{ AQ: free, because: [aq.ice-law.art-2], not_because: [aq.ice-law.art-2] }',
      'CARNET_EXPECTED_CONTRARY',
    ],
    ['{ AQ: free, options: [permit], unavailable: [permit] }', 'CARNET_EXPECTED_CONTRARY'],
  ])('%s is refused', (written, code) => {
    const issues = expecting(written)
    expect(issues.map(issue => issue.code)).toEqual([code])
    expect(issues[0]!.at).toMatchObject({ file, line: 9 })
  })

  it('one that tells something is read', () => {
    expect(expecting('{ AQ: free, holds: { personal: [phone] }, not_because: [aq.ice-law.art-1] }')).toEqual(
      [],
    )
  })
})

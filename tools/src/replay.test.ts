import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareAnswers } from './compare-answers.ts'
import { replay } from './replay.ts'

const vocabulary = join(import.meta.dirname, '../../regimes/vocabulary')

const yamlIn = (folder: string): string[] => readdirSync(folder).filter(name => name.endsWith('.yaml'))

/** A regime with one rule, one list of places that it lets through, and one example. */
function files(free: string): Record<string, string> {
  const provenance = `cite: { en: art 1, zh: 第一条 }, source: "https://example.org", checked: 2026-01-01, confidence: verified`
  return {
    ...Object.fromEntries(
      yamlIn(vocabulary).map(name => [
        `regimes/vocabulary/${name}`,
        readFileSync(join(vocabulary, name), 'utf8'),
      ]),
    ),
    'regimes/XA/regime.yaml': `carnet_regime: 1
regime: XA
name: { en: A, zh: 甲 }
authority: { en: A, zh: 甲 }
languages: [en]
time_zone: UTC
places: [NL]
answerable: { else: leg.from }
applies_when: { fact: leg.from_place, is: NL }
transfer_when: { fact: leg.act, is: send }
`,
    'regimes/XA/instruments.yaml': `instruments:
  act: { title: { en: Act, zh: 法 }, in_force: { from: 2000-01-01 }, source: "https://example.org", checked: 2026-01-01 }
`,
    'regimes/XA/lists/free.yaml': `lists:
  free: { title: { en: Free, zh: 自由 }, closed: true, match: exact, entries: [{ key: ${free} }], ${provenance} }
`,
    'regimes/XA/provisions/exports.yaml': `question: { en: May it go?, zh: 可否出境？ }
instrument: act
provisions:
  - id: xa.act.art-1
    cite: { en: art 1, zh: 第一条 }
    in_force: { from: 2000-01-01 }
    checked: 2026-01-01
    confidence: verified
    aim: none-stated
    text: { en: No., zh: 不得。 }
    when: { not: { listed: free, key: leg.to_place } }
    then: { prohibit: true }
`,
    'regimes/XA/provisions/exports.examples.yaml': `examples:
  - id: xa-one
    origin: { boundary: plain }
    as_of: 2026-06-01
    parties: { a: { kind: company, organised_in: [NL] }, b: { kind: company, organised_in: [JP] } }
    items: { x: { category: machine } }
    legs: { one: { from: a, to: b, act: send, from_place: NL, to_place: JP, items: [x] } }
    expect: { XA: free }
`,
    'examples/one/declaration.yaml': `carnet: 1
as_of: 2026-06-01
parties: { a: { kind: company, organised_in: [NL] }, b: { kind: company, organised_in: [JP] } }
items: { x: { category: machine } }
legs: { one: { from: a, to: b, act: send, from_place: NL, to_place: JP, items: [x] } }
`,
    'examples/one/notes.yaml': 'not: a declaration',
  }
}

describe('a replay', () => {
  it('answers examples and declarations', () => {
    const answers = replay(files('JP'))
    expect(answers['xa-one XA legs.one']).toMatchObject({ outcome: 'free' })
    expect(Object.keys(answers)).toEqual([
      'examples/one/declaration.yaml',
      'examples/one/declaration.yaml XA legs.one',
      'xa-one',
      'xa-one XA legs.one',
    ])
  })

  it('shows what a change of the law changes, and which example no longer holds', () => {
    const changed = compareAnswers(replay(files('JP')), replay(files('KR')))
    expect(changed).toContain('xa-one XA legs.one: outcome free → prohibited')
    expect(changed).toContain('xa-one XA legs.one: measures +prohibit xa.act.art-1')
    expect(changed).toContainEqual(
      expect.stringMatching(/^xa-one expected: new, XA: expected free, found prohibited/),
    )
  })

  it('does not depend on the order of the files', () => {
    const all = Object.entries(files('JP'))
    expect(replay(Object.fromEntries(all.reverse()))).toEqual(replay(files('JP')))
  })

  it('makes answers of faults', () => {
    const broken = { ...files('JP'), 'examples/one/declaration.yaml': 'carnet: 1\nstrange: 1\n' }
    expect(replay(broken)['examples/one/declaration.yaml']).toEqual({
      faults: [expect.stringContaining('CARNET_KEY_UNKNOWN examples/one/declaration.yaml')],
    })
    const lawless = { ...files('JP'), 'regimes/XA/regime.yaml': 'carnet_regime: 1\n' }
    expect(replay(lawless).regimes).toHaveProperty('faults')
  })
})

/** Settling: from provisions to findings, and from findings to the decision. */
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { applying, find } from './testing/find.ts'
import { declare, type Said, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import { mechanism, provision, regime, type Written } from './testing/small-law.ts'

const abroad: Written = { fact: 'leg.to_place', is: 'there' }
const sending: Written = { fact: 'leg.act', is: 'send' }
const ban = provision('ban', { when: abroad, then: { prohibit: true } })
const need = (ways: readonly string[], when: Written = abroad) => provision('need', { when, then: { ways } })
const one = (leg: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: leg } })

describe('the order of settling', () => {
  const law = regime({
    applies_when: { fact: 'leg.from_place', is: 'here' },
    transfer_when: sending,
    provisions: [ban, need(['contract'], { fact: 'leg.to_place', is: 'yonder' })],
    mechanisms: [mechanism('contract')],
  })
  const here = { from_place: 'here', act: 'send' }

  it.each([
    [{ from_place: 'there', act: 'send', to_place: 'there' }, 'out-of-scope', 'outside-regime'],
    [{ from_place: 'here', act: 'show', to_place: 'there' }, 'out-of-scope', 'not-a-transfer'],
    [{ ...here, to_place: 'there' }, 'prohibited', null],
    [{ ...here, to_place: 'yonder' }, 'conditional', null],
    [{ ...here, to_place: 'here' }, 'free', null],
  ])('%j: %s, %s', (leg, outcome, reason) => {
    expect(find(law, one(leg))).toMatchObject({ outcome, reason, possible: [outcome], missing: [] })
  })

  it('unknown answers carry a set of findings and what would settle them', () => {
    const finding = find(law, one(here))
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      possible: ['free', 'conditional', 'prohibited'],
    })
    expect(finding.missing).toMatchObject([{ record: 'legs.one', fact: 'to_place' }])
    expect(finding.missing[0]!.asked_by).toEqual(['ban', 'need'])
  })

  it('says why it is out of scope only where it knows', () => {
    expect(find(law, one({ from_place: 'there' })).reason).toBe('outside-regime')
    expect(find(law, one({ act: 'show' })).reason).toBe('not-a-transfer')
    expect(find(law, one({ act: 'send' }))).toMatchObject({ outcome: 'undetermined', reason: null })
  })
})

describe('unless', () => {
  const said = one({ to_place: 'there', act: 'send' })
  const exempt = provision('exempt', { when: sending, then: { exempt: true } })

  it('defeats by id, whatever the order in the file', () => {
    const defeated = { ...ban, unless: ['exempt'] }
    for (const provisions of [
      [defeated, exempt],
      [exempt, defeated],
    ])
      expect(find(regime({ provisions }), said)).toMatchObject({ outcome: 'free' })
    expect(applying(find(regime({ provisions: [defeated, exempt] }), said))).toEqual(['exempt'])
  })
  it('defeats by group, so that a new exemption reaches all it should', () => {
    const provisions = [
      { ...ban, unless: ['group:exemptions'] },
      { ...exempt, group: 'exemptions' },
    ]
    expect(find(regime({ provisions }), said).outcome).toBe('free')
  })
  it('a defeater that is itself defeated does not defeat', () => {
    const provisions = [
      { ...ban, unless: ['exempt'] },
      { ...exempt, unless: ['again'] },
      provision('again', { when: abroad, then: { exempt: true } }),
    ]
    expect(applying(find(regime({ provisions }), said))).toEqual(['ban', 'again'])
  })
  it('one that is unknown leaves the provision unknown, not applied', () => {
    const provisions = [{ ...ban, unless: ['exempt'] }, exempt]
    const finding = find(regime({ provisions }), one({ to_place: 'there' }))
    expect(finding).toMatchObject({ outcome: 'undetermined', possible: ['free', 'prohibited'] })
    expect(finding.missing.map(fact => fact.fact)).toEqual(['act'])
  })
  it('an exemption that rests on an unsaid claim is no: it asks nothing', () => {
    const claim = provision('exempt', { when: { judged: 'claimed', of: 'leg' }, then: { exempt: true } })
    expect(find(regime({ provisions: [{ ...ban, unless: ['exempt'] }, claim] }), said)).toMatchObject({
      outcome: 'prohibited',
      missing: [],
    })
  })
  it('one that is not in force defeats nothing; enacted and not commenced never applies', () => {
    const never = { ...exempt, in_force: { from: null, until: null } }
    expect(find(regime({ provisions: [{ ...ban, unless: ['exempt'] }, never] }), said).outcome).toBe(
      'prohibited',
    )
    const spans = { ...ban, in_force: { from: '2026-01-01', until: '2026-06-01' } }
    const on = (as_of: string) => find(regime({ provisions: [spans] }), { ...said, as_of }).outcome
    expect(['2025-12-31', '2026-01-01', '2026-06-01', '2026-06-02'].map(on)).toEqual([
      'free',
      'prohibited',
      'prohibited',
      'free',
    ])
  })
})

describe('for whom the answer is', () => {
  const parties = { giver: {}, carrier: {} }
  const bound = regime({ provisions: [{ ...ban, binds: { root: 'leg', hops: ['from'] } }] })
  const of = (declarant: string, leg: Said = { from: 'giver', to_place: 'there' }) =>
    find(bound, { declarant, parties, legs: { one: leg } })

  it('what binds somebody else does not count; none left is out of scope', () => {
    expect(of('giver').outcome).toBe('prohibited')
    expect(of('carrier')).toMatchObject({ outcome: 'out-of-scope', reason: 'not-bound', measures: [] })
  })
  it('is free, not unbound, where nothing applies to anybody', () => {
    expect(of('carrier', { from: 'giver', to_place: 'here' })).toMatchObject({
      outcome: 'free',
      reason: null,
    })
  })
  it('whether anything binds somebody else is itself unknown while that is', () => {
    expect(of('carrier', { from: 'giver' })).toMatchObject({
      outcome: 'undetermined',
      possible: ['out-of-scope', 'free'],
      missing: [{ fact: 'to_place' }],
    })
    expect(of('carrier', { to_place: 'there' })).toMatchObject({
      outcome: 'undetermined',
      possible: ['out-of-scope', 'free', 'prohibited'],
    })
  })
})

describe('conduct that is not a transfer', () => {
  const law = (reaches: 'any-leg' | 'transfer') =>
    regime({
      transfer_when: sending,
      provisions: [
        provision('evasion', { reaches, when: { judged: 'claimed', of: 'leg' }, then: { prohibit: true } }),
      ],
    })
  it('is reached only by a provision that says so', () => {
    const said = one({ act: 'show', judged: { claimed: true } })
    expect(find(law('any-leg'), said).outcome).toBe('prohibited')
    expect(find(law('transfer'), said)).toMatchObject({ outcome: 'out-of-scope', reason: 'not-a-transfer' })
    expect(find(law('any-leg'), one({ act: 'show' })).outcome).toBe('out-of-scope')
  })
})

describe('the decision', () => {
  const at = (code: string, place: string, provisions = [ban]) =>
    regime({ code, places: [place], provisions })
  const said = declare({
    legs: { one: { from_place: 'here', to_place: 'there' }, two: { to_place: 'yonder' } },
  })
  const input = { declaration: { ...said, regimes: [] }, vocabulary }

  it('asks the regimes whose places are stated, and names the rest and the places without one', () => {
    const decision = decide({ ...input, regimes: [at('A', 'here'), at('B', 'nowhere')] })
    expect(decision.findings.map(finding => finding.regime)).toEqual(['A'])
    expect(decision).toMatchObject({ not_considered: ['B'], no_regime: ['there', 'yonder'] })
  })
  it('asks a regime that is named though none of its places is', () => {
    const decision = decide({
      ...input,
      declaration: { ...said, regimes: ['B'] },
      regimes: [at('B', 'nowhere')],
    })
    expect(decision.findings).toHaveLength(1)
  })
  it('judges each leg alone; the heaviest leg and the heaviest regime govern', () => {
    const decision = decide({ ...input, regimes: [at('A', 'here'), at('B', 'there', [])] })
    expect(decision.outcome).toBe('prohibited')
    expect(decision.findings[0]!.legs.map(leg => leg.outcome)).toEqual(['prohibited', 'free'])
    expect(decision.findings[1]).toMatchObject({ regime: 'B', outcome: 'free' })
  })
})

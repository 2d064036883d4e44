import type { Declaration, Fact, Value } from '@carnet/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Approval, Asked, Bounds, Use } from './bounds.ts'
import { exceeds } from './exceeds.ts'

const today = '2026-11-29'

interface Shape {
  readonly items: readonly string[]
  readonly purposes: readonly string[]
  readonly people: number
  readonly place: string
  readonly party: Readonly<Record<string, Value>>
}

const usual: Shape = {
  items: ['person.name', 'person.contact.email'],
  purposes: ['employment.payroll', 'employment.administration'],
  people: 40,
  place: 'XB',
  party: { kind: 'company', ciio: true },
}

const record = (kind: string, name: string, values: Fact['values'] = {}): Fact => ({
  kind,
  name,
  values,
  judged: {},
})

function declare({ items, purposes, people, place, party }: Shape): Declaration {
  const sender = record('party', 'parties.sender', party)
  const receiver = record('party', 'parties.receiver', { kind: 'company' })
  const group = record('people', 'people.staff', { count: { low: people, high: people } })
  const moved = items.map(category => record('item', `items.${category}`, { category, people: group }))
  const leg = record('leg', 'legs.way', {
    from: sender,
    to: receiver,
    to_place: place,
    purposes: [...purposes],
    items: moved,
  })
  return {
    as_of: today,
    declarant: sender,
    parties: [sender, receiver],
    people: [group],
    items: moved,
    legs: [leg],
    agreements: [],
    counters: {},
    regimes: [],
  }
}

const bounds: Bounds = {
  categories: ['person.name', 'person.contact'],
  plans: ['keep everything'],
  people: { at_most: 100, per: 'month' },
  until: '2026-12-31',
  clearances: 3,
}

const approval = (over: Partial<Approval> = {}): Approval => ({
  bounds,
  facts: { declaration: declare(usual), protect: [{ column: 'x', do: 'mask' }], encrypt_to: [] },
  revoked: false,
  used: [],
  ...over,
})

function asking(shape: Partial<Shape> = {}, over: Partial<Asked> = {}): Asked {
  const declaration = declare({ ...usual, ...shape })
  const facts = { declaration, protect: [{ do: 'mask', column: 'x' }], encrypt_to: [] }
  return {
    of: 'now',
    facts,
    found: [],
    counted: null,
    plan: { name: 'keep everything', changes: [] },
    ...over,
  }
}

const bound = (asked: Asked, over: Partial<Approval> = {}): string[] => [
  ...new Set(exceeds(approval(over), asked, today).map(one => one.bound)),
]
const use = (of: string, people: number, day = today): Use => ({ of, people, day })

describe('a clearance within a standing approval', () => {
  it('is the same, or less of it', () => {
    expect(exceeds(approval(), asking(), today)).toEqual([])
    expect(bound(asking({ purposes: ['employment.payroll'] }))).toEqual([])
    expect(bound(asking({ items: ['person.name'] }))).toEqual([])
  })

  it('is refused where the approval has ended, is used up, or was revoked', () => {
    expect(exceeds(approval(), asking(), '2027-01-01').map(one => one.bound)).toContain('until')
    expect(bound(asking(), { used: [use('a', 1), use('b', 1), use('c', 1)] })).toEqual(['clearances'])
    expect(bound(asking(), { revoked: true })).toEqual(['revoked'])
  })

  it('is counted once, however often it is asked for', () => {
    const used = [use('a', 1), use('b', 1), use('now', 40)]
    expect(bound(asking(), { used })).toEqual([])
  })

  it('adds up the people of its period alone', () => {
    expect(bound(asking(), { used: [use('a', 61)] })).toEqual(['people'])
    expect(bound(asking(), { used: [use('a', 60)] })).toEqual([])
    expect(bound(asking(), { used: [use('a', 61, '2026-10-31')] })).toEqual([])
    const whole: Bounds = { ...bounds, people: { at_most: 100, per: 'approval' } }
    expect(bound(asking(), { bounds: whole, used: [use('a', 61, '2026-10-31')] })).toEqual(['people'])
  })

  it('is beyond it with more people in the data than were declared, or with nobody knowing how many', () => {
    expect(bound(asking({}, { counted: 101 }))).toEqual(['people'])
    const [group] = declare(usual).people
    const unknown = asking()
    const values = group!.values as Record<string, unknown>
    delete values.count
    Object.assign(unknown.facts.declaration.people[0]!.values, { count: undefined })
    expect(bound(unknown)).toContain('people')
  })

  it('is beyond it where data are found to be something else than is said of them', () => {
    const of = (category: string | null) => [{ leg: 'way', item: 'person.name', category }]
    expect(bound(asking({}, { found: of('person.health') }))).toEqual(['category'])
    expect(bound(asking({}, { found: of('person.contact.phone') }))).toEqual([])
    // Nothing was found in it: what the person approved of it stands.
    expect(bound(asking({}, { found: of(null) }))).toEqual([])
  })

  it('is beyond it with less protection, or for others to read', () => {
    const facts = asking().facts
    expect(bound(asking({}, { facts: { ...facts, protect: [] } }))).toEqual(['protection'])
    expect(bound(asking({}, { facts: { ...facts, encrypt_to: ['age1x'] } }))).toEqual(['protection'])
  })

  it('is beyond it when judged by the law of another day', () => {
    const facts = asking().facts
    const earlier = { ...facts, declaration: { ...facts.declaration, as_of: '2020-01-01' } }
    expect(bound(asking({}, { facts: earlier }))).toEqual(['day'])
  })
})

const words = fc.constantFrom('aa', 'bb', 'cc', 'dd')
const shapes: fc.Arbitrary<Shape> = fc.record({
  items: fc.uniqueArray(fc.constantFrom('person.name', 'person.contact.email', 'person.contact.phone'), {
    minLength: 1,
  }),
  purposes: fc.uniqueArray(words, { minLength: 1 }),
  people: fc.integer({ min: 0, max: 100 }),
  place: fc.constantFrom('XA', 'XB'),
  party: fc.dictionary(fc.constantFrom('kind', 'ciio', 'sector'), fc.oneof(fc.boolean(), words)),
})

/** Something more, or something else, of whatever kind. */
const widenings: readonly ((asked: Shape, more: string) => Shape)[] = [
  (asked, more) => ({ ...asked, items: [...asked.items, `person.health.${more}`] }),
  (asked, more) => ({ ...asked, items: [...asked.items, `person.name.${more}`] }),
  (asked, more) => ({ ...asked, purposes: [...asked.purposes, `more-${more}`] }),
  asked => ({ ...asked, purposes: [] }),
  asked => ({ ...asked, people: asked.people + 1 }),
  (asked, more) => ({ ...asked, place: `Y${more}` }),
  (asked, more) => ({ ...asked, party: { ...asked.party, [`more-${more}`]: true } }),
  (asked, more) => ({ ...asked, party: { ...asked.party, kind: `other-${more}` } }),
  asked => ({ ...asked, party: {} }),
]

describe('whatever is approved', () => {
  it('what was approved is within it, and so is any part of its items and purposes', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), fc.nat(), (shape, one, two) => {
        const facts = { declaration: declare(shape), protect: [], encrypt_to: [] }
        const some = <Member>(all: readonly Member[], by: number): Member[] => {
          const kept = all.filter((_, index) => (by >> index) % 2 === 1)
          return kept.length > 0 ? kept : [...all]
        }
        const less = { ...shape, items: some(shape.items, one), purposes: some(shape.purposes, two) }
        const asked = asking({}, { facts: { ...facts, declaration: declare(less) } })
        expect(exceeds(approval({ facts }), asked, today)).toEqual([])
      }),
    )
  })

  it('nothing that is wider is ever allowed', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 0, max: widenings.length - 1 }), words, (shape, which, more) => {
        const wider = widenings[which]!(shape, more)
        fc.pre(JSON.stringify(wider) !== JSON.stringify(shape))
        const facts = { declaration: declare(shape), protect: [], encrypt_to: [] }
        const asked = asking({}, { facts: { ...facts, declaration: declare(wider) } })
        expect(exceeds(approval({ facts }), asked, today)).not.toEqual([])
      }),
    )
  })

  it('what exceeds goes on exceeding with narrower bounds and more uses', () => {
    const days = fc.constantFrom('2026-11-01', '2026-11-28', '2026-10-01')
    const uses = fc.array(fc.record({ of: fc.uuid(), people: fc.nat(60), day: days }), { maxLength: 4 })
    fc.assert(
      fc.property(uses, uses, fc.nat(120), fc.nat(5), fc.nat(120), fc.nat(5), (used, more, ...numbers) => {
        const [people, clearances, lessPeople, fewer] = numbers
        const wide: Bounds = { ...bounds, people: { at_most: people, per: 'month' }, clearances }
        const narrow: Bounds = {
          ...wide,
          people: { at_most: Math.min(people, lessPeople), per: 'month' },
          clearances: Math.min(clearances, fewer),
        }
        if (exceeds(approval({ bounds: wide, used }), asking(), today).length === 0) return
        const narrower = approval({ bounds: narrow, used: [...used, ...more] })
        expect(exceeds(narrower, asking(), today)).not.toEqual([])
      }),
    )
  })
})

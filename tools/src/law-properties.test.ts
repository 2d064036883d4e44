/** What must hold of every regime that is loaded, on its examples with generated changes. */
import type { Issue } from '@carnet/errors'
import { type Declaration, decide, holdsOf, type LegFinding, type Outcome, type Regime } from '@carnet/law'
import { collectLibrary, type Example, readConcepts, readExamples } from '@carnet/lawbook'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Chance } from './fuzz/chance.ts'
import { realInput, recordsOf, writeRealPair } from './fuzz/real.ts'
import {
  categoriesIn,
  codesIn,
  holdsConclusions,
  legsUnder,
  movedAgainst,
  plain,
  pullsOf,
  shuffled,
  split,
  withEntry,
  withoutEntry,
  withWiderClass,
} from './properties/metamorphic.ts'
import { weightOf } from './properties/weight.ts'
import { readFolder } from './regime-files.ts'

const files = readFolder('regimes')
const issues: Issue[] = []
const library = collectLibrary(files, issues)
const examples = Object.entries(files).flatMap(([path, text]) =>
  path.endsWith('.examples.yaml') ? readExamples(text, path, library, issues) : [],
)
/** So many for each regime; `CARNET_DEPTH=50` tries fifty times as many. */
const runs = { numRuns: Math.ceil(5 * Number(process.env.CARNET_DEPTH ?? 1)) }

const legsOf = (
  declaration: Declaration,
  regime: Regime,
  regimes = library.regimes,
  vocabulary = library.vocabulary,
): readonly LegFinding[] => {
  const input = { declaration: { ...declaration, regimes: [regime.code] }, regimes, vocabulary }
  return decide(input).findings.find(one => one.regime === regime.code)?.legs ?? []
}

/** How heavy a settled finding is; null while it is undetermined. */
const settledWeight = (outcome: Outcome): number | null => {
  const order: readonly Outcome[] = ['out-of-scope', 'free', 'conditional', 'prohibited']
  return outcome === 'undetermined' ? null : order.indexOf(outcome)
}

const changed = (regime: Regime, own: readonly Example[]) =>
  fc.nat().map(seed => {
    const law = { library, examples: own }
    const pair = writeRealPair(new Chance(seed), law)
    return { pair, declaration: realInput(pair, law)!.declaration, seed, regime: regime.code }
  })

describe.each(library.regimes)('$code', regime => {
  const own = examples.filter(({ file }) => file.startsWith(`${regime.code}/`))
  if (own.length === 0) return

  it('has words in both languages, a citation and a source for every provision', () => {
    for (const { id, text, provenance } of regime.provisions)
      for (const words of [text, provenance.cite]) {
        expect(words.en.trim(), id).not.toBe('')
        expect(words.zh.trim(), id).not.toBe('')
        expect(provenance.source, id).toMatch(/^https?:/)
      }
  })

  it('cites what every finding rests on', () => {
    fc.assert(
      fc.property(changed(regime, own), ({ declaration }) => {
        for (const leg of legsOf(declaration, regime)) {
          if (['conditional', 'prohibited'].includes(leg.outcome))
            expect(leg.measures.length + leg.duties.length).toBeGreaterThan(0)
          for (const { cite, source, checked } of leg.measures)
            expect([cite.en, cite.zh, source, checked].every(word => word !== '')).toBe(true)
        }
      }),
      runs,
    )
  })

  it('finds the same in whatever order its parts stand', () => {
    const turned: Regime = {
      ...regime,
      provisions: [...regime.provisions].reverse(),
      definitions: [...regime.definitions].reverse(),
      mechanisms: [...regime.mechanisms].reverse(),
      lists: regime.lists.map(list => ({ ...list, entries: [...list.entries].reverse() })).reverse(),
    }
    const regimes = library.regimes.map(one => (one.code === regime.code ? turned : one))
    fc.assert(
      fc.property(changed(regime, own), ({ declaration }) => {
        const found = (all: readonly LegFinding[]) => all.map(({ leg, possible }) => [leg, possible])
        expect(found(legsOf(declaration, regime, regimes))).toEqual(found(legsOf(declaration, regime)))
      }),
      runs,
    )
  })

  // What is left out is a fact of the world: rare ones and papers are presumed, and said so.
  it('is never contradicted by one fact more, but where a presumption of the law gives way', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const chance = new Chance(seed)
        const example = chance.one(own)
        const { declaration: fuller } = example
        const bare = withoutOne(chance, example)
        if (!bare) return
        const more = legsOf(fuller, regime)
        const open = legsOf(bare, regime, withoutPresumptions, withoutTakings)
        const moreOpen = legsOf(fuller, regime, withoutPresumptions, withoutTakings)
        for (const before of legsOf(bare, regime)) {
          const of = (legs: readonly LegFinding[]) => legs.find(one => one.leg === before.leg)!.possible
          const said = `${example.id} seed ${seed}`
          // Without presumptions there is no exception at all.
          expect(of(open), said).toEqual(expect.arrayContaining([...of(moreOpen)]))
          // With them, nothing comes out that was not open without them.
          expect(of(open), said).toEqual(expect.arrayContaining([...of(more)]))
          // And what contradicts the finding is a presumption that was rebutted.
          if (!of(more).every(one => before.possible.includes(one)))
            expect([...rebutted(bare, fuller, regime), ...takenOtherwise(before, fuller)], said).not.toEqual(
              [],
            )
        }
      }),
      runs,
    )
  })
})

const withoutPresumptions = library.regimes.map(regime => ({
  ...regime,
  definitions: regime.definitions.map(one => ({ ...one, presumeNoUntil: null })),
}))

/** No fact is taken from others. */
const withoutTakings: typeof library.vocabulary = {
  ...library.vocabulary,
  records: Object.fromEntries(
    Object.entries(library.vocabulary.records).map(([kind, { name, facts }]) => {
      const plainly = Object.entries(facts).map(([fact, { taken_from: _, ...type }]) => [fact, type])
      return [kind, { name, facts: Object.fromEntries(plainly) }]
    }),
  ),
}

/** Facts that were taken from others, and that are not so when more is said. */
const takenOtherwise = ({ presumed }: LegFinding, fuller: Declaration): readonly string[] =>
  presumed
    .filter(({ record, fact, as }) => as !== undefined && recordsOf(fuller).get(record)?.values[fact] !== as)
    .map(({ record, fact }) => `${record}.${fact}`)

/** Definitions that were taken to be no because nothing was known, and are no longer. */
function rebutted(bare: Declaration, fuller: Declaration, regime: Regime): readonly string[] {
  const { vocabulary, regimes } = library
  const before = { declaration: bare, regimes, vocabulary }
  const after = { declaration: fuller, regimes, vocabulary }
  const lenders = new Set([regime.code, ...borrowedFrom(regime)])
  return regimes
    .filter(({ code }) => lenders.has(code))
    .flatMap(one =>
      one.definitions
        .filter(({ presumeNoUntil }) => presumeNoUntil !== null)
        .flatMap(({ name, of }) => {
          const rebuttedOf = [...recordsOf(bare).values()].filter(record => {
            const now = recordsOf(fuller).get(record.name)
            if (record.kind !== of || !now || holdsOf(before, one, name, record) !== 'no') return false
            return holdsOf(after, one, name, now) !== 'no'
          })
          return rebuttedOf.length > 0 ? [name] : []
        }),
    )
}

const borrowedFrom = (regime: Regime): readonly string[] =>
  library.regimes
    .map(({ code }) => code)
    .filter(code => JSON.stringify(regime.definitions).includes(`"regime":"${code}"`))

/** The declaration as it is while one fact is not known. A set that is said to be complete and is not said would be none, so both go. */
function withoutOne(chance: Chance, example: Example): Declaration | null {
  const law = { library, examples: [example] }
  const records = [...example.declaration.legs, ...example.declaration.parties, ...example.declaration.items]
  const typeOf = (record: { kind: string }, fact: string) =>
    library.vocabulary.records[record.kind]?.facts[fact]
  const facts = records.flatMap(record =>
    Object.keys(record.values)
      .filter(fact => typeOf(record, fact)?.silence === 'world')
      .map(fact => [fact, typeOf(record, fact)!.complete_when].filter(one => one !== null))
      .map(gone => gone.map(fact => ({ record: record.name, fact, value: null }))),
  )
  return facts.length === 0
    ? null
    : realInput({ example: example.id, changes: chance.one(facts) }, law)!.declaration
}

/** Changed law: what pulls one way in the text, read off the text alone, pulls no other way in the findings. */
describe('what can only make findings heavier never makes one lighter', () => {
  for (const regime of library.regimes) {
    const own = examples.filter(({ file }) => file.startsWith(`${regime.code}/`))
    const { lists, classes } = pullsOf(regime)
    if (own.length === 0) continue

    it(`${regime.code}: an entry more on a list, an entry less`, () => {
      if (lists.length === 0) return
      fc.assert(
        fc.property(fc.constantFrom(...lists), fc.nat(), ({ target, sign }, seed) => {
          const chance = new Chance(seed)
          const example = chance.one(own)
          const declaration = plain(example.declaration)
          const codes = codesIn(declaration)
          if (codes.length === 0 || !('list' in target)) return
          const code = chance.one(codes)
          const most = legsUnder(library, withEntry(regime, target.list, code), declaration)
          const least = legsUnder(library, withoutEntry(regime, target.list, code), declaration)
          const now = legsUnder(library, regime, declaration)
          const said = `${example.id}: ${target.list}, ${code}, ${sign}, seed ${seed}`
          expect(movedAgainst(sign, now, most), said).toEqual([])
          if (regime.lists.find(({ name }) => name === target.list)?.closed)
            expect(movedAgainst(sign, least, now), said).toEqual([])
        }),
        runs,
      )
    })

    it(`${regime.code}: a category more in a class`, () => {
      if (classes.length === 0) return
      fc.assert(
        fc.property(fc.constantFrom(...classes), fc.nat(), ({ target, sign }, seed) => {
          const example = new Chance(seed).one(own)
          const declaration = plain(example.declaration)
          const [category] = categoriesIn(declaration)
          if (category === undefined || !('definition' in target)) return
          const wider = legsUnder(library, withWiderClass(regime, target.definition, category), declaration)
          const said = `${example.id}: ${target.definition}, ${category}, ${sign}, seed ${seed}`
          expect(movedAgainst(sign, legsUnder(library, regime, declaration), wider), said).toEqual([])
        }),
        runs,
      )
    })
  }
})

/** The more sensitive class by the regime's own words: it moves people from one total to another, and may pull both ways in the text. */
describe('a more sensitive class never makes a finding lighter', () => {
  const concepts = readConcepts(files, library, [])
  const carried = ['sensitive-data', 'important-data'].flatMap(
    name =>
      concepts.find(concept => concept.name === name)?.carried.filter(({ part }) => part === 'definition') ??
      [],
  )

  it.each(carried.flatMap(({ regime, names }) => names.map(name => [regime, name] as const)))(
    '%s %s',
    (code, name) => {
      const regime = library.regimes.find(one => one.code === code)!
      const own = examples.filter(
        ({ file, declaration }) => file.startsWith(`${code}/`) && !holdsConclusions(declaration),
      )
      fc.assert(
        fc.property(fc.constantFrom(...own), example => {
          const declaration = plain(example.declaration)
          const [category] = categoriesIn(declaration)
          if (category === undefined) return
          const wider = legsUnder(library, withWiderClass(regime, name, category), declaration)
          expect(movedAgainst('heavier', legsUnder(library, regime, declaration), wider), example.id).toEqual(
            [],
          )
        }),
        { numRuns: 5 * runs.numRuns },
      )
    },
  )
})

describe('a flow split in two, whose people add up', () => {
  for (const regime of library.regimes) {
    const own = examples.filter(
      ({ file, declaration }) =>
        file.startsWith(`${regime.code}/`) && split(plain(declaration), new Chance(0)) !== null,
    )
    if (regime.counters.length === 0 || own.length === 0) continue
    it(`is found no lighter in ${regime.code}`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...own), fc.nat(), (example, seed) => {
          const { whole, parts } = split(plain(example.declaration), new Chance(seed))!
          const [one] = legsUnder(library, regime, whole)
          const two = legsUnder(library, regime, parts)
          if (!one || two.length === 0) return
          const heaviest = Math.max(...two.map(leg => weightOf(leg).heaviest))
          expect(heaviest, `${example.id} seed ${seed}`).toBeGreaterThanOrEqual(weightOf(one).heaviest)
        }),
        runs,
      )
    })
  }
})

describe('the order in which a declaration says things', () => {
  // Legs, and the items of a measure, are named in the order of the declaration: that alone may be another.
  const byName = (legs: readonly LegFinding[]) =>
    JSON.stringify(
      [...legs].sort((a, b) => (a.leg < b.leg ? -1 : 1)),
      (key, value) => (key === 'items' ? [...value].sort() : value),
      1,
    )

  it('changes no byte of a finding, in any official example', () => {
    for (const example of examples.filter(({ origin }) => 'official' in origin)) {
      const regime = library.regimes.find(({ code }) => example.file.startsWith(`${code}/`))!
      const turned = shuffled(example.declaration, new Chance(1))
      expect(byName(legsOf(turned, regime)), example.id).toBe(byName(legsOf(example.declaration, regime)))
    }
  }, 600_000)

  it('changes no byte of a finding', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(), (example, seed) => {
        const regime = library.regimes.find(({ code }) => example.file.startsWith(`${code}/`))!
        const turned = shuffled(example.declaration, new Chance(seed))
        expect(byName(legsOf(turned, regime)), `${example.id} seed ${seed}`).toBe(
          byName(legsOf(example.declaration, regime)),
        )
      }),
      { numRuns: 20 * runs.numRuns },
    )
  })
})

it('every text of the law and of its words is written in both languages', () => {
  const lacking: string[] = []
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('en' in value || 'zh' in value) {
      const { en, zh } = value as { en?: unknown; zh?: unknown }
      const written = [en, zh].every(text => typeof text === 'string' && text.trim() !== '')
      if (!written) lacking.push(at)
      return
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, `${at}.${key}`)
  }
  for (const regime of library.regimes) visit(regime, regime.code)
  visit(library.vocabulary, 'vocabulary')
  expect(lacking).toEqual([])
})

/**
 * Of every counter that some example hands in: with a greater total, each leg is found as heavy or heavier, where both are
 * settled. Thresholds that free small volumes are read from below, and fall away as the total grows, so they are no exception.
 * Facts of single records (`people.count`, `youngest`, shares) are left out: an age or a share may free by growing.
 */
describe('more people never make a finding lighter', () => {
  for (const regime of library.regimes)
    for (const { name } of regime.counters)
      it(`${regime.code}.${name}`, () => {
        const key = `${regime.code}.${name}`
        const own = examples.filter(({ declaration }) => key in declaration.counters)
        if (own.length === 0) return
        fc.assert(
          fc.property(
            fc.constantFrom(...own),
            fc.nat(2_000_000),
            fc.nat(2_000_000),
            (example, one, other) => {
              const [few, many] = [Math.min(one, other), Math.max(one, other)]
              const at = (number: number) =>
                legsOf(
                  {
                    ...example.declaration,
                    counters: { ...example.declaration.counters, [key]: { low: number, high: number } },
                  },
                  regime,
                )
              const more = at(many)
              for (const leg of at(few)) {
                const [before, after] = [
                  settledWeight(leg.outcome),
                  settledWeight(more.find(({ leg: name }) => name === leg.leg)!.outcome),
                ]
                if (before !== null && after !== null)
                  expect(after, `${example.id}: ${few} to ${many}`).toBeGreaterThanOrEqual(before)
              }
            },
          ),
          runs,
        )
      })
})

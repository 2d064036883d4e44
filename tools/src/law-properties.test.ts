/** What must hold of every regime that is loaded, on its examples with generated changes. */
import type { Issue } from '@carnet/errors'
import { type Declaration, decide, holdsOf, type LegFinding, type Outcome, type Regime } from '@carnet/law'
import { collectLibrary, type Example, readExamples } from '@carnet/lawbook'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Chance } from './fuzz/chance.ts'
import { realInput, recordsOf, writeRealPair } from './fuzz/real.ts'
import { readFolder } from './regime-files.ts'

const files = readFolder('regimes')
const issues: Issue[] = []
const library = collectLibrary(files, issues)
const examples = Object.entries(files).flatMap(([path, text]) =>
  path.endsWith('.examples.yaml') ? readExamples(text, path, library, issues) : [],
)
/** Deeper by `CARNET_DEPTH`, a factor. */
const runs = { numRuns: Math.ceil(12 * Number(process.env.CARNET_DEPTH ?? 1)) }

const legsOf = (
  declaration: Declaration,
  regime: Regime,
  regimes = library.regimes,
): readonly LegFinding[] => {
  const input = {
    declaration: { ...declaration, regimes: [regime.code] },
    regimes,
    vocabulary: library.vocabulary,
  }
  return decide(input).findings.find(one => one.regime === regime.code)?.legs ?? []
}

/** How heavy a settled finding is; null while it is undetermined. */
const weight = (outcome: Outcome): number | null => {
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
        const open = legsOf(bare, regime, withoutPresumptions)
        const moreOpen = legsOf(fuller, regime, withoutPresumptions)
        for (const before of legsOf(bare, regime)) {
          const of = (legs: readonly LegFinding[]) => legs.find(one => one.leg === before.leg)!.possible
          const said = `${example.id} seed ${seed}`
          // Without presumptions there is no exception at all.
          expect(of(open), said).toEqual(expect.arrayContaining([...of(moreOpen)]))
          // With them, nothing comes out that was not open without them.
          expect(of(open), said).toEqual(expect.arrayContaining([...of(more)]))
          // And what contradicts the finding is a presumption that was rebutted.
          if (!of(more).every(one => before.possible.includes(one)))
            expect(rebutted(bare, fuller, regime), said).not.toEqual([])
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

function withoutOne(chance: Chance, example: Example): Declaration | null {
  const law = { library, examples: [example] }
  const records = [...example.declaration.legs, ...example.declaration.parties, ...example.declaration.items]
  const facts = records.flatMap(record =>
    Object.keys(record.values)
      .filter(fact => library.vocabulary.records[record.kind]?.facts[fact]?.silence === 'world')
      .map(fact => ({ record: record.name, fact, value: null })),
  )
  return facts.length === 0
    ? null
    : realInput({ example: example.id, changes: [chance.one(facts)] }, law)!.declaration
}

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
                  weight(leg.outcome),
                  weight(more.find(({ leg: name }) => name === leg.leg)!.outcome),
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

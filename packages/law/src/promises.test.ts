/** What the engine promises of every regime and every declaration, tried on generated ones. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casesOf } from './cases.ts'
import { decide, worldOf } from './decide.ts'
import { toAnswer } from './kleene.ts'
import { gapsIn } from './leg-finding.ts'
import { irreducible, joinCases, settleByCases, under } from './missing.ts'
import { type Frame, legFrame, type Node } from './node.ts'
import { pack, unfold, verdict } from './packed.ts'
import { applicationOf, provisionTrace } from './provisions.ts'
import type { Regime } from './regime.ts'
import { settle } from './settle.ts'
import { both } from './testing/generated.ts'
import { runs } from './testing/runs.ts'
import { declare, type Said, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import type { Trace } from './trace.ts'
import { newMemo, type World } from './world.ts'

const deep = runs(200)
const worldFor = (regimeOf: Regime, said: SaidDeclaration): World => {
  const declaration = declare(said)
  return worldOf({ declaration, regimes: [regimeOf], vocabulary }, regimeOf, declaration.legs[0]!)
}
const find = (regimeOf: Regime, said: SaidDeclaration) =>
  decide({ declaration: declare(said), regimes: [regimeOf], vocabulary }).findings[0]!.legs[0]!

/** Every declaration that says one fact of the world less. */
function* forgetting(said: SaidDeclaration): Generator<SaidDeclaration> {
  const kinds = { parties: 'party', people: 'people', items: 'item', legs: 'leg' } as const
  for (const [collection, kind] of Object.entries(kinds) as [keyof typeof kinds, string][])
    for (const [name, record] of Object.entries(said[collection] ?? {}))
      for (const fact of Object.keys(record)) {
        if (vocabulary.records[kind]!.facts[fact]?.silence !== 'world') continue
        const { [fact]: _forgotten, ...rest } = { ...(record as Said) }
        // Without its owners, a party that names them all would say that it has none.
        if (fact === 'owners') delete rest.owners_complete
        yield { ...said, [collection]: { ...said[collection], [name]: rest } }
      }
  if (said.counters) {
    const { counters: _forgotten, ...rest } = said
    yield rest
  }
}

describe('promises', () => {
  it('the order of provisions, definitions, lists and mechanisms changes no finding', () => {
    fc.assert(
      fc.property(both, ([one, said]) => {
        const turned = {
          ...one,
          provisions: [...one.provisions].reverse(),
          definitions: [...one.definitions].reverse(),
          lists: [...one.lists].reverse(),
          mechanisms: [...one.mechanisms].reverse(),
        }
        const [a, b] = [find(one, said), find(turned, said)]
        const plain = ({ measures, duties, missing, presumed, ...rest }: typeof a) => ({
          ...rest,
          measures: measures.map(measure => JSON.stringify(measure)).sort(),
          duties: duties.length,
          missing: missing.length,
        })
        expect(plain(b)).toEqual(plain(a))
      }),
      deep,
    )
  })

  it('the order in which a declaration names its records changes no byte of a finding', () => {
    const turn = <Thing extends object>(records: Thing | undefined) =>
      records && (Object.fromEntries(Object.entries(records).reverse()) as Thing)
    const written = (one: Regime, said: SaidDeclaration) => {
      const { legs } = decide({ declaration: declare(said), regimes: [one], vocabulary }).findings[0]!
      const byName = [...legs].sort((a, b) => (a.leg < b.leg ? -1 : 1))
      // The items of a measure are named in the order of the declaration.
      return JSON.stringify(byName, (key, value) => (key === 'items' ? [...value].sort() : value), 1)
    }
    fc.assert(
      fc.property(both, ([one, said]) => {
        const { parties, people, items, legs } = said
        const turned: SaidDeclaration = { ...said }
        Object.assign(turned, { parties: turn(parties), legs: turn(legs) })
        if (people) Object.assign(turned, { people: turn(people) })
        if (items) Object.assign(turned, { items: turn(items) })
        expect(written(one, turned)).toBe(written(one, said))
      }),
      deep,
    )
  })

  it('forgetting a fact leaves a finding or makes it undetermined; so adding one never contradicts what was settled', () => {
    fc.assert(
      fc.property(both, ([one, said]) => {
        const { outcome, possible } = find(one, said)
        if (outcome === 'undetermined') return
        for (const less of forgetting(said)) {
          const found = find(one, less)
          expect([outcome, 'undetermined'], `${JSON.stringify(less)} gives ${found.possible}`).toContain(
            found.outcome,
          )
          expect(found.possible).toEqual(expect.arrayContaining([...possible]))
        }
      }),
      deep,
    )
  })

  it('judging and explaining agree, in full and in part, and every junction with its parts', () => {
    fc.assert(
      fc.property(both, ([one, said]) => {
        const judging = worldFor(one, said)
        for (const inFull of [true, false]) {
          const explaining = { ...worldFor(one, said), inFull }
          const agree = (node: Node, frame: (world: World) => Frame) =>
            expect(node.explain(frame(explaining)).answer).toBe(node.judge(frame(judging)))
          agree(judging.regime.applies, legFrame)
          agree(judging.regime.transfer, legFrame)
          for (const { available } of judging.regime.mechanisms.values())
            if (available) agree(available, legFrame)
          for (const id of judging.regime.provisions.keys()) {
            const trace = provisionTrace(explaining, applicationOf(explaining, id)!)
            expect(trace.answer).toBe(applicationOf(judging, id)!.answer)
            checkJunctions(trace)
          }
        }
      }),
      deep,
    )
  })

  it('the missing facts settle the finding, and without any one of them it is open', () => {
    fc.assert(
      fc.property(both, ([one, said]) => {
        const world = worldFor(one, said)
        const settled = settle(world)
        if (settled.possible.size < 2) return
        const gaps = gapsIn(world, settled)
        if (settleByCases(world, gapsIn).possible.size < 2) return
        const answers = irreducible(world, gaps, gapsIn)
        if (!answers) return
        expect(settleByCases(under(world, answers), gapsIn).possible.size).toBe(1)
        for (const answer of answers) {
          const rest = answers.filter(other => other !== answer)
          expect(settleByCases(under(world, rest), gapsIn).possible.size).toBeGreaterThan(1)
        }
      }),
      deep,
    )
  })

  it('what a case takes over from the world without it is what it would find anew', () => {
    fc.assert(
      fc.property(both, ([one, said]) => {
        const world = worldFor(one, said)
        const settled = settle(world)
        if (settled.possible.size < 2) return
        for (const gap of gapsIn(world, settled)) {
          for (const values of casesOf(world, gap).values) {
            const taking = under(world, [{ gap, values }])
            const anew = { ...taking, memo: newMemo() }
            expect(settle(taking).possible).toEqual(settle(anew).possible)
          }
        }
      }),
      deep,
    )
  })

  it('packed findings, and the verdict alone, are those of the decision', () => {
    fc.assert(
      fc.property(both, ([one, said]) => {
        const input = { declaration: declare(said), regimes: [one], vocabulary }
        const decision = decide(input)
        expect(verdict(input)).toBe(decision.outcome)
        for (const packed of pack(input)) {
          const { outcome, standing, reason } = unfold(input, packed)
          expect({ outcome, standing, reason }).toEqual({
            outcome: packed.outcome,
            standing: packed.standing,
            reason: packed.reason,
          })
        }
      }),
      deep,
    )
  })

  it('trying cases only narrows, and every measure has its citation', () => {
    fc.assert(
      fc.property(both, ([one, said]) => {
        const world = worldFor(one, said)
        const settled = settle(world)
        const { possible } = joinCases(
          world,
          settled,
          settled.possible.size > 1 ? gapsIn(world, settled) : [],
        )
        expect(possible.size).toBeGreaterThan(0)
        for (const outcome of possible) expect(settled.possible.has(outcome)).toBe(true)
        for (const measure of find(one, said).measures) expect(measure.cite.en && measure.source).toBeTruthy()
      }),
      deep,
    )
  })
})

function checkJunctions(trace: Trace): void {
  const answers = trace.children.map(child => child.answer)
  if (trace.form === 'all') expect(toAnswer(Math.min(2, ...answers) as 0)).toBe(toAnswer(trace.answer))
  if (trace.form === 'any') expect(toAnswer(Math.max(0, ...answers) as 0)).toBe(toAnswer(trace.answer))
  if (trace.form === 'not') expect(answers).toEqual([2 - trace.answer])
  trace.children.forEach(checkJunctions)
}

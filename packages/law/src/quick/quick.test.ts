/** Judging over whole numbers answers as judging over readings does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, worldOf } from '../decide.ts'
import { graphOf } from '../graph.ts'
import { gapsIn, legFinding } from '../leg-finding.ts'
import { joinCases } from '../missing.ts'
import { answersIn, pack, verdict } from '../packed.ts'
import { resolve } from '../resolve.ts'
import { settle } from '../settle.ts'
import { both } from '../testing/generated.ts'
import { declare, vocabulary } from '../testing/small-facts.ts'
import { definition, provision, regime } from '../testing/small-law.ts'
import { factsOf } from './facts.ts'
import { quickRegime } from './regime.ts'

const runs = { numRuns: 300 }
const company = { kind: 'company', set_up_in: ['here'] }
const leg = { from: 'a', to: 'b', act: 'send', from_place: 'here', to_place: 'there', items: ['one'] }
const said = { parties: { a: company, b: company }, items: { one: {} }, legs: { one: leg } }

describe('judging over whole numbers', () => {
  it('does every form of the law language', () => {
    fc.assert(
      fc.property(both, ([one, facts]) => {
        expect(quickRegime(resolve(one, declare(facts).as_of), vocabulary)).not.toBeNull()
      }),
      runs,
    )
  })

  it('numbers the records of each kind as readings do, so that answers can be told from one way to the other', () => {
    fc.assert(
      fc.property(both, ([, facts]) => {
        const declaration = declare(facts)
        const { rowOf, cells } = factsOf(declaration, vocabulary)
        const graph = graphOf(declaration, vocabulary)
        for (const [fact, row] of rowOf) expect(graph.rowOf(fact)!.index).toBe(cells[row])
      }),
      runs,
    )
  })

  it('gives scope, transfer and every provision the same answer, known or not', () => {
    fc.assert(
      fc.property(both, ([one, facts]) => {
        const input = { declaration: declare(facts), regimes: [one], vocabulary }
        for (const packed of pack(input)) {
          const world = worldOf(input, one, input.declaration.legs.find(({ name }) => name === packed.leg)!)
          const { scope, transfer, heard } = settle(world)
          expect(answersIn(packed)).toEqual([scope, transfer, ...heard.map(({ answer }) => answer)])
        }
      }),
      runs,
    )
  })

  it('comes to the same finding when the cases of unknown facts are tried', () => {
    fc.assert(
      fc.property(both, ([one, facts]) => {
        const input = { declaration: declare(facts), regimes: [one], vocabulary }
        for (const { leg: name, outcome, standing, reason } of pack(input)) {
          const world = worldOf(input, one, input.declaration.legs.find(other => other.name === name)!)
          const settled = settle(world)
          const { possible } =
            settled.possible.size > 1 ? joinCases(world, settled, gapsIn(world, settled)) : settled
          expect(possible.size === 1 ? [...possible][0] : 'undetermined').toBe(outcome)
          const found = legFinding(world)
          expect({ standing: found.standing, reason: found.reason }).toEqual({ standing, reason })
        }
      }),
      runs,
    )
  })

  it('leaves to the other way what it does not do, with the same answers', () => {
    const deep = { some: 'leg.items', as: 'x', where: { some: 'x.linked_with', as: 'y', where: nested() } }
    const one = regime({ provisions: [provision('forbids', { when: deep, then: { prohibit: true } })] })
    expect(quickRegime(resolve(one, declare(said).as_of), vocabulary)).toBeNull()
    const input = { declaration: declare(said), regimes: [one], vocabulary }
    expect(verdict(input)).toBe(decide(input).outcome)
  })

  it('follows owners in any order, further than it sweeps', () => {
    const half = {
      sum: 'party.owners',
      of: 'share',
      as: 'o',
      where: { holds: 'covered', of: 'o.party' },
      at_least: 50,
    }
    const isCovered = { any: [{ fact: 'party.set_up_in', has: 'there' }, half] }
    const one = regime({
      definitions: [definition('covered', 'party', isCovered, { grows: 'covered' })],
      provisions: [
        provision('forbids', { when: { holds: 'covered', of: 'leg.to' }, then: { prohibit: true } }),
      ],
    })
    // Each is owned by the one before it; the head names them in another order, so that neither direction runs through.
    const order = [0, 5, 1, 6, 2, 7, 3, 8, 4, 9]
    const owned = (start: string) => {
      const chain = order.map((number, index) => {
        const owners = index === 0 ? [] : [{ party: `p${order[index - 1]}`, share: 60 }]
        const set_up_in = [index === 0 ? start : 'here']
        return [`p${number}`, { kind: 'company', set_up_in, owners, owners_complete: true }] as const
      })
      const owners = order.map((_, number) => ({ party: `p${number}`, share: number === 9 ? 60 : 1 }))
      const head = { ...company, owners, owners_complete: true }
      return declare({ ...said, parties: { a: company, b: head, ...Object.fromEntries(chain) } })
    }
    for (const [start, outcome] of [['there', 'prohibited'] as const, ['here', 'free'] as const]) {
      const input = { declaration: owned(start), regimes: [one], vocabulary }
      expect([verdict(input), decide(input).outcome]).toEqual([outcome, outcome])
    }
  })

  it('reads words again that only a declaration had, when the law that is compiled later has them too', () => {
    const declaration = declare({ ...said, legs: { one: { ...leg, to_place: 'a-place-of-its-own' } } })
    const naming = (place: string) =>
      regime({
        definitions: [definition('there', 'leg', { fact: 'leg.to_place', is: place })],
        provisions: [provision('forbids', { when: { holds: 'there', of: 'leg' }, then: { prohibit: true } })],
      })
    expect(verdict({ declaration, regimes: [naming('another')], vocabulary })).toBe('free')
    expect(verdict({ declaration, regimes: [naming('a-place-of-its-own')], vocabulary })).toBe('prohibited')
  })
})

const nested = () => ({ some: 'y.linked_with', as: 'z', where: { fact: 'z.public', is: true } })

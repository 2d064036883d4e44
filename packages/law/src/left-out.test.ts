/** What the law leaves out of a total does not stand in the total that a declaration alone tells. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterTotal } from './counters.ts'
import { decide, worldOf } from './decide.ts'
import { pack } from './packed.ts'
import type { Regime } from './regime.ts'
import { settle } from './settle.ts'
import { both } from './testing/generated.ts'
import { declare, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import { counter, definition, provision, regime } from './testing/small-law.ts'

const none_before = { classes: ['personal'], not_classes: [] }
const counting = (law: Regime, leave_out: readonly string[]): Regime => ({
  ...law,
  counters: [counter('year', ['personal'], { none_before, leave_out })],
})
/** A second and a third leg of the same parties beside the one that is made up. */
const withMore = ({ counters: _, ...facts }: SaidDeclaration): SaidDeclaration => ({
  ...facts,
  legs: {
    one: facts.legs!.one!,
    two: { ...facts.legs!.one, to_place: 'yonder', items: ['x', 'y'] },
    three: { ...facts.legs!.one, act: 'show', from_place: 'here', judged: { claimed: true } },
  },
})
const generated = fc.tuple(both, fc.subarray(['p0', 'p1', 'p2', 'p3'])).map(([[law, facts], left]) => ({
  plain: counting(law, []),
  leaving: counting(law, left),
  declaration: declare(withMore(facts)),
}))

describe('a total of the declaration alone', () => {
  it('is at least what this leg carries, and leaving out can only bring its end nearer', () => {
    fc.assert(
      fc.property(generated, ({ plain, leaving, declaration }) => {
        for (const leg of declaration.legs) {
          const [whole, less] = [plain, leaving].map(law =>
            counterTotal(worldOf({ declaration, regimes: [law], vocabulary }, law, leg), 'year'),
          )
          expect(less!.total.low).toBe(whole!.total.low)
          expect(less!.total.high).toBeLessThanOrEqual(whole!.total.high)
          expect(less!.total.high).toBeGreaterThanOrEqual(less!.total.low)
        }
      }),
    )
  })

  it('leaving out makes nothing possible that was not', () => {
    fc.assert(
      fc.property(generated, ({ plain, leaving, declaration }) => {
        for (const leg of declaration.legs) {
          const [before, after] = [plain, leaving].map(
            law => settle(worldOf({ declaration, regimes: [law], vocabulary }, law, leg)).possible,
          )
          expect([...before!]).toEqual(expect.arrayContaining([...after!]))
        }
      }),
    )
  })

  it('is the same packed', () => {
    fc.assert(
      fc.property(generated, ({ leaving, declaration }) => {
        const input = { declaration, regimes: [leaving], vocabulary }
        const legs = decide(input).findings.flatMap(finding => finding.legs)
        const packed = pack(input).map(({ leg, outcome, standing }) => ({ leg, outcome, standing }))
        expect(packed).toEqual(legs.map(({ leg, outcome, standing }) => ({ leg, outcome, standing })))
      }),
    )
  })

  const law = regime({
    transfer_when: { not: { fact: 'leg.to_place', is: 'here' } },
    definitions: [definition('personal', 'item', { fact: 'item.category', under: ['person'] })],
    counters: [counter('year', ['personal'], { none_before, leave_out: ['claim', 'public'] })],
    provisions: [
      provision('claim', { when: { judged: 'claimed', of: 'leg' }, then: { exempt: true } }),
      provision('public', {
        each: ['leg.items', 'it'],
        when: { fact: 'it.public', is: true },
        then: { exempt: true },
      }),
      provision('many', {
        when: { counter: 'year', at_least: 100 },
        unless: ['claim'],
        then: { prohibit: true },
      }),
    ],
  })
  const outcome = (two: object, more: object = {}): string => {
    const said = {
      parties: { a: {} },
      people: { p: { count: 80 }, q: { count: 50 } },
      items: {
        x: { category: 'person.name', people: 'p' },
        y: { category: 'person.name', people: 'q', ...more },
      },
      legs: { one: { from: 'a', to_place: 'there', items: ['x'] }, two: { from: 'a', items: ['y'], ...two } },
    }
    const { findings } = decide({ declaration: declare(said), regimes: [law], vocabulary })
    return findings[0]!.legs.find(({ leg }) => leg === 'legs.one')!.outcome
  }
  it.each<[string, object, object, string]>([
    ['counts the other leg', {}, {}, 'undetermined'],
    ['not under a provision that it leaves out', { judged: { claimed: true } }, {}, 'free'],
    ['not where it is no transfer', { to_place: 'here' }, {}, 'free'],
    ['not its items that one frees', {}, { public: true }, 'free'],
  ])('%s', (_, two, more, expected) => expect(outcome({ to_place: 'there', ...two }, more)).toBe(expected))
})

/** Questions: only of what can change the answer, none when all is settled, and their leads are true. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { openQuestions, questionKey } from './questions.ts'
import { both } from './testing/generated.ts'
import { runs } from './testing/runs.ts'
import { declare, vocabulary } from './testing/small-facts.ts'
import { counter, definition, provision, regime, type Written } from './testing/small-law.ts'

const prohibits = (id: string, when: Written) => provision(id, { when, then: { prohibit: true } })

describe('open questions', () => {
  it('are there exactly while the decision is undetermined and something is missing', () => {
    fc.assert(
      fc.property(both, ([one, said]) => {
        const input = { declaration: declare(said), regimes: [one], vocabulary }
        const decision = decide(input)
        const questions = openQuestions(input)
        if (decision.outcome !== 'undetermined') expect(questions).toEqual([])
        for (const { leads, effort } of questions) {
          expect(effort).toBeGreaterThan(0)
          for (const { possible } of leads) expect(possible.length).toBeGreaterThan(0)
        }
      }),
      runs(100),
    )
  })

  it('the cheaper of two that settle as much comes first, and what is skipped is not asked again', () => {
    const law = regime({
      provisions: [
        prohibits('p', {
          all: [
            { fact: 'leg.act', is: 'show' },
            { judged: 'occasional', of: 'leg' },
          ],
        }),
      ],
    })
    const said = { legs: { one: {} } }
    const input = { declaration: declare(said), regimes: [law], vocabulary }
    const [first, second] = openQuestions(input)
    expect(first?.fact).toBe('act')
    expect(first?.asked_by).toEqual(['p'])
    expect(first?.leads.map(({ value, possible }) => [value[0], possible])).toContainEqual(['send', ['free']])
    expect(second?.fact).toBe('judged.occasional')
    const skipped = new Set([questionKey({ record: 'legs.one', fact: 'act', regime: 'Z' })])
    expect(openQuestions(input, skipped).map(one => one.fact)).toEqual(['judged.occasional'])
  })

  describe('behind a total that nobody knows', () => {
    const law = regime({
      definitions: [definition('counted', 'item', { fact: 'item.category', is: 'health' })],
      counters: [counter('year', ['counted'])],
      provisions: [prohibits('p', { counter: 'year', at_least: 100 })],
    })
    const key = (record: string, fact: string) => questionKey({ record, fact, regime: 'Z' })
    const unknown = new Set([key('legs.one', 'counter.year')])
    const asked = (item: Record<string, unknown>, group: Record<string, unknown>, skipped = unknown) => {
      const said = { people: { group }, items: { list: { people: 'group', ...item } } }
      const declaration = declare({ ...said, legs: { one: { items: ['list'] } } } as never)
      return openQuestions({ declaration, regimes: [law], vocabulary }, skipped).map(one => one.fact)
    }

    it('it is asked whether the items of the leg count, and of how many people they are', () => {
      expect(asked({}, {}, new Set())).toContain('counter.year')
      expect(asked({}, {}).toSorted()).toEqual(['category', 'count'])
      expect(asked({ category: 'health' }, {})).toEqual(['count'])
      expect(asked({}, { count: 100 })).toEqual(['category'])
    })
    it('not where the leg could not bring the total over the line, or nobody knows that either', () => {
      expect(asked({}, { count: 99 })).toEqual([])
      expect(asked({}, {}, new Set([...unknown, key('people.group', 'count')]))).toEqual([])
      expect(asked({}, {}, new Set([...unknown, key('items.list', 'category')]))).toEqual([])
    })
    it('and what was answered settles it', () => {
      expect(asked({ category: 'health' }, { count: 100 })).toEqual([])
    })
  })
})

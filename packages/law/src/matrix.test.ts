/** The matrix judges few cells and answers for all: each must be what its own declaration gives. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { NO_REGIME, outcomeOfCell, worldMatrix } from './matrix.ts'
import { law, places } from './testing/generated.ts'
import { runs } from './testing/runs.ts'
import { declare, vocabulary } from './testing/small-facts.ts'

const categories = ['a', 'a.b', 'c']
const cell = (from: string, to: string, category: string) => ({
  ...declare({
    parties: {
      a: { kind: 'company', set_up_in: [from], owners: [], owners_complete: true },
      b: { kind: 'company', set_up_in: [to], owners: [], owners_complete: true },
    },
    people: { them: { count: 20, youngest: 30, adult: true } },
    items: { it: { category, people: 'them', made_in: [from] } },
    legs: { one: { from: 'a', to: 'b', from_place: from, to_place: to, act: 'send', items: ['it'] } },
  }),
  regimes: [],
})

describe('the matrix', () => {
  it('gives every cell the finding of its declaration', () => {
    fc.assert(
      fc.property(law, one => {
        const input = { regimes: [one], vocabulary, as_of: '2026-06-01', places, categories, declare: cell }
        const { cells, judged } = worldMatrix(input)
        expect(judged).toBeLessThanOrEqual(cells.length)
        let at = 0
        for (const from of places)
          for (const to of places)
            for (const category of categories) {
              const { findings, outcome } = decide({ ...input, declaration: cell(from, to, category) })
              expect(outcomeOfCell(cells[at++]!)).toBe(findings.length === 0 ? null : outcome)
            }
      }),
      runs(60),
    )
  })

  it('leaves cells to nobody where no regime speaks of either place', () => {
    const input = { regimes: [], vocabulary, as_of: '2026-06-01', places, categories, declare: cell }
    expect(new Set(worldMatrix(input).cells)).toEqual(new Set([NO_REGIME]))
  })
})

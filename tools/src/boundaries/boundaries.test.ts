/** Every line that the law draws: examples are moved across it, and what the line says, and nothing else, changes. */
import type { Issue } from '@carnet/errors'
import { decide, proofOf, proofOfScope, shift } from '@carnet/law'
import { collectLibrary, readExamples } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { agreementOf } from '../oracle/agreement.ts'
import { readFolder } from '../regime-files.ts'
import { dayLines, numberLines } from './lines.ts'
import { candidates, comesTo, comparisonsIn, flips, inputOf, withNumber } from './moved.ts'
import { report, sweep } from './sweep.ts'

const files = readFolder('regimes')
const issues: Issue[] = []
const library = collectLibrary(files, issues)
const examples = Object.entries(files).flatMap(([path, text]) =>
  path.endsWith('.examples.yaml') ? readExamples(text, path, library, issues) : [],
)
const shallow = { definition: null, proof: null }

describe.each(library.regimes)('$code', regime => {
  const own = examples.filter(({ file }) => file.startsWith(`${regime.code}/`))

  it('numbers: the comparison flips at the line, nothing else changes beside it, and both evaluators agree', () => {
    const lines = numberLines(regime)
    const cuts = new Set(
      lines.flatMap(({ parameter, value, uses }) =>
        uses.map(
          ({ of, by }) => `${of} ${by === 'at_least' || by === 'below' ? value : value + 1} ${parameter}`,
        ),
      ),
    )
    for (const line of lines) {
      // One provision shows how the comparison answers; the scope may rest on it, too.
      const asking = regime.provisions.filter(({ when }) => comesTo(when, line.parameter, regime)).slice(0, 1)
      const isCut = (of: string, number: number) => [...cuts].some(cut => cut.startsWith(`${of} ${number} `))
      for (const use of line.uses)
        for (const example of candidates(line, use, regime, own)) {
          const sides = [line.value - 1, line.value, line.value + 1].map(number => {
            if (number < 0) return null
            const input = inputOf(withNumber(example, regime, use, number)!, regime, library)
            const legs = decide(input).findings.find(one => one.regime === regime.code)!.legs
            const proofs = legs.flatMap(leg => {
              const scope = proofOfScope(input, leg)!
              return [scope.applies, scope.transfer, ...asking.map(({ id }) => proofOf(input, leg, id))]
            })
            const answers = proofs.flatMap(proof => (proof ? [...comparisonsIn(proof, use, line.value)] : []))
            if (number === line.value) expect(agreementOf(input, shallow).differences).toEqual([])
            return {
              number,
              answers: new Set(answers),
              possible: JSON.stringify(legs.map(leg => leg.possible)),
            }
          })
          const where = `${example.id}: ${line.parameter} ${use.form} ${use.of} ${use.by} ${line.value}`
          for (const [index, side] of sides.entries()) {
            // Of several records with that fact only one was moved; a counter is one for all.
            if (use.form === 'counter' && side && side.answers.size > 0)
              expect([...side.answers], `${where} at ${side.number}`).toEqual([flips[use.by][index]])
            const before = sides[index - 1]
            if (use.form === 'counter' && before && side && !isCut(use.of, side.number))
              expect(side.possible, `${where}: from ${before.number} to ${side.number}`).toBe(before.possible)
          }
        }
    }
  })

  it('days: what begins or ends is law on the one day and not on the other, and both evaluators agree', () => {
    const example = own[0]
    if (!example) return
    for (const day of new Set(dayLines(regime).map(line => line.day))) {
      const sides = [shift(day, { days: 1 }, -1, new Set()), day].map(as_of => {
        const input = inputOf({ ...example.declaration, as_of }, regime, library)
        expect(agreementOf(input, shallow).differences).toEqual([])
        const leg = decide(input).findings.find(one => one.regime === regime.code)!.legs[0]!
        const concerned = regime.provisions.filter(
          ({ in_force: { from, until } }) => from === day || until === shift(day, { days: 1 }, -1, new Set()),
        )
        return new Set(concerned.filter(({ id }) => proofOf(input, leg, id)).map(({ id }) => id))
      })
      for (const { id, in_force } of regime.provisions) {
        if (in_force.from === day) expect([sides[0]!.has(id), sides[1]!.has(id)], id).toEqual([false, true])
        if (in_force.until === shift(day, { days: 1 }, -1, new Set()))
          expect([sides[0]!.has(id), sides[1]!.has(id)], id).toEqual([true, false])
      }
    }
  })
})

describe('the sweep', () => {
  it('finds what has no example on one side, and lists it', () => {
    const regime = library.regimes.find(
      ({ parameters }) => numberLines({ ...library.regimes[0]!, parameters }).length > 0,
    )!
    const without = sweep(regime, [])
    expect(without.lacks).toHaveLength(without.lines)
    expect(sweep(regime, examples).lacks.length).toBeLessThan(without.lines)
    expect(report([regime], [], true)).toContain('no example')
  })
})

/** Every line that the law draws: examples are moved across it, and what the line says, and nothing else, changes. */
import type { Issue } from '@carnet/errors'
import {
  type DecideInput,
  decide,
  type LegFinding,
  proofOf,
  proofOfScope,
  type Regime,
  shift,
} from '@carnet/law'
import { collectLibrary, type Example, readExamples } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { agreementOf } from '../oracle/agreement.ts'
import { readFolder } from '../regime-files.ts'
import { dayLines, type NumberLine, numberLines, type Use } from './lines.ts'
import {
  candidates,
  comesTo,
  comparisonsIn,
  examplesAt,
  flips,
  inputOf,
  isOnly,
  withNumber,
} from './moved.ts'
import { report, sweep } from './sweep.ts'

const files = readFolder('regimes')
const issues: Issue[] = []
const library = collectLibrary(files, issues)
const examples = Object.entries(files).flatMap(([path, text]) =>
  path.endsWith('.examples.yaml') ? readExamples(text, path, library, issues) : [],
)
const shallow = { definition: null, proof: null }
const dayBefore = (day: string): string => shift(day, { days: 1 }, -1, new Set())

describe.each(library.regimes)('$code', regime => {
  const own = examples.filter(({ file }) => file.startsWith(`${regime.code}/`))
  const lines = numberLines(regime)

  it('numbers: the comparison flips at the line, nothing else changes beside it, and both evaluators agree', () => {
    const cuts = cutsOf(lines)
    for (const line of lines)
      for (const use of line.uses) {
        const moved = candidates(line, use, regime, own)
        expect(moved, `no example says ${use.of}, which is held against ${line.parameter}`).not.toEqual([])
        for (const example of moved) checkLine(regime, line, use, example, cuts)
      }
  })

  it('days: what begins or ends is law on the one day and not on the other, and both evaluators agree', () => {
    for (const day of new Set(dayLines(regime).map(line => line.day))) checkDay(regime, day, own)
  })
})

/** Where a use of a number begins to answer otherwise. */
const cutsOf = (lines: readonly NumberLine[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ value, uses }) =>
      uses.map(({ of, by }) => `${of} ${by === 'at_least' || by === 'below' ? value : value + 1}`),
    ),
  )

function checkLine(
  regime: Regime,
  line: NumberLine,
  use: Use,
  example: Example,
  cuts: ReadonlySet<string>,
): void {
  const where = `${example.id}: ${line.parameter} ${use.form} ${use.of} ${use.by} ${line.value}`
  const sides = [line.value - 1, line.value, line.value + 1].map(number => {
    if (number < 0) return null
    const input = inputOf(withNumber(example, regime, use, number)!, regime, library)
    expect(agreementOf(input, shallow).differences, `${where} at ${number}`).toEqual([])
    const legs = legsOf(input, regime)
    const possible = JSON.stringify(legs.map(leg => leg.possible))
    return { number, possible, answers: answersOf(input, regime, legs, line, use) }
  })
  // A counter is one for all; of several records with that fact only one was moved, and a sum adds them.
  const isMoved =
    use.form === 'counter' ||
    (use.form === 'compare' && isOnly(example.declaration, use.of, library.vocabulary))
  for (const [index, side] of sides.entries()) {
    if (isMoved && side && side.answers.size > 0)
      expect([...side.answers], `${where} at ${side.number}`).toEqual([flips[use.by][index]])
    const before = sides[index - 1]
    if (use.form === 'counter' && before && side && !cuts.has(`${use.of} ${side.number}`))
      expect(side.possible, `${where}: from ${before.number} to ${side.number}`).toBe(before.possible)
  }
}

const legsOf = (input: DecideInput, regime: Regime): readonly LegFinding[] =>
  decide(input).findings.find(one => one.regime === regime.code)!.legs

/** What the comparison answers. One provision shows it; the scope may rest on it, too. */
function answersOf(
  input: DecideInput,
  regime: Regime,
  legs: readonly LegFinding[],
  line: NumberLine,
  use: Use,
): ReadonlySet<string> {
  const asking = regime.provisions.filter(({ when }) => comesTo(when, line.parameter, regime)).slice(0, 1)
  const proofs = legs.flatMap(leg => {
    const scope = proofOfScope(input, leg)!
    return [scope.applies, scope.transfer, ...asking.map(({ id }) => proofOf(input, leg, id))]
  })
  return new Set(proofs.flatMap(proof => (proof ? [...comparisonsIn(proof, use, line.value)] : [])))
}

function checkDay(regime: Regime, day: string, own: readonly Example[]): void {
  const begins = regime.provisions.filter(({ in_force }) => in_force.from === day)
  const ends = regime.provisions.filter(({ in_force }) => in_force.until === dayBefore(day))
  const moved = examplesAt(day, [...begins, ...ends], own)
  expect(moved, 'a regime without an example').not.toEqual([])
  for (const example of moved) {
    const [before, at] = [dayBefore(day), day].map(as_of => {
      const input = inputOf({ ...example.declaration, as_of }, regime, library)
      expect(agreementOf(input, shallow).differences, `${example.id} on ${as_of}`).toEqual([])
      const leg = legsOf(input, regime)[0]!
      const law = [...begins, ...ends].filter(({ id }) => proofOf(input, leg, id))
      return new Set(law.map(({ id }) => id))
    })
    for (const { id } of begins) expect([before!.has(id), at!.has(id)], id).toEqual([false, true])
    for (const { id } of ends) expect([before!.has(id), at!.has(id)], id).toEqual([true, false])
  }
}

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

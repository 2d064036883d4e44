/** Every line that the law draws: examples are moved across it, and what the line says, and nothing else, changes. */
import type { Issue } from '@carnet/errors'
import { type DecideInput, type LegFinding, proofOf, proofOfScope, type Regime, shift } from '@carnet/law'
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
/** In milliseconds: a regime has many lines, and machines are busy. */
const patience = 600_000
const dayBefore = (day: string): string => shift(day, { days: 1 }, -1, new Set())

describe.each(library.regimes)('$code', { timeout: patience }, regime => {
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
  // A counter is one for all; of several records with that fact only one is moved, and a sum adds them.
  const isMoved =
    use.form === 'counter' ||
    (use.form === 'compare' && isOnly(example.declaration, use.of, library.vocabulary))
  const sides = [line.value - 1, line.value, line.value + 1].map(number => {
    if (number < 0) return null
    const input = inputOf(withNumber(example, regime, use, number)!, regime, library)
    const legs = legsAlike(input, regime, `${where} at ${number}`)
    const possible = JSON.stringify(legs.map(leg => leg.possible))
    return { number, possible, answers: isMoved ? answersOf(input, regime, legs, line, use) : [] }
  })
  for (const [index, side] of sides.entries()) {
    for (const answer of side?.answers ?? [])
      expect(answer, `${where} at ${side!.number}`).toBe(flips[use.by][index])
    const before = sides[index - 1]
    if (use.form === 'counter' && before && side && !cuts.has(`${use.of} ${side.number}`))
      expect(side.possible, `${where}: from ${before.number} to ${side.number}`).toBe(before.possible)
  }
}

/** What the engine finds of each leg, after the second evaluator has said the same. */
function legsAlike(input: DecideInput, regime: Regime, where: string): readonly LegFinding[] {
  const { differences, findings } = agreementOf(input, shallow)
  expect(differences, where).toEqual([])
  return findings.find(one => one.regime === regime.code)!.legs
}

/** What the comparison answers. One provision shows it; the scope may rest on it, too. */
function answersOf(
  input: DecideInput,
  regime: Regime,
  legs: readonly LegFinding[],
  line: NumberLine,
  use: Use,
): readonly string[] {
  const asking = regime.provisions.filter(({ when }) => comesTo(when, line.parameter, regime)).slice(0, 1)
  const proofs = legs.flatMap(leg => {
    const scope = proofOfScope(input, leg)!
    return [scope.applies, scope.transfer, ...asking.map(({ id }) => proofOf(input, leg, id))]
  })
  return proofs.flatMap(proof => (proof ? [...comparisonsIn(proof, use, line.value)] : []))
}

function checkDay(regime: Regime, day: string, own: readonly Example[]): void {
  const begins = regime.provisions.filter(({ in_force }) => in_force.from === day)
  const ends = regime.provisions.filter(({ in_force }) => in_force.until === dayBefore(day))
  const moved = examplesAt(day, [...begins, ...ends], own)
  expect(moved, 'a regime without an example').not.toEqual([])
  for (const [index, example] of moved.entries()) {
    const [before, at] = [dayBefore(day), day].map(as_of => {
      const input = inputOf({ ...example.declaration, as_of }, regime, library)
      const [leg] = legsAlike(input, regime, `${example.id} on ${as_of}`)
      // Whether it is law is not for the example to say: one shows it.
      const asked = index === 0 ? [...begins, ...ends] : []
      return asked.filter(({ id }) => proofOf(input, leg!, id)).map(({ id }) => id)
    })
    if (index > 0) continue
    for (const { id } of begins) expect([before!.includes(id), at!.includes(id)], id).toEqual([false, true])
    for (const { id } of ends) expect([before!.includes(id), at!.includes(id)], id).toEqual([true, false])
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

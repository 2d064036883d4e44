/** One regime on one declaration, judged in both ways, which must agree; and the smallest law to try that with. */
import { isDeepStrictEqual } from 'node:util'
import { type DecideInput, decide, worldOf } from '../decide.ts'
import { explained } from '../explained.ts'
import { answersIn, pack, verdict } from '../packed.ts'
import { quickRegime } from '../quick/regime.ts'
import type { Provision, Regime } from '../regime.ts'
import { resolve } from '../resolve.ts'
import { settle } from '../settle.ts'
import { declare, type Said, type SaidDeclaration, vocabulary } from './small-facts.ts'
import { provision, type Written } from './small-law.ts'
import { tracedText } from './traced-text.ts'

type Totals = Readonly<Record<string, readonly [number, number]>>

function alike(what: string, one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other))
    throw new Error(`${what}: ${JSON.stringify(one)}, decided ${JSON.stringify(other)}`)
}

/** Whether the regime applies, whether the leg is a transfer, whether each provision that is heard applies. */
function answersOf(input: DecideInput, law: Regime, leg: string): readonly number[] {
  const record = input.declaration.legs.find(({ name }) => name === leg)!
  const { scope, transfer, heard } = settle(worldOf(input, law, record))
  return [scope, transfer, ...heard.map(({ answer }) => answer)]
}

/** The outcomes leg by leg, as both ways say them. */
export function outcomes(
  law: Regime,
  said: SaidDeclaration,
  totals: Totals = {},
  lenders: readonly Regime[] = [],
): string[] {
  const handed = Object.entries(totals).map(([key, [low, high]]) => [key, { low, high }] as const)
  const input = {
    declaration: declare(said),
    regimes: [law, ...lenders],
    vocabulary,
    totals: Object.fromEntries(handed),
  }
  if (quickRegime(resolve(law, input.declaration.as_of), vocabulary) === null)
    throw new Error('the quick way does not do this law')
  const decision = decide(input)
  const told = decision.findings[0]!.legs.map(({ leg, outcome, standing, reason }) => ({
    ...{ leg, outcome, standing, reason },
    answers: answersOf(input, law, leg),
  }))
  const packed = pack(input).map(finding => {
    const { leg, outcome, standing, reason } = finding
    return { leg, outcome, standing, reason, answers: answersIn(finding) }
  })
  alike('packed', packed, told)
  alike('verdict', verdict(input), decision.outcome)
  alike('proofs', explained(input), tracedText(input))
  return told.map(({ outcome, standing }) => (standing === null ? outcome : `${outcome} ${standing}`))
}

export const sending: Written = { fact: 'leg.act', is: 'send' }
export const there: Written = { fact: 'leg.to_place', is: 'there' }
export const ban = (when?: Written): Provision =>
  provision('ban', { ...(when ? { when } : {}), then: { prohibit: true } })
export const one = (leg: Said = {}, rest: SaidDeclaration = {}): SaidDeclaration => ({
  ...rest,
  legs: { one: leg },
})

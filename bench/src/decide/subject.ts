/** One thing to compare: some regimes, the same provisions as expressions, declarations, and what Carnet answers. */
import { answersIn, type DecideInput, pack, type Regime, type Vocabulary } from '@carnet/law'
import type { Expression } from './expression.ts'
import { generate, type MadeUp } from './generate.ts'
import type { Policy, TranslatedRegime } from './translate.ts'

/** `known`: nothing that weighs is left unsaid, so that a policy a provision will do. `open`: a third is unsaid. */
export type Mode = 'known' | 'open'
export const unsaid: Readonly<Record<Mode, number>> = { known: 0, open: 0.35 }

export interface Subject {
  readonly name: string
  readonly mode: Mode
  readonly translated: readonly TranslatedRegime[]
  readonly policies: readonly Policy[]
  /** What the peers are given: of each policy that it surely holds; in mode `open` then that it may. */
  readonly expressions: readonly Expression[]
  readonly made: readonly MadeUp[]
  readonly inputs: readonly DecideInput[]
}

export function subjectOf(
  name: string,
  mode: Mode,
  regimes: readonly Regime[],
  translated: readonly TranslatedRegime[],
  {
    law,
    vocabulary,
    asOf,
    count,
  }: { law: readonly Regime[]; vocabulary: Vocabulary; asOf: string; count: number },
): Subject {
  const made = generate({ regimes, translated, vocabulary, asOf, count, unsaid: unsaid[mode] })
  const policies = translated.flatMap(one => one.policies)
  const yes = policies.map(({ answer }) => answer.yes)
  const expressions = mode === 'known' ? yes : [...yes, ...policies.map(({ answer }) => answer.may)]
  const inputs = made.map(({ declaration }) => ({ declaration, regimes: law, vocabulary }))
  return { name, mode, translated, policies, expressions, made, inputs }
}

/** Fails with the case where a peer answers otherwise than Carnet. `held`: the places of the expressions that hold. */
export function check(subject: Subject, peer: string, held: readonly Iterable<number>[]): void {
  const { policies, mode, inputs } = subject
  held.forEach((places, number) => {
    const holds = new Set(places)
    // Of what a peer was not asked because it is out of scope, Carnet says nothing either.
    const theirs = policies.map(
      (_, index) => Number(holds.has(index)) + Number(mode === 'open' && holds.has(policies.length + index)),
    )
    const ours = answersOf(subject, inputs[number]!)
    ours.forEach((answer, index) => {
      if (answer === null) return
      const same = mode === 'known' ? (answer === 2) === (theirs[index] === 1) : answer === theirs[index]
      if (same) return
      const facts = JSON.stringify(subject.made[number]!.attributes)
      throw new Error(
        `${peer} and Carnet differ: ${subject.name}, ${policies[index]!.id}: ${theirs[index]} and ${answer}, declaration ${number}: ${facts}`,
      )
    })
  })
}

/** Whether Carnet says something of the policy in this declaration, so that it is compared. */
export const isCompared = (subject: Subject, number: number, policy: number): boolean =>
  answersOf(subject, subject.inputs[number]!)[policy] !== null

const known = new WeakMap<DecideInput, readonly (number | null)[]>()

/** Carnet's answers, policy by policy; null for a provision that is not heard. */
function answersOf({ translated }: Subject, input: DecideInput): readonly (number | null)[] {
  const before = known.get(input)
  if (before) return before
  const found = pack(input)
  const answers = translated.flatMap(({ code, policies, reaching }) => {
    const own = found.find(({ regime }) => regime === code)
    if (!own) throw new Error(`${code} is not concerned`)
    const heard = answersIn(own)
    if (heard.length === policies.length) return [...heard]
    // Out of scope, only what reaches any leg is heard.
    let next = 2
    return policies.map((_, index) =>
      index < 2 ? heard[index]! : reaching[index - 2] ? heard[next++]! : null,
    )
  })
  known.set(input, answers)
  return answers
}

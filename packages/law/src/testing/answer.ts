/** One condition on one declaration, judged and explained; the two must agree. */
import { Asked } from '../asked.ts'
import { compile } from '../condition.ts'
import { worldOf } from '../decide.ts'
import type { Answer, Proof } from '../finding.ts'
import { toAnswer, UNKNOWN } from '../kleene.ts'
import { legFrame, legScope } from '../node.ts'
import type { Regime } from '../regime.ts'
import { resolve } from '../resolve.ts'
import { type Gaps, gapsOf, type Trace, toProof } from '../trace.ts'
import { declare, type SaidDeclaration, vocabulary } from './small-facts.ts'
import { condition, regime, type Written } from './small-law.ts'

export interface Judged {
  readonly answer: Answer
  /** What is missing, as `record fact`. */
  readonly gaps: readonly string[]
  readonly proof: Proof
  /** The proof that is not in full. */
  readonly brief: Proof
}

export function judge(
  written: Written,
  said: SaidDeclaration,
  law: Regime = regime(),
  others: readonly Regime[] = [],
): Judged {
  const declaration = declare(said)
  const input = { declaration, regimes: [law, ...others], vocabulary }
  const node = compile(condition(written), legScope(resolve(law, declaration.as_of)))
  const leg = declaration.legs[0]!
  const answer = node.judge(legFrame(worldOf(input, law, leg)))
  const traces = [true, false].map(inFull => node.explain(legFrame({ ...worldOf(input, law, leg), inFull })))
  for (const trace of traces)
    if (trace.answer !== answer) throw new Error(`judged ${answer}, explained ${trace.answer}`)
  const gaps: Gaps = new Map()
  gapsOf(traces[0] as Trace, gaps)
  const asked = new Asked()
  if (answer === UNKNOWN) node.ask(legFrame(worldOf(input, law, leg)), asked)
  const [explained, gathered] = [gaps, asked.gaps].map(one => [...one.keys()].sort().join())
  if (explained !== gathered) throw new Error(`explained ${explained}, asked ${gathered}`)
  const [proof, brief] = traces.map(trace => toProof(trace)) as [Proof, Proof]
  return { answer: toAnswer(answer), gaps: [...gaps.keys()].sort(), proof, brief }
}

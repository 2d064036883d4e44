/** The face of the second evaluator: what it makes of one leg under one regime. */
import type { Answer, Fact, Interval, Outcome, Regime } from '@carnet/law'
import { byCases, type Tried } from './cases.ts'
import { totalOf } from './counter.ts'
import { Gaps, type Input } from './court.ts'
import { holds } from './definition.ts'
import type { Standing } from './mechanism.ts'
import { sceneOf } from './scene.ts'
import { judgeLeg } from './settle.ts'

/** What the second evaluator answers for one leg. Compared word by word with what the engine answers. */
export interface Opinion {
  readonly regime: string
  readonly leg: string
  readonly scope: Answer
  readonly transfer: Answer
  /** What is possible term by term. */
  readonly possible: ReadonlySet<Outcome>
  readonly provisions: ReadonlyMap<string, Answer>
  readonly mechanisms: ReadonlyMap<string, Standing>
  readonly counters: ReadonlyMap<string, Interval>
  /** What is possible when the unknown facts are tried case by case. */
  readonly tried: () => Tried
}

export function consult(input: Input, regime: Regime, leg: Fact): Opinion {
  const scene = sceneOf(input, regime, leg)
  const judged = judgeLeg(scene)
  // What is read from here on, no answer hangs on.
  const gaps = new Gaps()
  gaps.join(scene.gaps)
  return {
    regime: regime.code,
    leg: leg.name,
    scope: judged.scope,
    transfer: judged.transfer,
    possible: judged.possible,
    provisions: new Map(judged.provisions.map(({ provision, whole }) => [provision.id, whole])),
    mechanisms: judged.mechanisms,
    counters: new Map(regime.counters.map(({ name }) => [name, totalOf(name, scene)])),
    tried: () => byCases({ ...scene, gaps }, judged.possible),
  }
}

/** Whether a definition of the regime holds of a record, for the first leg. */
export function holdsOf(input: Input, regime: Regime, name: string, record: Fact): Answer {
  const leg = input.declaration.legs[0]
  return leg ? holds(null, name, record, sceneOf(input, regime, leg)) : 'unknown'
}

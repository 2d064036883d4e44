/** What is at hand while one leg is judged under one regime, and the variables of one condition. */
import type { Answer, Declaration, Fact, Interval, Regime, Vocabulary } from '@carnet/law'
import type { Applied } from './provision.ts'
import type { Found } from './walk.ts'

/** The same input as that of the engine. */
export interface Input {
  readonly declaration: Declaration
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  /** Running totals from elsewhere, `REGIME.counter@leg`. */
  readonly totals?: Readonly<Record<string, Interval>>
  /** What facts are taken to be in one case; `judged.TERM` and `counter.NAME` (of the leg) among them. */
  readonly assumed?: ReadonlyMap<Fact, ReadonlyMap<string, Found>>
}

/** Facts that were not said, or not exactly, and on which an unknown answer hangs. */
export class Gaps {
  readonly all = new Map<string, { readonly record: Fact; readonly fact: string }>()

  add(record: Fact, fact: string): void {
    this.all.set(`${record.name} ${fact}`, { record, fact })
  }

  join(other: Gaps): void {
    for (const [key, gap] of other.all) this.all.set(key, gap)
  }
}

/** Answers of one growing group while its least solution is looked for, by definition and record. */
export interface Growing {
  readonly group: string
  readonly answers: Map<string, { readonly definition: string; readonly record: Fact; answer: Answer }>
}

/** What is found out once for a leg under a regime, since it is asked for again and again. */
export interface Kept {
  /** Answers of definitions that do not hang on a solution that is still looked for, by regime, name and record. */
  readonly definitions: Map<string, { readonly answer: Answer; readonly gaps: Gaps }>
  /** Totals, by regime and counter. */
  readonly totals: Map<string, { readonly total: Interval; readonly gaps: Gaps }>
  /** The provisions of the regime of the leg, by id. */
  readonly provisions: Map<string, Applied>
  /** The variables at the outset, by regime: who answers is not the same in each. */
  readonly variables: Map<string, ReadonlyMap<string, Found>>
}

export interface Scene {
  readonly input: Input
  readonly regime: Regime
  /** The leg that is judged. */
  readonly leg: Fact
  readonly variables: ReadonlyMap<string, Found>
  readonly growing: Growing | null
  /** Whether another leg is judged, to find out what of it counts: then nothing is left out of totals. */
  readonly aside: boolean
  readonly kept: Kept
  /** Where what is read and not known is noted. */
  readonly gaps: Gaps
}

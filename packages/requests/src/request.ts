/** What a request from abroad is: who asks for what, on what, by when. Plain data. */
import type { Day, Declaration } from '@carnet/law'

/** The version of the format of requests that this reader knows. */
export const requestFormat = 1

/** Kinds of party that can ask with the power of a State. */
export const askers = ['court', 'law-enforcement', 'regulator', 'public-body'] as const
export type Asker = (typeof askers)[number]

/** What it is asked for in. */
export const proceedings = ['civil', 'criminal', 'administrative'] as const
export type Proceeding = (typeof proceedings)[number]

/** On what it rests, as facts know it. */
export const bases = ['none', 'treaty', 'agreement-with-safeguards', 'foreign-law'] as const
export type Basis = (typeof bases)[number]

export interface ForeignRequest {
  /** What it is called here. */
  readonly title: string
  readonly asks: {
    readonly kind: Asker
    readonly place: string
    readonly name: string | null
    /** Its number at whoever asks. */
    readonly reference: string | null
  }
  readonly proceeding: Proceeding
  /** Null: not known. */
  readonly relies_on: Basis | null
  /** The instrument in its own words; told, never judged by. */
  readonly instrument: string | null
  readonly received: Day
  /** The day that whoever asks has set; null: none was set. */
  readonly answer_due: Day | null
  readonly note: string | null
  /** Keys of questions that nobody can answer. */
  readonly unknown: readonly string[]
  /** The request as facts: a leg from where the data lie to whoever is to have them. */
  readonly declaration: Declaration
}

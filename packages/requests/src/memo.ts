/** What a memo says: data in, words of law and codes out. Whoever shows it speaks the language. */

import type { Expected } from '@carnet/interview'
import type {
  Answer,
  Confidence,
  Day,
  Interval,
  Lead,
  MissingFact,
  Outcome,
  Presumption,
  Span,
  Standing,
  Words,
} from '@carnet/law'
import type { Caution, Kind } from '@carnet/obligations'
import type { ItemChange } from '@carnet/plan'
import type { Basis } from './request.ts'

/** Where a sentence of the memo comes from. */
export interface Cited {
  readonly cite: Words
  readonly source: string
  readonly checked: Day
  readonly confidence: Confidence
  readonly doubt: Words | null
}

export interface MemoProvision extends Cited {
  readonly provision: string
  readonly effect: 'prohibit' | 'require' | 'exempt' | 'oblige'
  readonly applies: Answer
  readonly text: Words
  /** Names of legs and items without their collections. */
  readonly legs: readonly string[]
  readonly items: readonly string[]
  /** It speaks of demands of authorities, or of handing over to them; others would apply to any transfer. */
  readonly of_request: boolean
  /** What it asks for: one of these sets of mechanisms. Empty where it asks for none. */
  readonly any_of: readonly (readonly string[])[]
}

/** Something to get before the data go: an approval, a contract, a certificate. */
export interface MemoApproval extends Cited {
  readonly mechanism: string
  readonly title: Words
  readonly state: 'held' | 'to-do' | 'open'
  readonly steps: readonly {
    readonly title: Words
    /** When, in the words of the law; null where it says nothing. */
    readonly due: Words | null
    /** How long the authority may take by law; null where the law does not say. */
    readonly takes: Span | null
    readonly papers: number
  }[]
  /** Provisions that ask for it. */
  readonly asked_by: readonly string[]
  /** The only thing that meets one of them. */
  readonly indispensable: boolean
  readonly of_request: boolean
}

export interface MemoDuty extends Cited {
  readonly duty: string
  /** With when it is due. */
  readonly words: Words
  readonly provision: string
  readonly done: Answer
  readonly legs: readonly string[]
  readonly of_request: boolean
}

export interface MemoFinding {
  readonly regime: string
  readonly name: Words
  readonly outcome: Outcome
  readonly standing: Standing | null
  /** Findings still possible, where it is undetermined. */
  readonly possible: readonly Outcome[]
  readonly reason: 'outside-regime' | 'not-a-transfer' | 'not-bound' | null
  /** Those of the request first. */
  readonly provisions: readonly MemoProvision[]
  readonly approvals: readonly MemoApproval[]
  readonly duties: readonly MemoDuty[]
  readonly presumed: readonly Presumption[]
}

export interface MemoDeadline {
  /** `answer`: the day that whoever asks has set. `ask-by`: last day to ask, for an answer by then within the time the law gives the authority. */
  readonly kind: 'answer' | 'ask-by' | Kind
  readonly regime: string | null
  /** The duty, the mechanism, or `answer-request`. */
  readonly code: string
  readonly words: Words
  /** Null where it hangs on an event whose day is not known. */
  readonly day: Day | null
  /** The day is past already as the memo is made. */
  readonly late: boolean
  readonly provision: string | null
  readonly cited: Cited | null
  readonly cautions: readonly Caution[]
}

export interface MemoQuestion extends MissingFact {
  /** Names the question among the others: what an answer, or `unknown`, refers to. */
  readonly key: string
  readonly words: Words | null
  readonly regime: string
  readonly cites: readonly Words[]
  readonly expected: Expected
  /** Where names are expected: those of the records that there are. */
  readonly known: readonly string[]
  readonly leads: readonly Lead[]
}

/** A way in which the request may be met, with what it would still ask. */
export interface MemoWay {
  /** `as-asked`; `narrow`: part of the data is left out or veiled; `agreement`: if the request came under an international agreement. */
  readonly way: 'as-asked' | 'narrow' | 'agreement'
  readonly basis: Basis | null
  readonly changes: readonly ItemChange[]
  readonly outcome: Outcome
  readonly standing: Standing | null
  /** Nothing stands in its way. */
  readonly ready: boolean
  /** What is to be got: for each regime the sets of mechanisms of which one is enough. */
  readonly needs: readonly { readonly regime: string; readonly any_of: readonly (readonly Words[])[] }[]
  /** What is to be done besides. */
  readonly duties: readonly { readonly regime: string; readonly words: Words }[]
  /** Where a regime answers otherwise than as asked. */
  readonly differs: readonly {
    readonly regime: string
    readonly from: Outcome
    readonly to: Outcome
    /** Provisions and duties that would no longer ask for anything. */
    readonly falls_away: readonly Words[]
  }[]
}

export interface Memo {
  readonly carnet_memo: 1
  readonly as_of: Day
  readonly outcome: Outcome
  readonly standing: Standing | null
  /** Heaviest first. */
  readonly findings: readonly MemoFinding[]
  readonly deadlines: readonly MemoDeadline[]
  readonly questions: readonly MemoQuestion[]
  /** Lightest first; empty while something is undetermined, or where none was found. */
  readonly ways: readonly MemoWay[]
  /** Whether every way that the planner knows was tried. */
  readonly ways_complete: boolean
  /** Totals that regimes count, this request included, by regime. */
  readonly counters: Readonly<Record<string, Interval>>
  /** Places concerned for which no regime is loaded: of them the memo says nothing. */
  readonly no_regime: readonly string[]
}

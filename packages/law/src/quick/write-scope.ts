/** What those that write proofs are handed: the variables of a condition, and what was written into this finding. */
import type { Kleene } from '../kleene.ts'
import type { Condition } from '../regime.ts'
import type { ResolvedEntry } from '../resolve.ts'
import type { QuickScope } from './path.ts'
import type { Around, Write } from './pen.ts'
import type { QuickRegime } from './regime.ts'

export interface WriteScope extends QuickScope {
  readonly written: Written
}

/** Gives the text of a definition applied to the record of a row. */
export type WriteDefinition = (row: number) => string

export interface WrittenDefinition {
  readonly write: WriteDefinition
  /** The same where it stands within another step. */
  readonly within: (place: Around) => WriteDefinition
}

/** Gives the text of an entry as far as it is of the scenarios of the leg. */
export type WriteEntry = (within: Kleene) => string

/** A definition applied to a record that is being unfolded, or was: in this finding. */
export const BEGUN = 1
export const WRITTEN = 2

/** What a regime has written into a finding. */
export interface Written {
  readonly own: QuickRegime
  /** How deep definitions are being unfolded. */
  depth: number
  write(condition: Condition, scope: WriteScope, around: Around): Write
  definition(name: string): WrittenDefinition
  entry(entry: ResolvedEntry): WriteEntry
  /** A step of the leg that others share: below it, it is unfolded once in a finding. */
  once(step: Write): () => string
  /** The regime that definitions are borrowed from. Null where it is not loaded. */
  lender(code: string): Written | null
  stateAt(at: number): number
  begin(at: number): void
  end(at: number): void
}

/** What every kind of document is: which findings ask for it, which official form it follows, how it is built. */
import type { Words } from '@carnet/law'
import type { Draft, SideWords } from './draft.ts'
import type { Layout, Text } from './model.ts'
import type { Paper } from './paper.ts'

export interface Form {
  readonly kind: string
  readonly title: Words
  readonly subtitle: (draft: Draft) => string
  /** Which official form it follows, and in which edition. */
  readonly form: Words
  readonly layout: Layout
  /** What the law that it follows calls the two sides; an agreement says data exporter and importer. */
  readonly sides?: SideWords
  /** What in a finding asks for it. Null: of any regime. A mechanism of one regime only is `SG/contract`. */
  readonly asked: {
    readonly regimes: readonly string[] | null
    readonly mechanisms: readonly string[]
    readonly duties: readonly string[]
  }
  /**
   * Of forms that are about an export as a whole: legs that give the same word here stand in one document. Without it a document is of
   * one leg.
   */
  readonly together?: (leg: Draft) => string
  /** The place of one side, of forms that are for one place. */
  readonly place?: string
  readonly cover: (draft: Draft) => readonly (readonly [string, Text])[]
  readonly write: (paper: Paper) => void
  /** Of contracts that may be concluded by reference: the short one. */
  readonly writeShort?: (paper: Paper) => void
  /** What belongs to the file of whoever prepares the document, and not into it: on the sheet behind. */
  readonly working?: (paper: Paper) => void
}

/** One thing that changed in a regime, as data and as a sentence in both languages. */
import type { Confidence, Day, Provenance, Words } from '@carnet/law'
import { type Filling, type Language, label, type Written } from '@carnet/locales'

export type ChangedPart =
  | 'scope'
  | 'instrument'
  | 'provision'
  | 'parameter'
  | 'list'
  | 'mechanism'
  | 'definition'
  | 'counter'

/** `begins` and `ends` are of the days of the law; `added`, `removed` and `changed` of two texts of a regime. */
export type ChangeKind = 'begins' | 'ends' | 'value' | 'uncommenced' | 'added' | 'removed' | 'changed'

/** A field of a part before and after; null where it had none. Each line that differs once. */
export interface ChangedField {
  readonly name: Words
  readonly before: readonly Words[]
  readonly after: readonly Words[]
}

export interface Change {
  readonly part: ChangedPart
  /** Name of the part in the regime. */
  readonly id: string
  readonly kind: ChangeKind
  /** The first day on which the law is another; null where no day is fixed, or where texts are compared. */
  readonly day: Day | null
  readonly title: Words
  /** What changed, in a sentence. */
  readonly says: Words
  /** What the law says that begins, ends, comes or goes; null where it has no text of its own. */
  readonly text: Words | null
  readonly fields: readonly ChangedField[]
  /** By which text. Of a value: the citation of the new one. */
  readonly cite: Words | null
  readonly source: string | null
  readonly confidence: Confidence | null
}

/** The same text in both languages. */
export const inBoth = (write: (language: Written) => string): Words => ({ en: write('en'), zh: write('zh') })

/** The words of a change, filled. */
export const changeWord = (name: string, language: Language, filling: Filling = {}): string =>
  label(`changes.${name}`, language, filling)

export const originOf = ({
  cite,
  source,
  confidence,
}: Provenance): Pick<Change, 'cite' | 'source' | 'confidence'> => ({ cite, source, confidence })

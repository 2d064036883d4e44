/** What a language says besides the written ones: in files of its own, loaded when somebody reads in it, since most never do. */
import { type Language, textIn, type Words } from './words.ts'

export interface Translation {
  /** By the code of the label. */
  readonly labels: Readonly<Record<string, string>>
  /** By the code of the error: what is wrong, and what to do next. */
  readonly errors: Readonly<Record<string, readonly [message: string, fix: string]>>
  /** Of the vocabulary, by code or name; what is asked of a fact by `RECORD.FACT`. */
  readonly vocabulary: Readonly<
    Record<
      | 'categories'
      | 'purposes'
      | 'sectors'
      | 'duties'
      | 'extensions'
      | 'judgements'
      | 'records'
      | 'questions',
      Readonly<Record<string, string>>
    >
  >
}

const loaded: Partial<Record<Language, Translation>> = {}

/** Keeps what was loaded of a language. Before, and for what it does not say, English stands in. */
export function keepTranslation(language: Language, translation: Translation): void {
  loaded[language] = translation
}

/** What was loaded of a language; undefined for one that stands in every text, and before it is loaded. */
export const translationIn = (language: Language): Translation | undefined => loaded[language]

/** The template of a label in a language. */
export function labelIn(code: string, words: Words, language: Language): string {
  const labels = loaded[language]?.labels
  return labels && Object.hasOwn(labels, code) ? labels[code]! : textIn(words, language)
}

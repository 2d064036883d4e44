/** The translations that were loaded: of the books of the console, and of the words that it shares with the command line. */
import { type Language, loadLanguage } from '@carnet/locales'
import type { Translation, WordBook } from './words.ts'

const loaded: Partial<Record<Language, ReadonlyMap<WordBook, Translation<WordBook>>>> = {}

/** Whether a language can be spoken at once. */
export const isReady = (language: Language): boolean => language !== 'de' || loaded.de !== undefined

/** Fetches what a language says. Throws where it cannot be fetched; English stands in then. */
export async function prepare(language: Language): Promise<void> {
  if (isReady(language)) return
  const [{ german }] = await Promise.all([import('./german.ts'), loadLanguage(language)])
  loaded.de = german
}

/** Undefined for a written language, whose texts stand in the book itself. */
export const translationOf = (book: WordBook, language: Language): Translation<WordBook> | undefined =>
  loaded[language]?.get(book)

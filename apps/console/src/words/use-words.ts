/** Speaks the words of a page in the language that was chosen. */
import { type Filling, fill, type Language, lawLanguage, textIn, type Written } from '@carnet/locales'
import { createContext, useContext, useMemo } from 'react'
import { translationOf } from './translations.ts'
import type { WordBook } from './words.ts'

export interface LanguageChoice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined })

export const useLanguage = (): LanguageChoice => useContext(LanguageContext)

/**
 * The language of the law where it is not that of the page, to be said of what is law (`lang={useLawLanguage()}`), so that it
 * is read aloud as what it is. Undefined where both are the same.
 */
export function useLawLanguage(): Written | undefined {
  const { language } = useLanguage()
  const law = lawLanguage(language)
  return law === language ? undefined : law
}

/** `say('title')`, `say('rows', { count: 12 })`. A count of one takes the words of `KEY.one`, where there are some. */
export type Say<Book extends WordBook> = (key: keyof Book & string, filling?: Filling) => string

export function useWords<Book extends WordBook>(book: Book): Say<Book> {
  const { language } = useLanguage()
  return useMemo(() => sayIn(book, language), [book, language])
}

export const sayIn =
  <Book extends WordBook>(book: Book, language: Language): Say<Book> =>
  (key, filling = {}) => {
    const one = book[`${key}.one`]
    const [from, words] = filling.count === 1 && one ? [`${key}.one`, one] : [key, book[key]!]
    return fill(translationOf(book, language)?.[from] ?? textIn(words, language), filling, language)
  }

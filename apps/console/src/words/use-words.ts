/** Speaks the words of a page in the language that was chosen. */
import { type Filling, fill, type Language } from '@carnet/locales'
import { createContext, useContext, useMemo } from 'react'
import type { WordBook } from './words.ts'

export interface LanguageChoice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined })

export const useLanguage = (): LanguageChoice => useContext(LanguageContext)

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
    const words = filling.count === 1 && one ? one : book[key]!
    return fill(words[language], filling, language)
  }

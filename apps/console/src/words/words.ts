/** The words of the console: data in files of their own, one a page, each text in every written language. */
import type { Words } from '@carnet/locales'

/** Keys are names of places on a page; parts in braces are filled: `{count} columns`. */
export type WordBook = Readonly<Record<string, Words>>

/** A book in another language, in a file beside it (`*.words.de.ts`). What is missing is said in English. */
export type Translation<Book extends WordBook> = Readonly<Partial<Record<keyof Book & string, string>>>

/** The words of the console: data in files of their own, one a page, each text in every language. */
import type { Words } from '@carnet/locales'

/** Keys are names of places on a page; parts in braces are filled: `{count} columns`. */
export type WordBook = Readonly<Record<string, Words>>

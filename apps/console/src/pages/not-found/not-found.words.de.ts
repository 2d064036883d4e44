import type { Translation } from '../../words/words.ts'
import type { notFoundWords } from './not-found.words.ts'

export const notFoundGerman: Translation<typeof notFoundWords> = {
  title: 'Hier gibt es keine Seite',
  why: 'Die Adresse ist falsch geschrieben, oder ihr Ziel gibt es nicht mehr.',
  home: 'Zur ersten Seite',
}

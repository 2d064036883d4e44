import type { Translation } from '../../words/words.ts'
import type { compareWords } from './compare.words.ts'

export const compareGerman: Translation<typeof compareWords> = {
  title: 'Zwei Rechtsordnungen im Vergleich',
  lead: 'Beiden werden dieselben Fälle vorgelegt. Dass zwei Dinge gleich heißen, besagt nichts: Verglichen wird, was jedes Recht bewirkt.',
  one: 'Erste',
  other: 'Zweite',
  day: 'Stand',
  swap: 'Vertauschen',
  choose: 'Wählen Sie zwei verschiedene Rechtsordnungen.',
  comparing: 'Beiden werden dieselben Fälle vorgelegt …',
  contents: 'Inhalt',
  show: 'Anzeigen',
  'show.all': 'alles',
  'show.different': 'nur, was sich nicht entspricht',
  'count.of': '{shown} von {all}',
}

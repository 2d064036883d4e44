import type { Translation } from '../../words/words.ts'
import type { changesWords } from './changes.words.ts'

export const changesGerman: Translation<typeof changesWords> = {
  title: 'Was sich geändert hat',
  lead: 'Das Recht eines Ortes zwischen zwei Tagen, Satz für Satz. Jeder Strich ist ein Tag, an dem etwas beginnt, endet oder einen anderen Wert annimmt.',
  regime: 'Rechtsordnung',
  from: 'Nach dem',
  to: 'Bis zum',
  none: 'Zwischen diesen beiden Tagen hat sich nichts geändert.',
  'none.ever': 'In dieser Rechtsordnung hat noch nichts einen eigenen Tag.',
  count: '{count} Änderungen',
  'count.one': 'Eine Änderung',
  book: 'Die Rechtsordnung, wie sie am zweiten Tag gilt',
}

import type { Translation } from '../../words/words.ts'
import type { regimesWords } from './regimes.words.ts'

export const regimesGerman: Translation<typeof regimesWords> = {
  title: 'Rechtsordnungen',
  lead: 'Das Recht jedes Ortes, mit seinen Vorschriften, Listen, Quellen und dem Tag der letzten Prüfung.',
  count: '{count} Rechtsordnungen',
  regime: 'Rechtsordnung',
  code: 'Code',
  provisions: 'Vorschriften',
  verified: 'Mit dem amtlichen Text verglichen',
  lists: 'Listen',
  checked: 'Älteste Prüfung',
  'book.wait':
    'Ein Recht als Buch: jede Vorschrift neben ihrer Bedingung, mit Listen, Quellen und Zweifeln, wie es an dem Tag steht, den Sie wählen.',
  'book.lead': 'Stand {day}',
  'book.day': 'Stand',
  'book.slider': 'Das Recht mit Stand vom',
  'book.changes': 'Was sich wann geändert hat',
  'book.compare': 'Mit einer anderen Rechtsordnung vergleichen',
  'book.contents': 'Inhalt',
  'book.missing': 'In der Bibliothek gibt es keine Rechtsordnung {code}.',
  'book.all': 'Alle Rechtsordnungen',
  'search.title': 'Im Recht suchen',
  'search.lead':
    'Einträge von Negativlisten, Vorschriften, Rechtsakte und Kategorien, mit englischen oder chinesischen Wörtern.',
  'search.words': 'Wörter',
  'search.regime': 'Rechtsordnung',
  'search.all': 'alle',
  'search.found': '{count} gefunden',
  'search.none': 'Nichts gefunden. Versuchen Sie weniger oder andere Wörter.',
  'search.source': 'amtlicher Text',
  'search.within': 'in {list}',
  'kind.entry': 'Listeneintrag',
  'kind.provision': 'Vorschrift',
  'kind.instrument': 'Rechtsakt',
  'kind.category': 'Kategorie',
}

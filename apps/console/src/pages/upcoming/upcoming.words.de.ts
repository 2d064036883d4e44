import type { Translation } from '../../words/words.ts'
import type { upcomingWords } from './upcoming.words.ts'

export const upcomingGerman: Translation<typeof upcomingWords> = {
  title: 'Was bevorsteht',
  lead: 'Was nach dem heutigen Tag in Kraft tritt, endet oder einen anderen Wert annimmt, soweit es erlassen und geladen ist.',
  regime: 'Rechtsordnung',
  all: 'alle',
  none: 'Es ist nichts Bevorstehendes bekannt.',
  'touched.title': 'Wen es berührt',
  'touched.lead':
    'Über jede aufbewahrte Deklaration wurde für jeden dieser Tage neu entschieden, allein nach ihrem Inhalt: Gesamtzahlen werden nicht fortgeschrieben.',
  'touched.none': 'Über keine Deklaration wird anders entschieden.',
  'touched.nothing': 'Hier ist noch keine Deklaration aufbewahrt.',
  'touched.read': 'Über {count} Deklarationen neu entschieden',
  'touched.read.one': 'Über eine Deklaration neu entschieden',
  'touched.unreadable': 'nach jetzigem Stand nicht lesbar',
  'touched.day': 'Ab',
  'touched.declaration': 'Deklaration',
  'touched.before': 'Bis dahin',
  'touched.after': 'Danach',
  'touched.grounds': 'Vorschriften, die hinzukommen oder wegfallen',
  'standing.met': 'erfüllt',
  'standing.open': 'offen',
  'standing.failed': 'nicht erfüllt',
  more: 'Weitere Deklarationen',
  'law.title': 'Was sich ändert',
}

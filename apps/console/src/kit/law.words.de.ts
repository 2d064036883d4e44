import type { Translation } from '../words/words.ts'
import type { lawWords } from './law.words.ts'

export const lawGerman: Translation<typeof lawWords> = {
  'state.in-force': 'in Kraft',
  'state.not-yet': 'noch nicht in Kraft',
  'state.ended': 'außer Kraft',
  'state.not-applied': 'nicht mehr angewandt',
  'state.not-commenced': 'Inkrafttreten offen',
  'confidence.verified': 'mit dem amtlichen Text verglichen',
  'confidence.secondary': 'aus zweiter Hand',
  'confidence.unverified': 'ungeprüft',
  'day.changes': '{day}: {count} Teile des Rechts ändern sich',
  'day.changes.one': '{day}: ein Teil des Rechts ändert sich',
  'day.before': '{day}: vor der ersten Änderung',
  'change.begins': 'tritt in Kraft',
  'change.ends': 'tritt außer Kraft',
  'change.value': 'Wert',
  'change.uncommenced': 'noch kein Tag',
  'change.added': 'neu',
  'change.removed': 'gestrichen',
  'change.changed': 'geändert',
  'change.more': 'Wortlaut und Fundstelle',
  'day.none': 'Ohne Tag',
}

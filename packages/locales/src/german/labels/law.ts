import type { lawLabels } from '../../labels/law.ts'
import type { German } from '../german.ts'

export const law: German<typeof lawLabels> = {
  'confidence.verified': 'am Wortlaut geprüft',
  'confidence.secondary': 'aus zweiter Hand',
  'confidence.unverified': 'ungeprüft',

  'aim.national-security': 'nationale Sicherheit',
  'aim.public-interest': 'öffentliches Interesse',
  'aim.personal-privacy': 'Schutz der Privatsphäre',
  'aim.intellectual-property': 'geistiges Eigentum',
  'aim.other-stated': 'anderes erklärtes Ziel',
  'aim.none-stated': 'kein Ziel angegeben',

  'law.checked': 'zuletzt geprüft am {day}',
  'law.doubt': 'eine Lesart, die sich bestreiten lässt',
  'law.place': 'Ort',
}

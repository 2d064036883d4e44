import type { Translation } from '../../words/words.ts'
import type { consultationWords } from './consultation.words.ts'

export const consultationGerman: Translation<typeof consultationWords> = {
  title: 'Ein Entwurf zur Stellungnahme',
  lead: 'Eine Behörde will ihre Regeln ändern und fragt, was Sie dazu sagen. Alle können das lesen, ohne Konto.',
  'not-law': 'Ein Entwurf: nicht signiert und kein Recht.',
  until: 'Stellungnahmen bis {day}',
  ended: 'Stellungnahmen sind nicht mehr möglich.',
  accounts: 'Die Behörde nimmt nur Stellungnahmen von Organisationen mit Konto an.',
  'accounts.go': 'Für eine Organisation Stellung nehmen',
  reply: 'Antwort der Behörde',
  what: 'Was er ändert',
  comment: 'Ihre Stellungnahme',
  'comment.lead':
    'Die Behörde sieht sie zuerst an. Zeigt sie sie, lesen alle Ihren Namen und Ihre Worte; Ihre Adresse sieht nur die Behörde, um Ihnen zu antworten.',
  name: 'Name',
  address: 'E-Mail-Adresse',
  'fault.name': 'Geben Sie Ihren Namen an.',
  'fault.address': 'Geben Sie eine E-Mail-Adresse an, etwa name@example.org.',
  'fault.text': 'Schreiben Sie, was Sie zu sagen haben.',
  about: 'Zu',
  text: 'Was Sie zu sagen haben',
  do: 'Stellungnahme absenden',
  done: 'Sie ist angekommen. Hier steht sie, sobald die Behörde sie angesehen hat.',
}

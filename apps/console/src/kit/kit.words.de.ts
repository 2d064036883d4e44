import type { Translation } from '../words/words.ts'
import type { kitWords } from './kit.words.ts'

export const kitGerman: Translation<typeof kitWords> = {
  loading: 'Wird geladen …',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  'check.passed': 'bestanden',
  'check.failed': 'nicht bestanden',
  'check.not-checked': 'nicht geprüft',
  'categories.search':
    'Mit einem englischen Wort suchen: mail, bank account, log. Wählen Sie eine oder mehrere.',
  'sign-in': 'Anmelden',
  once: 'Kopieren Sie es jetzt: Es wird nur dieses eine Mal gezeigt.',
  kept: 'Ich habe es',
  again: 'Erneut versuchen',
  unreachable: 'Der Dienst antwortet nicht. Läuft „carnet serve“ noch?',
  unforeseen: 'Etwas Unvorhergesehenes ist schiefgegangen.',
  'who.you': 'Sie',
  'who.member': 'ein Mitglied',
  'who.gone': 'jemand, der kein Mitglied mehr ist',
  'who.local': 'die Person an diesem Rechner',
}

import type { personLinkLabels } from '../../labels/person-link.ts'
import type { German } from '../german.ts'

export const personLink: German<typeof personLinkLabels> = {
  'person-link.link': 'Link',
  'person-link.code': 'Code',
  'person-link.opens-until': 'gültig bis',
  'person-link.two-ways':
    'Geben Sie den Link der Person, deren Identität Sie geprüft haben, und teilen Sie ihr den Code auf einem anderen Weg mit. Beides wird nicht noch einmal gezeigt.',
  'person-link.here-only':
    'Dieser Dienst läuft nur auf diesem Rechner: Der Link öffnet sich hier und nirgends sonst.',
  'person-link.take-back': 'zurücknehmen mit',
  'person-link.none': 'Bisher wurde kein Link ausgegeben.',
  'person-link.revoked': 'Der Link ist zurückgenommen. Wer darüber hereinkam, ist wieder draußen.',
  'person-link.state-waiting': 'nicht geöffnet, bis {day}',
  'person-link.state-opened': 'geöffnet am {day}',
  'person-link.state-expired': 'abgelaufen',
  'person-link.state-closed': 'nach fünf falschen Codes geschlossen',
  'person-link.state-revoked': 'zurückgenommen',
  'person-link.for-self': 'die Person selbst',
  'person-link.for-delegate': 'eine bevollmächtigte Person',
  'person-link.for-guardian': 'eine gesetzliche Vertretung',
  'person-link.basis-written-authority': 'bevollmächtigt: schriftliche Vollmacht',
  'person-link.basis-parent': 'gesetzliche Vertretung: Elternteil',
  'person-link.basis-appointed-guardian': 'gesetzliche Vertretung: bestellt',
  'person-link.may-see': 'sieht',
  'person-link.may-withdraw': 'sieht und widerruft',
}

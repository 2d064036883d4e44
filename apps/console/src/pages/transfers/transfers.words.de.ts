import type { Translation } from '../../words/words.ts'
import type { transfersWords } from './transfers.words.ts'

export const transfersGerman: Translation<typeof transfersWords> = {
  title: 'Übermittlungen',
  lead: 'Von den Daten zum Carnet: was darin steht, was das Recht sagt, der leichteste rechtmäßige Weg, der Nachweis.',
  begin: 'Neue Übermittlung',
  empty: 'Hier wurde noch nichts abgefertigt.',
  'empty.next':
    'Beginnen Sie mit einer Datei. Nichts wird übermittelt, bevor Sie alle Ergebnisse gesehen, einen Plan gewählt und ihn freigegeben haben.',
  when: 'Begonnen',
  what: 'Deklaration',
  finding: 'Ergebnis',
  state: 'Stand',
  plan: 'Plan',
  more: 'Ältere',
  'state.draft': 'Entwurf',
  'state.deciding': 'wird entschieden',
  'state.decided': 'Plan zu wählen',
  'state.approving': 'Freigabe ausstehend',
  'state.clearing': 'wird abgefertigt',
  'state.cleared': 'abgefertigt',
  'state.refused': 'abgelehnt',
  'state.failed': 'gescheitert',
}

import type { Translation } from '../words/words.ts'
import type { exampleWords } from './example.words.ts'

export const exampleGerman: Translation<typeof exampleWords> = {
  title: 'Von den Daten zum Carnet, in einer Minute',
  what: 'Die Gehaltsliste eines erfundenen Unternehmens in Shanghai geht an seine erfundene Muttergesellschaft in Singapur.',
  stays:
    'Sie wird geprüft, entschieden und nach dem leichtesten rechtmäßigen Plan abgefertigt. Logbucheintrag und Carnet sind echt und bleiben.',
  run: 'Ein Beispiel abfertigen',
  'step.send': 'Daten und Deklaration werden gesendet …',
  'step.decide': 'Alle betroffenen Rechtsordnungen werden befragt …',
  'step.approve': 'Der leichteste Plan wird freigegeben …',
  'step.clear': 'Die Daten werden geschützt und abgefertigt …',
  name: 'Beispiel: Gehaltsliste von Shanghai nach Singapur',
}

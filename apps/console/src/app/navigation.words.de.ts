import type { Translation } from '../words/words.ts'
import type { navigationWords } from './navigation.words.ts'

export const navigationGerman: Translation<typeof navigationWords> = {
  home: 'Start',
  transfers: 'Übermittlungen',
  obligations: 'Pflichten',
  requests: 'Auslandsersuchen',
  totals: 'Gesamtzahlen',
  authority: 'Behördenschalter',
  flows: 'Datenflüsse',
  regimes: 'Rechtsordnungen',
  compare: 'Vergleich',
  changes: 'Was sich geändert hat',
  upcoming: 'Was bevorsteht',
  lists: 'Listen',
  search: 'Im Recht suchen',
  myData: 'Meine Daten',
  verify: 'Prüfen',
  ledger: 'Logbuch',
  audit: 'Prüfprotokoll',
  organisation: 'Organisation',
  reference: 'API-Referenz',
  'group.work': 'Arbeit',
  'group.law': 'Recht',
  'group.proof': 'Nachweis',
  'group.settings': 'Einstellungen',
}

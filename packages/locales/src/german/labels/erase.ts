import type { eraseLabels } from '../../labels/erase.ts'
import type { German } from '../german.ts'

export const erase: German<typeof eraseLabels> = {
  'erase.transfers': 'Übermittlungen: {deleted} gehen mit, {kept} bleiben als Nachweis ohne Inhalt',
  'erase.against-under-way': 'noch in Arbeit: {count}',
  'erase.against-owed': 'noch offen für Abgefertigtes: {count}',
  'erase.against-standing-approval': 'geltende Vorabfreigaben: {count}',
  'erase.done': 'Gelöscht.',
  'erase.tried': 'Nichts steht dagegen. Nichts wurde geändert.',
  'erase.ends-erased': 'bis jemand löscht',
  'erase.ends-never': 'bleibt',
  'erase.after': 'endet nach {days} Tagen',
  'erase.after-or': 'endet nach {days} Tagen, oder wenn jemand löscht',
  'erase.within-day': 'endet binnen eines Tages',
  'erase.what-uploads': 'hochgeladene Daten',
  'erase.what-cleared-data': 'abgefertigte Daten',
  'erase.what-transfers': 'nicht abgefertigte Übermittlungen',
  'erase.what-declarations': 'Deklarationen im Archiv',
  'erase.what-requests': 'abgeschlossene Ersuchen aus dem Ausland',
  'erase.what-accounts': 'Personen, die nirgends mehr Mitglied sind',
  'erase.what-sessions': 'Sitzungen',
  'erase.what-idempotency-keys': 'Antworten unter einem Idempotenzschlüssel',
  'erase.what-mail': 'versandte E-Mails',
  'erase.what-person-links': 'Links für Personen',
  'erase.what-withdrawal-notices': 'was in einer Mitteilung eine Person findet',
  'erase.what-withdrawals': 'Widerrufe der Einwilligung (Hashwerte mit Schlüssel): damit sie weiter gelten',
  'erase.what-audit-trail': 'Prüfprotokoll: wer was tat, mit Kennungen',
  'erase.what-clearance-records':
    'Abfertigungsnachweise: das Logbuch legt sich auf sie fest, Carnets werden an ihnen geprüft',
  'erase.what-ledger': 'Logbuch: nur Hashwerte',
  'erase.what-comments': 'Stellungnahmen der Öffentlichkeit, nachdem ein Entwurf geschlossen wurde',
  'erase.what-filings': 'Einreichungen bei einem Schalter, die angenommen oder zurückgegeben wurden',
}

import type { Translation } from '../../words/words.ts'
import type { keptWords } from './kept.words.ts'

export const keptGerman: Translation<typeof keptWords> = {
  kept: 'Was aufbewahrt wird, und bis wann',
  'kept.lead':
    'Die Fristen setzt der Betreiber des Dienstes; täglich wird danach gesehen. Was gelöscht ist, wird auch aus den Seiten des Prüfprotokolls genommen; Kopien in Sicherungen enden mit diesen.',
  'ends.erased': 'bis jemand es löscht',
  'ends.erased-after': '{days} Tage lang, oder bis jemand es löscht',
  'ends.person': 'bis die Person es löscht; {days} Tage lang, wenn sie nirgends mehr Mitglied ist',
  'ends.itself': '{days} Tage lang',
  'ends.itself-day': 'weniger als einen Tag lang',
  'ends.never': 'bleibt',
  'what.uploads': 'Gesendete Daten',
  'what.cleared-data': 'Abgefertigte Daten',
  'what.transfers': 'Nicht abgefertigte Übermittlungen',
  'what.declarations': 'Abgelegte Deklarationen',
  'what.requests': 'Abgeschlossene Ersuchen aus dem Ausland',
  'what.accounts': 'Namen und Adressen der Personen, die sich anmelden',
  'what.sessions': 'Sitzungen',
  'what.idempotency-keys': 'Antworten auf Anfragen von Programmen',
  'what.mail': 'Versandte E-Mails',
  'what.person-links': 'Links für Personen',
  'what.withdrawal-notices': 'Was in einer Widerrufsmitteilung eine Person findet',
  'what.withdrawals': 'Widerrufe der Einwilligung, als Hashwerte mit Schlüssel',
  'what.audit-trail': 'Prüfprotokoll',
  'what.clearance-records': 'Abfertigungsnachweise',
  'what.ledger': 'Logbuch',
  'what.comments': 'Stellungnahmen der Öffentlichkeit zu einem geschlossenen Entwurf',
  'what.filings': 'Einreichungen bei einem Schalter, die angenommen oder zurückgegeben wurden',
  'why.withdrawals': 'Ohne sie würde wieder abgefertigt, wer widerrufen hat.',
  'why.audit-trail': 'Wer was tat, mit Kennungen: ein Nachweis, den niemand ändern darf.',
  'why.clearance-records':
    'Was von wem an wen unter welchem Recht ging; von Personen Hashwerte und Zahlen. Carnets werden daran geprüft, und das Recht verlangt Aufzeichnungen über Übermittlungen.',
  'why.ledger': 'Nur Hashwerte.',
  own: 'Was über Sie gespeichert ist',
  'own.lead':
    'Name und Adresse, wie Ihr Identitätsanbieter sie nennt, wo Sie Mitglied sind, Ihre Sitzungen und Schlüssel, und was Sie getan haben.',
  'own.copy': 'Kopie erhalten',
  'own.erase': 'Mich löschen',
  'own.erase.what':
    'Ihr Name und Ihre Adresse werden hier gelöscht, und Sie verlassen jede Organisation dieses Dienstes, mit Sitzungen und Schlüsseln. Was Sie getan haben, bleibt im Prüfprotokoll unter einer Nummer, die zu niemandem führt. Das lässt sich nicht zurücknehmen.',
  'own.erase.do': 'Mich endgültig löschen',
  erase: 'Löschen',
  'erase.declaration': 'Diese Deklaration löschen',
  'erase.declaration.what':
    'Ihr Name, ihr Text in jeder Fassung und was über sie entschieden wurde, werden gelöscht, auch aus den Seiten des Prüfprotokolls. Das lässt sich nicht zurücknehmen.',
  'erase.deleted': 'Übermittlungen, die mitgehen: {count}',
  'erase.kept':
    'Abgefertigte Übermittlungen, die mit Carnet und Tagen bleiben, ohne Daten und Inhalt: {count}',
  'against.under-way': 'Sie ist noch in Arbeit: Übermittlungen: {count}',
  'against.owed': 'Sie wird noch gebraucht: offene Pflichten für Abgefertigtes: {count}',
  'against.standing-approval': 'Sie wird noch benutzt: Vorabfreigaben: {count}',
  'erase.request': 'Dieses Ersuchen löschen',
  'erase.request.what':
    'Das Ersuchen und sein Verlauf werden gelöscht, auch aus den Seiten des Prüfprotokolls; dass es eines gab, bleibt. Das lässt sich nicht zurücknehmen.',
  'erase.do': 'Endgültig löschen',
}

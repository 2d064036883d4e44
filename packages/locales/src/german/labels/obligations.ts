import type { obligationLabels } from '../../labels/obligations.ts'
import type { German } from '../german.ts'

export const obligations: German<typeof obligationLabels> = {
  'owed.calendar': 'Carnet: Pflichten',
  'owed.before': 'vor der Übermittlung',
  'owed.deadline': 'Frist',
  'owed.yearly': 'jedes Jahr',
  'owed.standing': 'dauernd',
  'owed.keep': 'aufzubewahren bis',
  'owed.expiry': 'endet; vorher erneuern oder einen anderen Weg wählen',
  'owed.renewal': 'Erneuerung beantragen',
  'owed.paper': 'zu erneuern',

  'event.end-stated': 'dem angegebenen Ende',
  'event.validity': 'dem Beginn',
  'event.end-of-validity': 'dem Ende der Gültigkeit',

  'caution.no-holidays': 'Arbeitstage ohne gesetzliche Feiertage gezählt: Prüfen Sie den Tag',
  'caution.holidays-incomplete':
    'die gesetzlichen Feiertage eines berührten Jahres sind nicht geladen: Prüfen Sie den Tag',
  'caution.event-open':
    'der Tag, ab dem gezählt wird, ist noch nicht bekannt: Ergänzen Sie ihn in der Deklaration',
  'caution.no-day-of-year':
    'die Daten der Rechtsordnung nennen keinen Tag des Jahres: gezeigt wird der letzte; lesen Sie die Vorschrift',

  'cli.owed-none': 'keine offenen Pflichten',
  'cli.owed-overdue': 'überfällig',
  'cli.owed-open': 'noch kein Tag',
  'cli.owed-standing': 'für die gesamte Dauer',
  'cli.owed-summary':
    '{due} bis zu einem Tag zu erfüllen, {open} mit noch unbekanntem Tag, {standing} dauernd',
  'cli.owed-calendar': 'Kalender geschrieben: {file}',

  'mail.reminder-subject': '[Carnet] fällig am {day}: {what}',
  'mail.overdue-subject': '[Carnet] überfällig seit dem {day}: {what}',
  'mail.more': ' (und {count} weitere)',
  'mail.reminder-in': 'fällig in {count} Tagen, am {day}',
  'mail.reminder-in.one': 'fällig morgen oder früher, am {day}',
  'mail.reminder-over': 'war fällig am {day}',
  'mail.reminder-end':
    'Vermerken Sie die Pflicht in Carnet als erfüllt, sobald sie es ist, oder bitten Sie die Verantwortlichen Ihrer Organisation, die Empfänger der Erinnerungen zu ändern.',
}

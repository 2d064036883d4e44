import type { dueLabels } from '../../labels/due.ts'
import type { German } from '../german.ts'

/** Events stand without an article, since they follow “nach” and “ab”. */
export const due: German<typeof dueLabels> = {
  'due.before': 'vor der Übermittlung',
  'due.standing': 'für die gesamte Dauer',
  'due.yearly': 'jedes Jahr',
  'due.yearly-by': 'jedes Jahr bis zum {day}. {month}',
  'due.after': 'spätestens {span} nach {event}',
  'due.for': 'mindestens {span} ab {event}',

  'event.contract-signed': 'letzter Unterzeichnung des Vertrags',
  'event.contract-in-force': 'Wirksamwerden des Vertrags',
  'event.notice-of-important-data': 'Mitteilung oder Bekanntmachung, dass die Daten wichtig sind',
  'event.commencement': 'Inkrafttreten der Vorschrift',
  'event.impact-assessment': 'der Folgenabschätzung',
  'event.breach-known': 'Kenntnis von der Verletzung',
  'event.offer-rejected': 'Ablehnung des Angebots',
  'event.request-of-person': 'dem Antrag der Person',
  'event.first-transfer': 'der ersten Übermittlung',
  'event.transfer': 'der Übermittlung',
  'event.audit': 'Abschluss der Prüfung',
  'event.transaction': 'dem Geschäft',

  'span.days.one': '{count} Tag',
  'span.days': '{count} Tage',
  'span.working_days.one': '{count} Arbeitstag',
  'span.working_days': '{count} Arbeitstage',
  'span.months.one': '{count} Monat',
  'span.months': '{count} Monate',
  'span.years.one': '{count} Jahr',
  'span.years': '{count} Jahre',
}

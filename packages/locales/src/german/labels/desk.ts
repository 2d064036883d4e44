import type { deskLabels } from '../../labels/desk.ts'
import type { German } from '../german.ts'

export const desk: German<typeof deskLabels> = {
  'desk.feed.title': '{name}: Rechtsänderungen',
  'desk.feed.published': '{regime}: Eine Fassung ist veröffentlicht',
  'desk.feed.replaced': '{regime}: Eine Fassung ist veröffentlicht, an Stelle der vorigen',
  'desk.feed.withdrawn': '{regime}: Eine Fassung ist zurückgezogen',
  'desk.feed.reason': 'Grund: {reason}',
  'desk.feed.draft': '{regime}: Zu einem Entwurf kann bis zum {day} Stellung genommen werden',
  'desk.feed.closed': '{regime}: Antwort auf die Stellungnahmen zu einem Entwurf',
  'desk.change.first':
    'Die erste Fassung dieser Rechtsordnung hier: {provisions} Vorschriften und {lists} Listen.',
  'desk.change.same': 'Der Wortlaut ist der der vorigen Fassung; nur die Texte wurden neu geschrieben.',
  'desk.change.field': '{field}: {text}',
  'cli.desk-filing': 'Einreichung',
  'cli.desk-entry': 'Logbuch der Behörde',
  'cli.desk-receipt': 'Empfangsbestätigung',
  'cli.desk-filed':
    'Eingereicht bei {desk}. Die Empfangsbestätigung beweist, dass deren Logbuch dieses Carnet enthält; bewahren Sie sie auf.',
  'cli.desk-filed-use':
    'Eingereicht bei {desk}. Die Empfangsbestätigung beweist, dass deren Logbuch diese Listennutzung enthält; bewahren Sie sie auf.',
}

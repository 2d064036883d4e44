import type { withdrawalLabels } from '../../labels/withdrawal.ts'
import type { German } from '../german.ts'

export const withdrawal: German<typeof withdrawalLabels> = {
  'withdrawal.title': 'Mitteilung: Eine Person hat ihre Einwilligung widerrufen',
  'withdrawal.gap.from': 'Name des Absenders',
  'withdrawal.what':
    '{from} hat Ihnen personenbezogene Daten geliefert. Eine Person in diesen Daten hat ihre Einwilligung widerrufen. Spätere Lieferungen enthalten diese Person nicht mehr.',
  'withdrawal.again.title': 'Mitteilung: Eine Person hat erneut eingewilligt',
  'withdrawal.again.what':
    '{from} hat Ihnen mitgeteilt, dass eine Person in den gelieferten Daten ihre Einwilligung widerrufen hatte. Diese Person hat erneut eingewilligt. Spätere Lieferungen können diese Person wieder enthalten.',
  'withdrawal.again.ask':
    'Sie dürfen aufgrund der Einwilligung wieder verarbeiten, was Sie über diese Person noch haben und erhalten werden. Was Sie gelöscht haben, brauchen Sie nicht wiederherzustellen.',
  'withdrawal.heading.provisions': 'Nach welchen Vorschriften die Person widerrufen kann',
  'withdrawal.provision': '{regime}: {cite}',
  'withdrawal.heading.ask': 'Worum wir Sie bitten',
  'withdrawal.ask.stop':
    'Bitte verarbeiten Sie nicht weiter, was Sie aufgrund der Einwilligung über diese Person erhalten haben, und löschen Sie es, sofern kein für Sie verbindliches Recht die Aufbewahrung verlangt.',
  'withdrawal.ask.onward': 'Bitte teilen Sie dasselbe allen mit, an die Sie diese Daten weitergegeben haben.',
  'withdrawal.ask.answer':
    'Bitte antworten Sie: eingegangen; erledigt; oder abgelehnt, mit dem Grund und der Vorschrift, auf die Sie sich stützen. Die Person wird Ihre Antwort sehen.',
  'withdrawal.heading.find': 'Wie Sie die Person finden',
  'withdrawal.delivery': 'Lieferung „{leg}“ vom {day}, Logbucheintrag {index}: ',
  'withdrawal.delivery.file': 'Lieferung „{leg}“ vom {day}, Datei „{file}“, Logbucheintrag {index}: ',
  'withdrawal.column': 'die Spalte „{column}“',
  'withdrawal.column.unknown': 'die Spalte der Kennung',
  'withdrawal.form.as-it-is': '{where} enthält {values}.',
  'withdrawal.form.pseudonym':
    '{where} enthält eines dieser Pseudonyme, je nachdem, wie die Kennung geschrieben war: {values}.',
  'withdrawal.form.changed':
    '{where} wurde maskiert oder vergröbert, sodass sich darüber niemand finden lässt; die Kennung wird hier nicht genannt.',
  'withdrawal.form.left-out': 'die Kennung wurde nicht geliefert und wird hier nicht genannt.',
  'withdrawal.form.unknown':
    'wie die Kennung geliefert wurde, ist nicht aufbewahrt; sie wird hier nicht genannt. Bitte fragen Sie uns.',
  'withdrawal.find.only':
    'Bitte verwenden Sie diese Angaben, um die Person in Ihren Daten zu finden, und für nichts anderes.',
  'withdrawal.nothing-left':
    'Diese Mitteilung ist abschließend beantwortet oder zu alt: Woran die Person zu finden war, ist gelöscht.',
  'withdrawal.heading.answer': 'Wie Sie antworten',
  'withdrawal.answer.link':
    'Unter {link} – nur für Sie; gültig, bis Sie mit „erledigt“ oder „abgelehnt“ geantwortet haben.',
  'withdrawal.answer.writing': 'Schriftlich an uns, mit Angabe der Mitteilung {notice}.',
  'withdrawal.note.send':
    'Senden Sie es auf einem Weg, der für personenbezogene Daten sicher ist und beweist, wann es eingegangen ist; vermerken Sie es dann als gesendet.',
}

import type { Translation } from '../../words/words.ts'
import type { receiptWords } from './receipt.words.ts'

export const receiptGerman: Translation<typeof receiptWords> = {
  title: 'Eine Person hat ihre Einwilligung widerrufen',
  'again.title': 'Eine Person hat erneut eingewilligt',
  'again.what':
    'An {recipient}: {organisation} hat Ihnen mitgeteilt, dass eine Person in den gelieferten Daten ihre Einwilligung widerrufen hatte. Am {day} hat diese Person erneut eingewilligt. Spätere Lieferungen können diese Person wieder enthalten.',
  'again.ask':
    'Sie dürfen aufgrund der Einwilligung wieder verarbeiten, was Sie über diese Person noch haben und erhalten werden. Was Sie gelöscht haben, brauchen Sie nicht wiederherzustellen.',
  'again.done': 'Es ist erledigt',
  none: 'Diese Seite öffnet sich mit dem Link einer Mitteilung, die Ihnen gesendet wurde.',
  'organisation.unnamed': 'der Absender dieser Mitteilung',
  what: 'An {recipient}: {organisation} hat Ihnen personenbezogene Daten geliefert. Eine Person in diesen Daten hat ihre Einwilligung am {day} widerrufen. Spätere Lieferungen enthalten diese Person nicht mehr.',
  provisions: 'Nach welchen Vorschriften die Person widerrufen kann',
  ask: 'Worum Sie gebeten werden',
  'ask.stop':
    'Verarbeiten Sie nicht weiter, was Sie aufgrund der Einwilligung über diese Person erhalten haben, und löschen Sie es, sofern kein für Sie verbindliches Recht die Aufbewahrung verlangt.',
  'ask.onward': 'Teilen Sie dasselbe allen mit, an die Sie diese Daten weitergegeben haben.',
  'ask.answer': 'Antworten Sie unten. Die Person wird Ihre Antwort sehen.',
  find: 'Wie Sie die Person finden',
  delivery: '{day} · Logbucheintrag {index}',
  column: 'Spalte „{column}“',
  'column.unknown': 'Spalte der Kennung',
  'form.as-it-is': 'Suchen Sie in der {where} nach:',
  'form.pseudonym':
    'In der {where} steht eines dieser Pseudonyme; welches, hängt davon ab, wie die Kennung geschrieben war:',
  'form.changed':
    'Was in der {where} steht, wurde maskiert oder vergröbert: Darüber lässt sich niemand finden, und die Kennung wird hier nicht genannt.',
  'form.left-out': 'Die Kennung wurde Ihnen nicht geliefert und wird hier nicht genannt.',
  'form.unknown':
    'Wie die Kennung geliefert wurde, ist nicht aufbewahrt; deshalb wird sie hier nicht genannt. Bitte fragen Sie den Absender.',
  'find.only': 'Verwenden Sie dies, um die Person in Ihren Daten zu finden, und für nichts anderes.',
  answer: 'Ihre Antwort',
  'answer.before': 'Sie haben den Eingang bestätigt.',
  'answer.what': 'Was wir getan haben',
  'state.received': 'Wir haben sie erhalten und kümmern uns darum',
  'state.done': 'Erledigt: Verarbeitung beendet und Daten gelöscht',
  'state.refused': 'Wir lehnen ab',
  reason: 'Warum, und nach welcher Vorschrift',
  day: 'Am',
  send: 'Antwort senden',
  once: 'Nach „Erledigt“ oder „Wir lehnen ab“ öffnet der Link nichts mehr, und was hier steht, wird gelöscht.',
  thanks: 'Danke. Ihre Antwort ist aufbewahrt, und dieser Link ist geschlossen.',
  'thanks.received': 'Danke. Öffnen Sie den Link wieder, wenn es erledigt ist.',
}

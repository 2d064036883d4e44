import type { Translation } from '../../words/words.ts'
import type { hereWords } from './here.words.ts'

export const hereGerman: Translation<typeof hereWords> = {
  title: 'Wohin sind meine Daten gegangen?',
  none: 'Diese Seite öffnet sich mit einem Link, der nur für Sie ist. Bitten Sie die Organisation, die Ihre Daten hat, um einen.',
  left: 'Sie haben die Seite verlassen. Sie hat vergessen, was sie gezeigt hat.',
  over: 'Ihr Besuch ist beendet: Ein Link gilt nur für kurze Zeit. Bitten Sie um einen neuen, wann immer Sie wieder nachsehen wollen.',
  'none.letter': 'Oder fragen Sie schriftlich:',
  'none.write': 'Schreiben erstellen',
  'open.what':
    'Sie haben diesen Link erhalten und auf einem anderen Weg acht Ziffern: am Telefon, in einem Brief oder persönlich. Geben Sie die Ziffern ein.',
  'open.once':
    'Der Link öffnet sich einmal. Kein Konto, kein Passwort, kein Cookie; was Sie hier sehen, ist aus diesem Browser verschwunden, wenn Sie gehen.',
  code: 'Die acht Ziffern',
  open: 'Öffnen',
  close: 'Schließen',
  leave: 'Verlassen',
  'leave.what': 'Der Link öffnet sich nicht noch einmal. Sie können jederzeit um einen neuen bitten.',
  'organisation.unnamed': 'Diese Organisation',
  'acts.delegate': 'Sie handeln für eine andere Person, mit {basis}, bis {day}.',
  'acts.guardian': 'Sie handeln für eine Person in Ihrer Obhut, als {basis}, bis {day}.',
  'acts.see': 'Sie können sehen, wohin deren Daten gegangen sind.',
  'acts.withdraw':
    'Sie können sehen, wohin deren Daten gegangen sind, und deren Einwilligung widerrufen. „Sie“ und „Ihr“ meinen im Folgenden diese Person.',
  'basis.written-authority': 'ihrer schriftlichen Vollmacht',
  'basis.parent': 'Elternteil',
  'basis.appointed-guardian': 'bestellter Vormund',
  'sum.none':
    '{organisation} hat keinen Vermerk, dass Ihre Daten an jemanden im Ausland oder anderswo gesendet wurden.',
  'sum.one': '{organisation} hat Ihre Daten an {count} Empfänger gesendet.',
  sum: '{organisation} hat Ihre Daten an {count} Empfänger gesendet.',
  'sum.how':
    'Gefunden über: {kinds}. Dafür bewahrt die Organisation keine Namen auf, nur Fingerabdrücke, die mit ihrem eigenen Schlüssel erstellt sind.',
  where: 'Wohin Ihre Daten gegangen sind',
  back: 'Ihre Einwilligung widerrufen',
  'back.what':
    'Das können Sie jederzeit. Ab der nächsten Lieferung bleiben Sie außen vor, und wer Ihre Daten hat, erfährt davon. Was vorher geschah, bleibt rechtmäßig.',
  'take.all': 'Gegenüber allen widerrufen',
  'take.from': 'Nur gegenüber {recipient}',
  'take.sure':
    'Ab jetzt werden Ihre Zeilen weggelassen, wenn etwas gesendet wird. Wer Ihre Daten erhalten hat, bekommt eine Mitteilung mit dem, woran Sie dort zu finden sind, und nichts weiter. Wenn Sie später wieder einwilligen wollen, sagen Sie es der Organisation.',
  take: 'Widerrufen',
  'taken.all': 'Sie haben Ihre Einwilligung am {day} gegenüber allen widerrufen.',
  'taken.from': 'Sie haben Ihre Einwilligung am {day} gegenüber {recipient} widerrufen.',
  'may-not':
    'Mit Ihrem Link können Sie nachsehen, aber keine Einwilligung widerrufen. Bitten Sie die Organisation um einen, mit dem das geht.',
  told: 'Wer unterrichtet wurde, und was die Antwort war',
  'told.what': 'Jeder Empfänger wird gebeten, aufzuhören und zu löschen, und sagt hier, was er getan hat.',
  prove: 'Nachweis prüfen',
  'prove.of': 'Nachweis zu Logbucheintrag {index} prüfen',
  proof: 'Logbucheintrag {index}',
  'proof.passed':
    'In Ihrem Browser geprüft: Die Aufzeichnung dieser Lieferung steht unverändert im signierten Logbuch.',
  'proof.failed':
    'In Ihrem Browser geprüft: Diese Aufzeichnung ist nicht, was das Logbuch enthält. Sagen Sie es der Organisation, oder beschweren Sie sich.',
  'proof.save': 'Nachweis als Datei aufbewahren',
}

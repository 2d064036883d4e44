import type { cliErrors } from '../../errors/cli.ts'
import type { GermanErrors } from '../german.ts'

export const cli: GermanErrors<typeof cliErrors> = {
  CARNET_LANGUAGE_UNKNOWN: [
    'Die Sprache `{received}` gibt es nicht; es gibt {known}',
    'Wählen Sie eine davon mit --lang',
  ],
  CARNET_PERSON_KIND: [
    '„{kind}“ ist keine Kategorie des Vokabulars',
    'Geben Sie an, mit welcher Art von Kennung die Person bekannt ist, so wie die Daten erkannt werden: person.contact.email, person.contact.phone …',
  ],
  CARNET_PERSON_IDENTIFIER: [
    'Die Kennung ist leer oder steht für keine',
    'Geben Sie die Kennung an, wie die Person sie hat',
  ],
  CARNET_MY_DATA_QUESTION: [
    '„{question}“ ist keine der Fragen; es gibt {known}',
    'Schreiben Sie where (wohin sind meine Daten gegangen), copy (Kopie), delete (Löschung), withdraw (Widerruf der Einwilligung) oder object (Widerspruch)',
  ],
  CARNET_MY_DATA_AT: [
    'Kein Ort ist genannt, und vom Ort hängt ab, welches Recht Ihnen Rechte gibt',
    'Sagen Sie, wo die Stelle ist und wo Sie sind: --at DE,US',
  ],
  CARNET_MY_DATA_PLACE: [
    '„{place}“ ist kein hier bekannter Ort',
    'Verwenden Sie den Namen oder den Code: Frankreich, DE, GB, CN, CA-QC',
  ],
  CARNET_MY_DATA_FORMAT: [
    'Als „{file}“ lässt sich kein Schreiben ausgeben',
    'Lassen Sie den Namen auf .docx, .pdf oder .txt enden',
  ],
  CARNET_USAGE_ARGUMENT: [
    'Dem Befehl fehlt noch eine Angabe: <{missing}>',
    'Mit --help sehen Sie, was er annimmt',
  ],
  CARNET_USAGE_EXCESS: [
    'Außer seinen Optionen nimmt der Befehl {takes} Angabe(n) an und erhielt {received}',
    'Setzen Sie vor eine Angabe den Namen ihrer Option, etwa --declaration DATEI; --help zeigt alle',
  ],
  CARNET_USAGE_COMMAND: ['Den Befehl `{received}` gibt es nicht', '`{command} --help` zählt alle auf'],
  CARNET_USAGE_OPTION: ['Der Befehl hat keine Option `{received}`', 'Mit --help sehen Sie, was er annimmt'],
  CARNET_USAGE_OTHER: [
    'Der Befehl ist nicht zu verstehen: {problem}',
    'Mit --help sehen Sie, was er annimmt',
  ],
  CARNET_USAGE_VALUE: [
    'Auf die Option {option} muss ein Wert folgen',
    'Mit --help sehen Sie, was er annimmt',
  ],
  CARNET_SMTP_URL: [
    'CARNET_SMTP_URL ist keine Adresse eines Mailservers',
    'Schreiben Sie smtp://benutzer:passwort@rechner:587 oder smtps://benutzer:passwort@rechner:465',
  ],
  CARNET_ICS_UNWRITABLE: [
    'Der Kalender lässt sich nicht in {file} schreiben ({problem})',
    'Nennen Sie mit --ics eine andere Datei',
  ],
  CARNET_OPTION_MISSING: ['Die Option {option} ist nötig', 'Mit --help sehen Sie die Hilfe des Befehls'],
  CARNET_SERVICE_ADDRESS: [
    '„{received}“ ist keine Adresse eines Dienstes, der sich sicher fragen lässt',
    'Geben Sie https://… an, auf diesem Rechner auch http://: http://127.0.0.1:7411',
  ],
  CARNET_SERVICE_KEY_MISSING: [
    'Es gibt keinen API-Schlüssel für diesen Dienst',
    'Erstellen Sie dort einen, und nennen Sie seine Datei mit --key-file oder setzen Sie CARNET_SERVICE_KEY; ein Dienst ohne Anmeldung auf diesem Rechner braucht keinen',
  ],
  CARNET_SERVICE_UNREACHABLE: [
    '{origin} antwortet nicht: {problem}',
    'Starten Sie ihn mit `carnet serve`, oder sagen Sie mit --service, wo er ist',
  ],
  CARNET_SERVICE_REFUSED: [
    'Der Dienst lehnt ab (Status {status}): {detail}',
    'Beheben Sie, was dort steht, und fragen Sie noch einmal',
  ],
  CARNET_OPTION_NUMBER: [
    '{option} nimmt eine ganze Zahl ab 1; erhalten: `{received}`',
    'Geben Sie die Nummer eines Plans an, wie sie aufgeführt ist',
  ],
  CARNET_DECLARATION_NOT_GIVEN: [
    'Es wurde keine Deklaration angegeben, und es gibt kein Terminal zum Fragen',
    'Nennen Sie eine Deklaration: `{command} FILE`; oder lassen Sie zeilenweise fragen: `{command} --ask`',
  ],
  CARNET_SAVE_EXISTS: [
    'Die Datei {file} gibt es schon; sie wird nicht überschrieben',
    'Nennen Sie nach --save eine andere Datei, oder verschieben Sie diese',
  ],
  CARNET_OPTION_DAY: [
    '{option} nimmt einen Tag, den es gibt, als JJJJ-MM-TT; erhalten: `{received}`',
    'Schreiben Sie zum Beispiel 2026-11-24',
  ],
  CARNET_OPTION_VALUE: ['{option} nimmt eines von {known}; erhalten: `{received}`', 'Wählen Sie eines davon'],
  CARNET_OPTION_FOLDER: [
    '{option} nimmt einen vorhandenen Ordner; erhalten: `{received}`',
    'Prüfen Sie den Pfad',
  ],
  CARNET_OPTION_CATEGORY: [
    '{option} nimmt den Code einer Kategorie; erhalten: `{received}`',
    '`carnet inspect DATEN` zeigt die Ihrer Daten, `carnet regime search WÖRTER` alle anderen',
  ],
  CARNET_REGIME_UNKNOWN: [
    'Die Rechtsordnung `{code}` gibt es nicht; geladen sind {known}',
    '`{command} regime list` zeigt sie',
  ],
  CARNET_REGIME_FOLDER_MISSING: [
    'Den Ordner {folder} gibt es nicht',
    'Geben Sie den Code einer geladenen Rechtsordnung oder den Ordner einer Rechtsordnung an',
  ],
  CARNET_REGIME_FOLDER_EMPTY: [
    'Der Ordner {folder} ist keine Rechtsordnung: Er hat keine regime.yaml',
    'Geben Sie den Ordner an, in dem regime.yaml liegt, oder einen Ordner von Rechtsordnungen mit seinem Vokabular',
  ],
  CARNET_DIFF_REGIMES: [
    'Ein Unterschied betrifft eine Rechtsordnung: {one} und {other} sind zwei',
    'Zwei Rechtsordnungen vergleichen: {command} regime compare {one} {other}',
  ],
  CARNET_DAYS_BACKWARDS: ['{until} liegt vor {from}', 'Geben Sie mit --until einen späteren Tag an'],
  CARNET_DECLARATIONS_MISSING: [
    'Es gibt keine Datei und keinen Ordner {folder}, woraus Deklarationen zu lesen wären',
    'Geben Sie den Ordner an, in dem die Deklarationen liegen',
  ],
  CARNET_COMPARE_ITSELF: [
    '{code} lässt sich nicht mit sich selbst vergleichen',
    'Für zwei Tage einer Rechtsordnung: {command} regime diff {code}@TAG {code}@TAG',
  ],
  CARNET_PROVISION_NOT_FOUND: [
    'Keine Vorschrift von {code} heißt `{only}`',
    'Geben Sie ihre Nummer oder Kennung an, wie `carnet regime show {code}` sie aufzählt',
  ],
  CARNET_CONSOLE_BUILD: [
    'Die Konsole ließ sich nicht bauen: {problem}',
    'Rufen Sie im Ordner von Carnet `npm run build` auf und beheben Sie, was dort genannt wird',
  ],
  CARNET_INTERNAL: [
    'In Carnet ist etwas schiefgegangen: {problem}',
    'Rufen Sie es mit CARNET_DEBUG=1 noch einmal auf und melden Sie die Ausgabe; nichts wurde übermittelt, was nicht im Logbuch steht',
  ],
}

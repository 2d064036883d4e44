import type { documentErrors } from '../../errors/documents.ts'
import type { GermanErrors } from '../german.ts'

export const documents: GermanErrors<typeof documentErrors> = {
  CARNET_DOCUMENT_UNKNOWN: [
    'Das Dokument „{kind}“ gibt es nicht',
    'Nennen Sie eines von {known}; meinten Sie „{meant}“? `carnet document --list DEKLARATION` zeigt die, welche die Entscheidung verlangt',
  ],
  CARNET_DOCUMENT_LEG: [
    'Die Deklaration hat keinen Abschnitt „{leg}“',
    'Nennen Sie einen ihrer Abschnitte: {known}',
  ],
  CARNET_DOCUMENT_LEGS: [
    'Diese Abschnitte stehen nicht in einem Dokument: {legs}',
    'Nennen Sie einen Abschnitt, oder Abschnitte desselben Exporteurs (Verträge: zwischen denselben beiden in denselben Rollen; Transfer-Folgenabschätzung und Gebietsvertrag: auch an denselben Ort; ein Hinweis: über dieselben Personen)',
  ],
  CARNET_DOCUMENT_REFERENCE: [
    '„{kind}“ gibt es nicht als Vertrag durch Verweis',
    'Lassen Sie die Option weg, oder nennen Sie eines von {known}',
  ],
  CARNET_DOCUMENT_EXISTS: [
    '„{file}“ gibt es schon',
    'Nennen Sie mit --out eine andere Datei, oder verschieben Sie diese: Woran Menschen gearbeitet haben, wird nicht überschrieben',
  ],
  CARNET_DOCUMENT_FORMAT: ['„{format}“ ist kein Format eines Dokuments', 'Verwenden Sie docx oder pdf'],
  CARNET_DOCUMENT_OUT: [
    'Es ist nicht gesagt, welches Dokument wohin geschrieben werden soll',
    'carnet document ART DEKLARATION --out DATEI.docx, oder carnet document --list DEKLARATION',
  ],
  CARNET_DOCUMENT_UNWRITABLE: [
    '„{file}“ lässt sich nicht schreiben: {problem}',
    'Ist der Ordner vorhanden, und dürfen Sie darin schreiben?',
  ],
  CARNET_ANSWERS_INVALID: [
    'Antworten in „{file}“ sind nicht, wie sie sein müssen: {problem}',
    'Schreiben Sie jede als `schlüssel: { text: …, by: …, day: JJJJ-MM-TT }` oder `schlüssel: text`; die Schlüssel stehen auf dem Blatt hinter dem Deckblatt',
  ],
}

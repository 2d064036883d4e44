import type { clearanceErrors } from '../../errors/clearance.ts'
import type { GermanErrors } from '../german.ts'

export const clearance: GermanErrors<typeof clearanceErrors> = {
  CARNET_REGIMES_MISSING: [
    'In {folder} sind keine Rechtsordnungen: erwartet wird dort ein Ordner `vocabulary`',
    'Nennen Sie den Ordner der Rechtsordnungen mit --regimes, oder stellen Sie den mitgelieferten wieder her',
  ],
  CARNET_WITHDRAWN_MEANWHILE: [
    'Jemand hat die Einwilligung widerrufen oder wieder erteilt, während die Daten geprüft wurden; nichts wurde übermittelt',
    'Rufen Sie es noch einmal auf',
  ],
  CARNET_DECLARATION_UNREADABLE: [
    'Die Deklaration ist nicht lesbar: {problem}',
    'Prüfen Sie Pfad und Rechte',
  ],
  CARNET_DECLARATION_ENCODING: ['Die Deklaration {file} ist kein UTF-8-Text', 'Speichern Sie sie als UTF-8'],
  CARNET_CARNET_UNREADABLE: ['Das Carnet {file} ist nicht lesbar ({problem})', 'Prüfen Sie Pfad und Rechte'],
  CARNET_DATA_FOR_WHICH_LEG: [
    'Es ist nicht klar, zu welchem Abschnitt {file} gehört; die Abschnitte sind {legs}',
    'Schreiben Sie `data:` zu den Abschnitten, und geben Sie in der Befehlszeile keine Daten an',
  ],
  CARNET_COLUMN_UNKNOWN: [
    'Die Deklaration spricht von `{column}`, das keine Spalte von {file} ist; die Spalten sind {known}',
    'Berichtigen Sie den Namen der Spalte, oder ordnen Sie das Datenelement einem Abschnitt zu',
  ],
  CARNET_PLAN_NUMBER: [
    'Gewählt wurde Plan {chosen}, es gibt aber {count}',
    'Wählen Sie einen der aufgeführten Pläne',
  ],
  CARNET_PLAN_NOT_FOUND: [
    'Die Deklaration gibt „{approved}“ frei, das nicht mehr zu den rechtmäßigen Plänen gehört: {plans}',
    'Lassen Sie einen dieser Pläne freigeben, und schreiben Sie seinen Namen unter `plan: approved:`',
  ],
  CARNET_PROTECTION_FORM: [
    'Eine Schutzmaßnahme braucht eine Spalte und was zu tun ist',
    'Schreiben Sie zum Beispiel `{ column: phone, do: mask, keep_last: 4 }`',
  ],
  CARNET_PROTECTION_LEG: [
    'Eine Schutzmaßnahme für `{column}` gilt dem Abschnitt `{leg}`, der hier keine Daten hat; Abschnitte mit Daten: {legs}',
    'Berichtigen Sie den Namen des Abschnitts',
  ],
  CARNET_LEG_NAME: [
    'Der Abschnitt `{leg}` hat einen Namen, den kein Ordner haben kann',
    'Geben Sie ihm einen Namen ohne / \\ : * ? " < > |, der nicht mit Punkt oder Leerzeichen beginnt oder endet',
  ],
  CARNET_VERIFY_DATA: [
    'Die Daten {file} sind nicht lesbar ({problem})',
    'Nennen Sie die abgefertigte Datei mit --data',
  ],
  CARNET_PARTY_UNIDENTIFIED: [
    'Beteiligter `{party}` hat keine Kennung, und die Gesamtzahl {counter} wird für ihn geführt: Unter anderem Namen würden dieselben Personen gezählt, als wäre zuvor nichts übermittelt worden',
    'Ergänzen Sie `identifiers: { uscc: …, lei: … }` beim Beteiligten',
  ],
  CARNET_OUT_UNWRITABLE: [
    'In {folder} lässt sich nichts schreiben ({problem})',
    'Wählen Sie mit --out einen anderen Ordner',
  ],
  CARNET_OUT_NOT_A_FOLDER: [
    '{file} ist eine Datei; --out nimmt einen Ordner',
    'Nennen Sie einen Ordner; er wird angelegt, wenn es ihn nicht gibt',
  ],
  CARNET_OUT_TAKEN: [
    '{file} gibt es schon und stammt nicht aus dieser Abfertigung',
    'Wählen Sie mit --out einen anderen Ordner, oder verschieben Sie die Datei',
  ],
  CARNET_CLEARANCE_FILE_LOST: [
    'Die abgefertigte Datei von Abschnitt {leg} fehlt oder wurde geändert: {file}',
    'Stellen Sie sie wieder her, oder fertigen Sie die Daten neu in einen anderen Ordner ab',
  ],
}

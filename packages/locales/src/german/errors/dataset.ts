import type { datasetErrors } from '../../errors/dataset.ts'
import type { GermanErrors } from '../german.ts'

export const dataset: GermanErrors<typeof datasetErrors> = {
  CARNET_DATA_MISSING: ['Die Datei {file} gibt es nicht', 'Prüfen Sie den Pfad'],
  CARNET_DATA_NOT_A_FILE: ['{file} ist keine Datei', 'Nennen Sie eine Datei mit Daten, keinen Ordner'],
  CARNET_DATA_UNREADABLE: [
    '{file} ist nicht lesbar ({reason})',
    'Prüfen Sie, ob Sie die Datei lesen dürfen und ihre Festplatte in Ordnung ist',
  ],
  CARNET_DATA_EMPTY: [
    '{file} ist leer: erwartet wird eine Kopfzeile oder mindestens ein Datensatz',
    'Exportieren Sie die Daten noch einmal',
  ],
  CARNET_DATA_BINARY: [
    '{file} ist keine Texttabelle (sieht aus wie: {kind}); erwartet wird CSV, NDJSON oder Parquet',
    'Entpacken Sie die Datei, oder speichern Sie das Blatt als CSV (UTF-8)',
  ],
  CARNET_DATA_ENCODING: [
    'Der Text von {file} ist weder UTF-8 noch UTF-16LE noch GB18030',
    'Speichern Sie die Datei als UTF-8: in Tabellenprogrammen „CSV UTF-8“; ist sie Windows-1252, wie Excel sie oft speichert: iconv -f WINDOWS-1252 -t UTF-8 ALT.csv > NEU.csv',
  ],
  CARNET_DATA_DAMAGED_TEXT: [
    '{file} ist UTF-8-Text mit Bytes, die keiner sind: die ersten in oder bei Zeile {line}',
    'Berichtigen Sie diese Zeile, oder exportieren Sie sie neu',
  ],
  CARNET_DATA_FORMAT: [
    '{file} sollte als {expected} gelesen werden, ist aber {found}',
    'Lassen Sie das Format weg, oder nennen Sie das richtige',
  ],
  CARNET_DATA_NO_HEADER: [
    '{file} hat keine Kopfzeile: Spalte {column} der ersten Zeile ist ein Wert, kein Name',
    'Fügen Sie eine erste Zeile mit einem Namen für jede Spalte hinzu',
  ],
  CARNET_DATA_NAME_EMPTY: [
    'Spalte {column} von {file} hat keinen Namen',
    'Benennen Sie die Spalte; entfernen Sie Titelzeilen über der Kopfzeile und Trennzeichen am Zeilenende',
  ],
  CARNET_DATA_NAME_TWICE: [
    'Die Spalten {first} und {second} von {file} heißen beide „{name}“ (Groß- und Kleinschreibung zählt nicht)',
    'Benennen Sie eine davon um',
  ],
  CARNET_DATA_RAGGED: [
    '{file}, Zeile {line}: {found} Spalten, wo die Kopfzeile {expected} hat',
    'Berichtigen Sie die Zeile: Eine Zelle mit Trennzeichen oder Zeilenumbruch muss in doppelten Anführungszeichen stehen',
  ],
  CARNET_DATA_QUOTE: [
    '{file}, Zeile {line}: Eine Zelle in Anführungszeichen endet nicht, oder nach dem schließenden Zeichen folgt Text',
    'Verdoppeln Sie die Anführungszeichen innerhalb der Zelle',
  ],
  CARNET_DATA_NOT_OBJECT: [
    '{file}, Zeile {line}: kein JSON-Objekt; erwartet wird ein Objekt je Zeile',
    'Schreiben Sie je Zeile ein {"name": Wert}, ohne Kommas zwischen den Zeilen',
  ],
  CARNET_DATA_MEMBER_TWICE: [
    '{file}, Zeile {line}: „{name}“ steht zweimal in einem Objekt',
    'Behalten Sie eines von beiden: Welches zählt, kann niemand wissen, der es liest',
  ],
  CARNET_DATA_PARQUET: [
    '{file} ist nicht als Parquet lesbar',
    'Prüfen Sie, ob die Datei vollständig und unverschlüsselt ist',
  ],
  CARNET_DATA_READ: [
    '{file} ließ sich nicht zweifelsfrei lesen ({reason}), deshalb geschah damit nichts',
    'Speichern Sie die Datei als einfaches CSV (UTF-8, Zeilen unter 2 MB), und melden Sie dies, falls es so bleibt',
  ],
  CARNET_DATA_CHANGED: [
    '{file} änderte sich während der Arbeit daran; nichts wurde herausgegeben',
    'Rufen Sie es noch einmal auf, sobald niemand in die Datei schreibt',
  ],
  CARNET_DATA_WRITE: [
    '{file} ließ sich nicht schreiben ({reason})',
    'Prüfen Sie den Ordner, den Platz auf der Festplatte, und dass es nicht die Datei ist, die gelesen wird',
  ],
}

import type { consoleErrors } from '../../errors/console.ts'
import type { GermanErrors } from '../german.ts'

export const consoleFile: GermanErrors<typeof consoleErrors> = {
  CARNET_CONSOLE_TOO_LARGE: [
    '{file} hat {megabytes} MB; eine Seite fasst höchstens {most} MB',
    'Beginnen Sie eine Übermittlung: Der Dienst liest Dateien jeder Größe; oder legen Sie nur die ersten Zeilen ab',
  ],
  CARNET_CONSOLE_NO_TABLE: [
    'In {file} ist keine Tabelle',
    'Geben Sie eine Datei in CSV, JSON, NDJSON oder XLSX: eine Zeile mit Namen, dann mindestens eine Zeile mit Werten',
  ],
  CARNET_CONSOLE_SHEET_LONG: [
    'Ein Blatt von {file} hat mehr als die {most} Zeilen, die eine Seite von einer Arbeitsmappe liest',
    'Speichern Sie das Blatt als CSV',
  ],
}

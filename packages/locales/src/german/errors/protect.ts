import type { protectErrors } from '../../errors/protect.ts'
import type { GermanErrors } from '../german.ts'

export const protect: GermanErrors<typeof protectErrors> = {
  CARNET_PROTECTION_SHAPE: [
    'Schutzmaßnahme Nr. {number} ist keine Zuordnung mit `column` und `do`.',
    'Schreiben Sie sie als { column: NAME, do: mask }.',
  ],
  CARNET_PROTECTION_UNKNOWN: [
    'Schutzmaßnahme Nr. {number}, für Spalte „{column}“: Die Maßnahme „{act}“ gibt es nicht.',
    'Verwenden Sie eine von: {known}.',
  ],
  CARNET_PROTECTION_COLUMN: [
    'Eine Schutzmaßnahme nennt die Spalte „{column}“, die die Daten nicht haben.',
    'Die Spalten sind: {columns}.',
  ],
  CARNET_PROTECTION_COLUMN_NEAR: [
    'Eine Schutzmaßnahme nennt die Spalte „{column}“, die die Daten nicht haben.',
    'Meinten Sie „{near}“?',
  ],
  CARNET_PROTECTION_TWICE: ['Die Spalte „{column}“ hat zwei Schutzmaßnahmen.', 'Behalten Sie eine davon.'],
  CARNET_PROTECTION_PARAMETER: [
    'Schutzmaßnahme „{act}“ für Spalte „{column}“: `{parameter}` passt nicht. Erwartet: {expected}.',
    'Berichtigen Sie `{parameter}`; docs/reference/protections.md führt auf, was jede Maßnahme annimmt.',
  ],
  CARNET_PROTECTION_NOTHING_LEFT: [
    'Die Schutzmaßnahmen entfernen jede Spalte: Nichts bliebe übrig.',
    'Lassen Sie mindestens eine Spalte stehen.',
  ],
  CARNET_PSEUDONYM_KEY: [
    'Der Schlüssel für Pseudonyme hat {bytes} Bytes; erwartet werden {expected}.',
    'Prüfen Sie das Geheimnis im Zustandsordner; ist es beschädigt, stellen Sie es aus der Sicherung wieder her.',
  ],
  CARNET_QUASI_IDENTIFIER_UNKNOWN: [
    'Nach „{column}“ lässt sich nicht messen: Die Daten haben keine solche Spalte.',
    'Die Spalten sind: {columns}.',
  ],
  CARNET_RECIPIENT_NONE: [
    'Es gibt niemanden, für den verschlüsselt werden soll.',
    'Geben Sie mindestens einen age-Empfänger an (age1…).',
  ],
  CARNET_RECIPIENT_INVALID: [
    'Empfänger Nr. {number} ist kein age-Empfänger: {recipient}',
    'Bitten Sie den Empfänger um die Zeile, die `age-keygen -y` ausgibt; sie beginnt mit age1.',
  ],
  CARNET_RECIPIENT_SECRET: [
    'Empfänger Nr. {number} ist ein geheimer Schlüssel, kein Empfänger.',
    'Behandeln Sie diesen Schlüssel als offengelegt: Sein Inhaber soll einen neuen erzeugen und nur die Zeile senden, die mit age1 beginnt.',
  ],
  CARNET_ENCRYPT_FILE: [
    '{file} lässt sich nicht lesen oder schreiben ({reason}).',
    'Prüfen Sie, ob es die Datei gibt, ob Sie sie benutzen dürfen, ob Platz ist, und ob Quelle und Ziel verschieden sind.',
  ],
  CARNET_IDENTITY_INVALID: [
    'Identität Nr. {number} ist kein geheimer age-Schlüssel.',
    'Verwenden Sie die Zeile Ihrer Schlüsseldatei, die mit AGE-SECRET-KEY-1 beginnt.',
  ],
  CARNET_DECRYPT_IDENTITY: [
    '{file} wurde für keinen der angegebenen Schlüssel verschlüsselt.',
    'Verwenden Sie den Schlüssel, dessen Empfänger Sie dem Absender gegeben haben.',
  ],
  CARNET_DECRYPT_DAMAGED: [
    '{file} ist keine age-Datei oder wurde abgeschnitten oder geändert.',
    'Bitten Sie den Absender erneut um die Datei.',
  ],
}

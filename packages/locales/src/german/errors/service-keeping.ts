import type { serviceKeepingErrors } from '../../errors/service-keeping.ts'
import type { GermanErrors } from '../german.ts'

export const serviceKeeping: GermanErrors<typeof serviceKeepingErrors> = {
  CARNET_KEY_NO_DATABASE: [
    'Hier gibt es keinen Hauptschlüssel: Der Zustand liegt in einem Ordner, nicht in PostgreSQL',
    'Setzen Sie DATABASE_URL auf die Datenbank des Dienstes; die Schlüssel eines Ordners liegen in seinem keys/, für andere verschlossen',
  ],
  CARNET_KEY_NOT_CONFIRMED: [
    'Nichts wurde geändert: Ein anderer Logbuchschlüssel lässt sich nicht zurücknehmen. Wer den jetzigen festgelegt hat, braucht danach die Datei der Schlüsselwechsel, und eine frühere Sicherung darf nicht mehr wiederhergestellt werden',
    'Sagen Sie es noch einmal mit --yes; geben Sie „carnet key successions“ dann allen, die prüfen, und sichern Sie',
  ],
  CARNET_ERASED: [
    'Die Deklaration wurde am {day} gelöscht',
    'Was unter ihr abgefertigt wurde, sagen ihre Carnets und das Logbuch; für Neues schreiben Sie eine andere Deklaration',
  ],
  CARNET_ERASE_UNDER_WAY: [
    'Die Deklaration lässt sich jetzt nicht löschen: Übermittlungen unter ihr, über die entschieden wird oder die abgefertigt werden: {count}',
    'Warten Sie, bis sie beendet sind, und löschen Sie dann',
  ],
  CARNET_ERASE_OWED: [
    'Die Deklaration wird noch gebraucht: offene Pflichten für das, was unter ihr abgefertigt wurde: {count}',
    'Tragen Sie Erledigtes als erledigt ein und löschen Sie sie, wenn nichts mehr offen ist; Unterlagen, die das Recht eine Zeit lang aufbewahren lässt, sind bis zu ihrem Tag offen',
  ],
  CARNET_ERASE_STANDING: [
    'Die Deklaration wird noch benutzt: geltende Vorabfreigaben für sie: {count}',
    'Widerrufen Sie sie und löschen Sie dann',
  ],
  CARNET_ERASE_REQUEST_OPEN: [
    'Das Ersuchen ist nicht abgeschlossen: Es ist im Stand {state}',
    'Tragen Sie ein, wie es endete (beantwortet, abgelehnt, zurückgenommen), und löschen Sie es dann',
  ],
}

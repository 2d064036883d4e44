import type { stateErrors } from '../../errors/state.ts'
import type { GermanErrors } from '../german.ts'

export const state: GermanErrors<typeof stateErrors> = {
  CARNET_STATE_IN_CLONE: [
    'Der Zustandsordner {folder} liegt im Git-Klon {clone}: Schlüssel und Aufzeichnungen über Personen könnten eingecheckt und veröffentlicht werden',
    'Wählen Sie mit --state ORDNER oder CARNET_STATE einen Ordner außerhalb jedes Klons',
  ],
  CARNET_STATE_LOCKED: [
    'Der Zustand in {folder} wird seit {since} von Prozess {pid} benutzt',
    'Warten Sie, bis Prozess {pid} endet, oder beenden Sie ihn; die Sperre löst sich dann von selbst',
  ],
  CARNET_STATE_HOST_GONE: [
    'Der Prozess, der den Zustand in {folder} hält, endete oder brach ab, während dieser bei ihm zu Gast war',
    'Rufen Sie den Befehl noch einmal auf: Begonnenes wird einmal abgeschlossen',
  ],
  CARNET_STATE_LOCKED_ELSEWHERE: [
    'Der Zustand in {folder} wurde seit {since} von Prozess {pid} auf {host} gesperrt; von hier lässt sich nicht sagen, ob dieser noch läuft',
    'Vergewissern Sie sich, dass auf {host} (einem anderen Rechner oder Container) kein Carnet läuft, und löschen Sie dann {file}',
  ],
  CARNET_STATE_LOCK_DAMAGED: [
    'Die Sperre {file} ist nicht lesbar: erwartet wird eine Zeile JSON, die ihren Inhaber nennt',
    'Vergewissern Sie sich, dass kein Carnet {folder} benutzt, und löschen Sie dann {file}',
  ],
  CARNET_STATE_VERSION: [
    '{file} hat die Zustandsversion {found}; dieses Carnet liest Version {expected}',
    'Verwenden Sie das Carnet, das die Datei geschrieben hat, oder stellen Sie sie aus einer Sicherung wieder her',
  ],
  CARNET_STATE_KEY_MISSING: [
    '{file} fehlt, obwohl die Schlüssel dieser Installation zuvor erzeugt wurden; die Datei wird nicht ersetzt, denn ein neuer Schlüssel wäre der eines Fremden',
    'Stellen Sie den Ordner keys aus Ihrer Sicherung wieder her (Rechte: Ordner 700, Dateien 600)',
  ],
  CARNET_STATE_KEY_DAMAGED: [
    'Die Schlüsseldatei {file} ist beschädigt: Ihr Inhalt passt nicht zu ihrer eigenen Prüfsumme',
    'Stellen Sie {file} aus Ihrer Sicherung wieder her; die Datei wird nie neu erzeugt, denn frühere Carnets wären dann nicht mehr Ihre',
  ],
  CARNET_STATE_KEY_PERMISSIONS: [
    '{file} ist für andere Benutzer offen (Rechte {mode}, erwartet {expected})',
    'Führen Sie aus: chmod {expected} {file} — und bedenken Sie, ob jemand die Schlüssel gelesen haben kann',
  ],
  CARNET_STATE_WRITE: [
    'Das Dateisystem verweigert das Lesen oder Schreiben von {file} ({reason})',
    'Prüfen Sie dort freien Platz und Rechte und rufen Sie den Befehl noch einmal auf: Er fährt fort, wo er stehen blieb',
  ],
  CARNET_STATE_CLEARANCE_DIFFERS: [
    'Das Journal enthält Abfertigung {id} mit einem anderen Inhalt als dem angegebenen',
    'Bitte melden Sie dies: Die Kennung ist ein Hashwert des Inhalts und kann nicht für zwei stehen',
  ],
  CARNET_STATE_JOURNAL_DAMAGED: [
    '{file}, Zeile {line}: Das Journal dieser Abfertigung wurde geändert oder beschädigt; erwartet wird eine Zeile, die zu ihrer Prüfsumme passt',
    'Stellen Sie {file} aus einer Sicherung wieder her',
  ],
  CARNET_STATE_RECORD_DAMAGED: [
    'Der Abfertigungsdatensatz {file} passt nicht zu seinem Namen, oder seine Personenliste ist nicht lesbar',
    'Stellen Sie {file} aus einer Sicherung wieder her; ohne ihn würden die Zähler zu wenige Personen zählen',
  ],
  CARNET_STATE_PEOPLE_MISSING: [
    '{file} fehlt: die Menge der Personen einer Abfertigung, die mitzählt',
    'Stellen Sie {file} aus einer Sicherung wieder her; ohne sie würden die Zähler zu wenige Personen zählen',
  ],
  CARNET_STATE_PEOPLE_DAMAGED: [
    '{file} passt nicht zu seinem Namen, dem SHA-256-Hashwert seines Inhalts',
    'Stellen Sie {file} aus einer Sicherung wieder her; beschädigt würde die Datei die Zähler verfälschen',
  ],
}

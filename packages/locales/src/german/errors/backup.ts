import type { backupErrors } from '../../errors/backup.ts'
import type { GermanErrors } from '../german.ts'

export const backup: GermanErrors<typeof backupErrors> = {
  CARNET_BACKUP_EXISTS: [
    '{place} gibt es schon, und eine Sicherung überschreibt nichts',
    'Nennen Sie einen neuen Ordner, oder eine neue Datei, die auf .tar endet',
  ],
  CARNET_BACKUP_NOTHING: [
    'In {folder} ist kein Zustand',
    'Nennen Sie den Ordner mit --state ORDNER, oder setzen Sie DATABASE_URL wie für den Dienst',
  ],
  CARNET_BACKUP_KEY_REPLACED: [
    'Während der Sicherung wurde ein Schlüssel gewechselt: Ihre Schlüssel und ihr Logbuch passten nicht zueinander',
    'Sichern Sie noch einmal',
  ],
  CARNET_BACKUP_PASSPHRASE: [
    'Die privaten Schlüssel gehen nur unter einer Passphrase in eine Sicherung ein, und es wurde keine angegeben',
    'Geben Sie --passphrase-file DATEI an (oder CARNET_BACKUP_PASSPHRASE), oder --without-keys, und bewahren Sie den Ordner „keys“ und den Hauptschlüssel anderswo auf',
  ],
  CARNET_RESTORE_NOT_EMPTY: [
    '{place} ist nicht leer, und eine Wiederherstellung überschreibt nichts',
    'Nennen Sie mit --state ORDNER einen neuen Ordner; mit DATABASE_URL eine leere Datenbank',
  ],
  CARNET_RESTORE_MANIFEST: [
    '{file} ist nicht das Verzeichnis einer Sicherung ({problem})',
    'Nennen Sie den Ordner oder die .tar-Datei, die „carnet backup“ erstellt hat, vollständig; eine von einer neueren Version erstellte braucht jene Version',
  ],
  CARNET_RESTORE_FILE: [
    'Die Sicherung ist nicht, wie sie erstellt wurde: {file} ist {problem}',
    'Verwenden Sie eine andere Kopie der Sicherung; aus dieser wurde nichts wiederhergestellt',
  ],
  CARNET_RESTORE_LEDGER: [
    'Das Logbuch {ledger} in der Sicherung besteht die Prüfung nicht: {problem}',
    'Verwenden Sie eine andere Sicherung; aus dieser wurde nichts wiederhergestellt',
  ],
  CARNET_RESTORE_PASSPHRASE: [
    'Die Schlüssel in der Sicherung lassen sich nicht öffnen: Die Passphrase ist eine andere, oder die Datei wurde geändert',
    'Geben Sie die Passphrase vom Tag der Sicherung an, oder --without-keys, und legen Sie die Schlüssel selbst an ihren Platz',
  ],
  CARNET_RESTORE_KIND: [
    'Die Sicherung ist die eines Zustands in „{kind}“ und soll nach „{here}“ wiederhergestellt werden',
    'Für „postgresql“ setzen Sie DATABASE_URL auf eine leere Datenbank; für „folder“ lassen Sie es ungesetzt',
  ],
  CARNET_REBUILD_LEDGER: [
    'Das Logbuch {ledger} besteht die Prüfung nicht ({problem}), und nichts wird daraus neu aufgebaut',
    'Stellen Sie die letzte Sicherung wieder her, deren Logbuch die Prüfung besteht („carnet restore“), und bewahren Sie das hier Vorhandene für die Untersuchung auf',
  ],
  CARNET_REBUILD_PAGE: [
    '{page} ist nicht, worauf sich das Logbuch festlegt: Die Datei wurde geändert oder abgeschnitten',
    'Nehmen Sie die Datei aus einer Sicherung; oder verschieben Sie sie anderswohin: Was nur sie enthielt, bleibt dann weg',
  ],
  CARNET_REBUILD_NOT_EMPTY: [
    'Die Datenbank in {place} wird benutzt (Tabelle „{table}“), und das Neuaufbauen fügt nichts hinzu, wo etwas benutzt wird',
    'Nennen Sie mit --into einen neuen Ort, oder verschieben Sie zuerst den Ordner „store“ des Zustands anderswohin',
  ],
  CARNET_REBUILD_INTO: [
    'Dort lässt sich die Datenbank nicht neu aufbauen: Zu Zuständen in Ordnern gehört ein Ordner, zu Zuständen in PostgreSQL eine Datenbank',
    'Geben Sie --into {expected} an; DATABASE_URL sagt, wo die Zustände liegen',
  ],
}

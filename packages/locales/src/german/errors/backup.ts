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
}

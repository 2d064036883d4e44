import type { operationsLabels } from '../../labels/operations.ts'
import type { German } from '../german.ts'

export const operations: German<typeof operationsLabels> = {
  'cli.backup-under-way': '{files} Dateien, {size} MB',
  'cli.backup-made': 'Gesichert: {files} Dateien, {size} MB, nach {place}.',
  'cli.backup-keys-sealed':
    'Die privaten Schlüssel sind enthalten, mit der Passphrase verschlüsselt. Ohne die Passphrase kann niemand dieses Logbuch fortführen.',
  'cli.backup-keys-left-out':
    'Die privaten Schlüssel sind nicht enthalten: Bewahren Sie den Ordner „keys“ (mit DATABASE_URL den Hauptschlüssel) anderswo auf.',
  'cli.backup-keep':
    'Hochgeladene und abgefertigte Dateien sind unverändert enthalten: Bewahren Sie die Sicherung so sicher auf wie diese.',
  'cli.restore-verify': '{done} von {total} Dateien geprüft',
  'cli.restore-copy': '{done} von {total} Dateien kopiert',
  'cli.restore-ledger': 'Logbücher geprüft: {total} Einträge',
  'cli.restore-store': '{done} von {total} Tabellen gefüllt',
  'cli.restored':
    'Wiederhergestellt nach {place}: {files} Dateien, {entries} Logbucheinträge geprüft. Erstellt {made} mit Version {version}.',
  'cli.restored-without-keys':
    'Die privaten Schlüssel wurden nicht wiederhergestellt: Legen Sie sie in {place} ab, bevor etwas gestartet wird.',
  'cli.migrated': 'Auf den neuesten Stand gebracht: {migration}',
  'cli.migrated-back': 'Zurückgenommen: {migration}',
  'cli.migrated-nothing': 'Nichts zu tun.',
}

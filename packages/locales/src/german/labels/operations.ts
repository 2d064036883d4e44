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
  'cli.rebuild-ledger': 'Logbücher geprüft: {total} Einträge',
  'cli.rebuild-trail': 'Seite {done} von {total} des Prüfprotokolls gelesen',
  'cli.rebuild-store': '{done} Zeilen',
  'cli.rebuilt':
    'Neu aufgebaut in {place}: {rows} Zeilen, aus {entries} Logbucheinträgen, alle geprüft, und {events} Ereignissen des Prüfprotokolls.',
  'cli.rebuilt-trial':
    'Probelauf: In {place} kämen {rows} Zeilen hinzu, aus {entries} Logbucheinträgen, alle geprüft, und {events} Ereignissen des Prüfprotokolls. Nichts wurde geändert.',
  'cli.rebuilt-nothing': 'Nichts fehlt: Alles, was sich neu aufbauen lässt, ist vorhanden.',
  'cli.rebuilt-journal':
    '{count} Übermittlungen sind nur durch ihre Abfertigung bekannt: Ihre Deklaration ist nach ihrem Hashwert benannt, und wer sie veranlasst hat, ist nicht bekannt.',
  'cli.rebuilt-without-declaration':
    '{count} abgefertigte Übermittlungen haben keine Zeile, weil ihre Deklaration nicht im Ordner „files“ ist: Ihre Carnets und Aufzeichnungen bleiben, wie sie sind.',
  'cli.rebuilt-unfinished':
    '{count} Abfertigungen stehen im Logbuch und wurden nicht abgeschlossen: Beginnen Sie mit derselben Deklaration und denselben Daten noch einmal eine Übermittlung.',
  'cli.rebuilt-unfit': '{count} Zeilen beziehen sich auf nicht Vorhandenes und wurden weggelassen.',
  'cli.rebuilt-left': 'Nicht neu aufgebaut, weil kein Logbuch es enthält:',
  'cli.rebuilt-left-keys':
    'API-Schlüssel, Sitzungen, Einladungen und Kalenderadressen: Von ihren Geheimnissen wurden nur Hashwerte aufbewahrt. Erstellen Sie neue.',
  'cli.rebuilt-left-people': 'Namen und E-Mail-Adressen von Personen: Sie kommen mit der nächsten Anmeldung.',
  'cli.rebuilt-left-settings': 'Webhooks, Erinnerungen und was noch zu senden war: Richten Sie sie neu ein.',
  'cli.rebuilt-left-desk':
    'der Schalter einer Behörde: Veröffentlichungen, eingegangene Einreichungen, Rechtsentwürfe und Stellungnahmen dazu. Stellen Sie sie aus einer Sicherung wieder her.',
  'cli.rebuilt-left-plans':
    'die Entscheidung zu jedem betrachteten Plan: Beginnen Sie die Übermittlung neu, um sie zu sehen.',
  'cli.rebuilt-left-last':
    'was in den letzten Minuten getan wurde und noch nicht im Logbuch steht, außer Abfertigungen.',
  'cli.migrated': 'Auf den neuesten Stand gebracht: {migration}',
  'cli.migrated-back': 'Zurückgenommen: {migration}',
  'cli.migrated-nothing': 'Nichts zu tun.',
}

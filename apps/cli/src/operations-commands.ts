/** `carnet backup | restore | rebuild | migrate`: what whoever runs an installation does to it, with the words of their help. */
import type { Language } from '@carnet/locales'
import type { Command } from 'commander'
import { helpIn } from './help-in.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  backup: 'copy state, ledger, store, uploads and cleared files, also while the service runs',
  restore: 'verify a backup and restore it to where nothing is (--state DIR; DATABASE_URL)',
  passphraseFile: 'a file whose first line is the passphrase of the keys (or CARNET_BACKUP_PASSPHRASE)',
  leaveOut: 'leave the private keys out: they are kept elsewhere',
  putBack: 'leave the keys in the backup: they are put in place by hand',
  rebuild:
    'make the store again from ledger, journal and audit trail, where it was lost; changes nothing that is there (DATABASE_URL)',
  into: 'another place for the store: a folder, or with DATABASE_URL the address of an empty database, to which the state goes, too',
  dryRun: 'go through all of it, tell what would be added, and change nothing',
  migrate: 'bring the tables of the store up to date, as the service does when it starts',
  back: 'take the last migration back, for going on with an earlier version; what only its tables held is lost',
}

const zh: typeof en = {
  backup: '备份状态数据、账本、数据库、已上传数据和通关文件；服务运行时亦可进行',
  restore: '核验备份并恢复至空位置（--state DIR；DATABASE_URL）',
  passphraseFile: '首行为密钥口令的文件（或设置 CARNET_BACKUP_PASSPHRASE）',
  leaveOut: '不备份私钥：私钥另行保管',
  putBack: '不取出备份中的密钥：由人工放置',
  rebuild: '数据库丢失时，依据账本、通关日志和审计记录重建；不更改已有内容（DATABASE_URL）',
  into: '数据库的另一位置：目录；使用 DATABASE_URL 时为空数据库的地址，状态数据一并写入',
  dryRun: '完整试运行，报告将添加的内容，不作任何更改',
  migrate: '将数据库表升级至当前版本（与服务启动时相同）',
  back: '撤回最近一次升级，以便改用较早版本；仅存于该次新增表中的内容将丢失',
}

export const operationsHelp = { en, zh }

export function addOperations(program: Command, language: Language, example: string, act: Act): void {
  const help = helpIn('operations', operationsHelp, language)
  const sub = (usage: string, text: string, ...shown: readonly string[]): Command =>
    subCommand(program, example, [usage, text, ...shown])
  sub(
    'backup <place>',
    help.backup,
    'backup carnet-backup.tar --passphrase-file pass.txt',
    'backup copies/monday --without-keys',
  )
    .option('--passphrase-file <file>', help.passphraseFile)
    .option('--without-keys', help.leaveOut)
    .action((place, options, command) =>
      act(command, async context =>
        (await import('./commands/backup.ts')).backupCommand(context, place, options),
      ),
    )
  sub(
    'restore <backup>',
    help.restore,
    'restore carnet-backup.tar --state /srv/carnet --passphrase-file pass.txt',
  )
    .option('--passphrase-file <file>', help.passphraseFile)
    .option('--without-keys', help.putBack)
    .action((place, options, command) =>
      act(command, async context =>
        (await import('./commands/restore.ts')).restoreCommand(context, place, options),
      ),
    )
  sub('rebuild', help.rebuild, 'rebuild --dry-run', 'rebuild --into /srv/carnet/store-again')
    .option('--into <place>', help.into)
    .option('--dry-run', help.dryRun)
    .action((options, command) =>
      act(command, async context => (await import('./commands/rebuild.ts')).rebuildCommand(context, options)),
    )
  sub('migrate', help.migrate, 'migrate', 'migrate --back')
    .option('--back', help.back)
    .action((options, command) =>
      act(command, async context => (await import('./commands/migrate.ts')).migrateCommand(context, options)),
    )
}

import type { Words } from '../words.ts'

/** What the command line says of backups, restorations and migrations. */
export const operationsLabels = {
  'cli.backup-under-way': { en: '{files} files, {size} MB', zh: '{files} 个文件，{size} MB' },
  'cli.backup-made': {
    en: 'Backed up: {files} files, {size} MB, to {place}.',
    zh: '备份完成：{files} 个文件，{size} MB，存于 {place}。',
  },
  'cli.backup-keys-sealed': {
    en: 'The private keys are in it, under the passphrase. Without the passphrase nobody can go on with this ledger.',
    zh: '私钥已用口令加密写入备份。没有口令，任何人都无法继续使用此账本。',
  },
  'cli.backup-keys-left-out': {
    en: 'The private keys are not in it: keep the folder “keys” (with DATABASE_URL, the master key) elsewhere.',
    zh: '备份不含私钥：请另行保管“keys”目录（使用 DATABASE_URL 时为主密钥）。',
  },
  'cli.backup-keep': {
    en: 'Uploads and cleared files are in it as they are: keep it as safe as those.',
    zh: '已上传数据和通关文件按原样存于备份中：请以同等安全措施保管。',
  },
  'cli.restore-verify': { en: 'verifying {done} of {total} files', zh: '核验文件 {done}/{total}' },
  'cli.restore-copy': { en: 'copying {done} of {total} files', zh: '复制文件 {done}/{total}' },
  'cli.restore-ledger': { en: 'ledgers verified: {total} entries', zh: '账本核验完成：{total} 条' },
  'cli.restore-store': { en: 'filling {done} of {total} tables', zh: '写入数据表 {done}/{total}' },
  'cli.restored': {
    en: 'Restored to {place}: {files} files, {entries} ledger entries verified. Made {made} by version {version}.',
    zh: '已恢复至 {place}：{files} 个文件，{entries} 条账本记录核验通过。备份由版本 {version} 于 {made} 制作。',
  },
  'cli.restored-without-keys': {
    en: 'The private keys were not restored: put them into {place} before anything is started.',
    zh: '私钥未恢复：启动前请将其放入 {place}。',
  },
  'cli.migrated': { en: 'Brought up to date: {migration}', zh: '已升级：{migration}' },
  'cli.migrated-back': { en: 'Taken back: {migration}', zh: '已撤回：{migration}' },
  'cli.migrated-nothing': { en: 'Nothing to do.', zh: '无须更改。' },
} satisfies Record<string, Words>

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
  'cli.rebuild-ledger': { en: 'ledgers verified: {total} entries', zh: '账本核验完成：{total} 条' },
  'cli.rebuild-trail': {
    en: 'reading page {done} of {total} of the audit trail',
    zh: '读取审计记录 {done}/{total} 页',
  },
  'cli.rebuild-store': { en: '{done} rows', zh: '{done} 行' },
  'cli.rebuilt': {
    en: 'Rebuilt in {place}: {rows} rows, from {entries} ledger entries, all verified, and {events} audit events.',
    zh: '已重建至 {place}：{rows} 行；依据 {entries} 条账本记录（均已核验）和 {events} 条审计事件。',
  },
  'cli.rebuilt-trial': {
    en: 'A trial: {rows} rows would be added in {place}, from {entries} ledger entries, all verified, and {events} audit events. Nothing was changed.',
    zh: '试运行：将向 {place} 添加 {rows} 行；依据 {entries} 条账本记录（均已核验）和 {events} 条审计事件。未作任何更改。',
  },
  'cli.rebuilt-nothing': {
    en: 'Nothing is missing: everything that can be rebuilt is there.',
    zh: '没有缺失：可重建的内容均已存在。',
  },
  'cli.rebuilt-journal': {
    en: '{count} transfers are known by their clearance alone: their declaration is called by its hash, and who asked for them is not known.',
    zh: '{count} 项传输仅有通关记录：其申报以哈希命名，发起人不详。',
  },
  'cli.rebuilt-without-declaration': {
    en: '{count} cleared transfers have no row, as their declaration is not in the folder “files”: their carnets and records stay as they are.',
    zh: '{count} 项已通关的传输没有重建，因为“files”目录中没有其申报；其单证和记录保持原样。',
  },
  'cli.rebuilt-unfinished': {
    en: '{count} clearances are in the ledger and were not finished: begin a transfer with the same declaration and data again.',
    zh: '{count} 项通关已入账但未完成：请用同一申报和数据重新发起传输。',
  },
  'cli.rebuilt-unfit': {
    en: '{count} rows speak of what is not there, and were left out.',
    zh: '{count} 行所指的内容不存在，未予添加。',
  },
  'cli.rebuilt-left': { en: 'Not rebuilt, as no ledger holds it:', zh: '以下内容不在账本中，未予重建：' },
  'cli.rebuilt-left-keys': {
    en: 'API keys, sessions, invitations and calendar addresses: only hashes of their secrets were kept. Make new ones.',
    zh: 'API 密钥、会话、邀请和日历地址：仅存有其密值的哈希。请重新创建。',
  },
  'cli.rebuilt-left-people': {
    en: 'names and mail addresses of people: they come with the next sign-in.',
    zh: '人员的姓名和邮箱：下次登录时自动取得。',
  },
  'cli.rebuilt-left-settings': {
    en: 'webhooks, reminders and what was still to be sent: set them up again.',
    zh: '网络钩子、提醒设置及尚未发出的内容：请重新设置。',
  },
  'cli.rebuilt-left-desk': {
    en: 'the desk of an authority: publications, filings received, drafts of law and comments on them. Restore them from a backup.',
    zh: '主管部门窗口的内容：发布、收到的备案、法规草案及评论。请从备份恢复。',
  },
  'cli.rebuilt-left-plans': {
    en: 'the decision of each plan that was looked at: begin the transfer again to see it.',
    zh: '所查看的各方案的决定：重新发起传输即可查看。',
  },
  'cli.rebuilt-left-last': {
    en: 'what was done in the last minutes and is not in the ledger yet, except clearances.',
    zh: '最后几分钟内尚未入账的操作（通关除外）。',
  },
  'cli.migrated': { en: 'Brought up to date: {migration}', zh: '已升级：{migration}' },
  'cli.migrated-back': { en: 'Taken back: {migration}', zh: '已撤回：{migration}' },
  'cli.migrated-nothing': { en: 'Nothing to do.', zh: '无须更改。' },
} satisfies Record<string, Words>

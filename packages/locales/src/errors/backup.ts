import type { ErrorWords } from '../words.ts'

/** What backing up, restoring and rebuilding can report. */
export const backupErrors = {
  CARNET_BACKUP_EXISTS: {
    en: '{place} is there already, and a backup overwrites nothing',
    zh: '{place} 已存在，备份不会覆盖任何内容',
    fix: {
      en: 'name a new folder, or a new file that ends in .tar',
      zh: '请另指定一个新目录，或以 .tar 结尾的新文件',
    },
  },
  CARNET_BACKUP_NOTHING: {
    en: 'there is no state in {folder}',
    zh: '{folder} 中没有状态数据',
    fix: {
      en: 'name the folder with --state DIR, or set DATABASE_URL as for the service',
      zh: '请用 --state DIR 指定目录，或与服务一样设置 DATABASE_URL',
    },
  },
  CARNET_BACKUP_KEY_REPLACED: {
    en: 'a key was replaced while the backup was being made: its keys and its ledger would not fit together',
    zh: '备份期间有密钥被更换：备份中的密钥与账本将不相符',
    fix: {
      en: 'make the backup again',
      zh: '请重新备份',
    },
  },
  CARNET_BACKUP_PASSPHRASE: {
    en: 'the private keys go into a backup only under a passphrase, and none was given',
    zh: '私钥须以口令加密后方可写入备份，但未提供口令',
    fix: {
      en: 'give --passphrase-file FILE (or CARNET_BACKUP_PASSPHRASE), or --without-keys and keep the folder “keys” and the master key elsewhere',
      zh: '请使用 --passphrase-file 文件（或设置 CARNET_BACKUP_PASSPHRASE）；或使用 --without-keys，并另行保管“keys”目录和主密钥',
    },
  },
  CARNET_RESTORE_NOT_EMPTY: {
    en: '{place} is not empty, and a restoration overwrites nothing',
    zh: '{place} 不为空，恢复不会覆盖任何内容',
    fix: {
      en: 'name a new folder with --state DIR; with DATABASE_URL, an empty database',
      zh: '请用 --state DIR 指定新目录；使用 DATABASE_URL 时，请指定空数据库',
    },
  },
  CARNET_RESTORE_MANIFEST: {
    en: '{file} is not the list of a backup ({problem})',
    zh: '{file} 不是备份清单（{problem}）',
    fix: {
      en: 'name the folder or the .tar file that “carnet backup” made, whole; one made by a later version needs that version',
      zh: '请指定由 carnet backup 生成的完整目录或 .tar 文件；较新版本生成的备份须用该版本恢复',
    },
  },
  CARNET_RESTORE_FILE: {
    en: 'the backup is not as it was made: {file} is {problem}',
    zh: '备份内容与制作时不一致：{file}（{problem}）',
    fix: {
      en: 'use another copy of the backup; nothing has been restored from this one',
      zh: '请改用该备份的其他副本；未从此备份恢复任何内容',
    },
  },
  CARNET_RESTORE_LEDGER: {
    en: 'the ledger {ledger} in the backup does not verify: {problem}',
    zh: '备份中的账本 {ledger} 未通过核验：{problem}',
    fix: {
      en: 'use another backup; nothing has been restored from this one',
      zh: '请改用其他备份；未从此备份恢复任何内容',
    },
  },
  CARNET_RESTORE_PASSPHRASE: {
    en: 'the keys in the backup cannot be opened: the passphrase is another one, or the file was changed',
    zh: '无法打开备份中的密钥：口令不符，或文件已被更改',
    fix: {
      en: 'give the passphrase of the day of the backup, or --without-keys and put the keys in place yourself',
      zh: '请提供制作备份时的口令；或使用 --without-keys，并自行放置密钥',
    },
  },
  CARNET_RESTORE_KIND: {
    en: 'the backup is of a state in “{kind}”, and it is to be restored to “{here}”',
    zh: '备份来自“{kind}”中的状态数据，而恢复目标是“{here}”',
    fix: {
      en: 'for “postgresql” set DATABASE_URL to an empty database; for “folder” leave it unset',
      zh: '“postgresql”须将 DATABASE_URL 设为空数据库；“folder”则不要设置',
    },
  },
  CARNET_REBUILD_LEDGER: {
    en: 'the ledger {ledger} does not verify ({problem}), and nothing is rebuilt from it',
    zh: '账本 {ledger} 未通过核验（{problem}），不会据此重建任何内容',
    fix: {
      en: 'restore the last backup whose ledger verifies (“carnet restore”), and keep what is here for whoever looks into it',
      zh: '请恢复账本能通过核验的最近备份（carnet restore），并保留现有内容以供调查',
    },
  },
  CARNET_REBUILD_PAGE: {
    en: '{page} is not what the ledger commits to: it was changed or cut off',
    zh: '{page} 与账本所载的哈希不符：内容已被更改或截断',
    fix: {
      en: 'take the file from a backup; or move it away, and what only it held is left out',
      zh: '请从备份中取回该文件；或将其移走，仅存于其中的内容将不予重建',
    },
  },
  CARNET_REBUILD_NOT_EMPTY: {
    en: 'the store in {place} is in use (table “{table}”), and rebuilding adds to nothing that is in use',
    zh: '{place} 中的数据库正在使用（表“{table}”），重建不会向使用中的数据库添加内容',
    fix: {
      en: 'name a new place with --into, or move the folder “store” of the state away first',
      zh: '请用 --into 指定新位置，或先将状态目录中的“store”目录移走',
    },
  },
  CARNET_REBUILD_INTO: {
    en: 'the store cannot be rebuilt there: states in folders go with a folder, states in PostgreSQL with a database',
    zh: '无法重建至该位置：状态数据在目录中时应指定目录，在 PostgreSQL 中时应指定数据库',
    fix: {
      en: 'give --into {expected}; DATABASE_URL says where the states are',
      zh: '请使用 --into {expected}；DATABASE_URL 表明状态数据所在位置',
    },
  },
} satisfies Record<string, ErrorWords>

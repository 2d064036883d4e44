import type { ErrorWords } from '../words.ts'

/** What `@carnet/store` can report. */
export const storeErrors = {
  CARNET_STORE_UNREACHABLE: {
    en: 'the database at {place} cannot be reached: {problem}',
    zh: '无法连接数据库 {place}：{problem}',
    fix: {
      en: 'check DATABASE_URL, and that the server runs and lets this user in; without DATABASE_URL Carnet uses a database of its own',
      zh: '请检查 DATABASE_URL，并确认服务器正在运行且允许该用户登录；不设 DATABASE_URL 时，Carnet 使用自带的数据库',
    },
  },
  CARNET_STORE_NEWER: {
    en: 'the database has been changed by a later version of Carnet ({migration}); this one knows it up to {known}',
    zh: '数据库已被更高版本的 Carnet 变更（{migration}）；本版本只认识到 {known}',
    fix: {
      en: 'use that version or a later one, or take the change back with that version first',
      zh: '请使用该版本或更高版本；或先用该版本撤回变更',
    },
  },
  CARNET_STORE_MIGRATION: {
    en: 'bringing the database up to date failed at {migration}, and nothing was changed: {problem}',
    zh: '数据库升级在 {migration} 处失败，未作任何更改：{problem}',
    fix: {
      en: 'mend what is said there (rights of the user, space on the disk) and start again',
      zh: '请按提示处理（用户权限、磁盘空间等），然后重新启动',
    },
  },
  CARNET_STORE_KEY_SEALED: {
    en: 'the key “{name}” of the organisation {organisation} cannot be opened: it was sealed with another master key, or has been changed',
    zh: '无法打开组织 {organisation} 的密钥“{name}”：它由另一主密钥加密，或已被改动',
    fix: {
      en: 'give the master key that was in use when the organisation was made, in CARNET_MASTER_KEY or CARNET_MASTER_KEY_FILE; from a backup, if need be. New keys would make every carnet and checkpoint of before that of a stranger',
      zh: '请在 CARNET_MASTER_KEY 或 CARNET_MASTER_KEY_FILE 中提供创建该组织时使用的主密钥，必要时从备份恢复。若改用新密钥，此前的所有单证和检查点都将无法对应',
    },
  },
  CARNET_STORE_ROLE: {
    en: 'the role {role}, under which organisations are kept apart, can neither be made nor be taken: {problem}',
    zh: '无法创建或使用用于隔离各组织的数据库角色 {role}：{problem}',
    fix: {
      en: 'let the administrator of the database run once: create role {role} nologin; grant {role} to the user of DATABASE_URL',
      zh: '请由数据库管理员执行一次：create role {role} nologin，并将 {role} 授予 DATABASE_URL 中的用户',
    },
  },
} satisfies Readonly<Record<string, ErrorWords>>

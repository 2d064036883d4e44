import type { ErrorWords } from '../words.ts'

/** What `@carnet/service` can report of erasing, and of the keys that it is asked to seal anew. */
export const serviceKeepingErrors = {
  CARNET_KEY_NO_DATABASE: {
    en: 'there is no master key here: the state lies in a folder, not in PostgreSQL',
    zh: '此处没有主密钥：状态数据位于目录中，而非 PostgreSQL',
    fix: {
      en: 'set DATABASE_URL to the database of the service; the keys of a folder lie in its keys/, closed to others',
      zh: '请将 DATABASE_URL 设为服务的数据库；目录形式的密钥位于其 keys/ 中，他人不可访问',
    },
  },
  CARNET_KEY_NOT_CONFIRMED: {
    en: 'nothing was changed: another key of the ledger cannot be taken back. Whoever has pinned the present one needs the file of successions to go on, and a backup of before must not be restored afterwards',
    zh: '未作任何更改：更换账本密钥后无法撤回。已固定现用密钥的核验者须凭密钥更替文件方可继续核验，且此后不得再恢复更换之前的备份',
    fix: {
      en: 'say it again with --yes; then give "carnet key successions" to whoever verifies, and make a backup',
      zh: '请加上 --yes 重新运行；随后将“carnet key successions”写出的文件交给核验者，并重新备份',
    },
  },
  CARNET_ERASED: {
    en: 'the declaration was erased on {day}',
    zh: '该申报已于 {day} 删除',
    fix: {
      en: 'what was cleared under it is told by its carnets and the ledger; for anything new, write another declaration',
      zh: '其项下通关情况见单证和账本；如需办理新的传输，请另行申报',
    },
  },
  CARNET_ERASE_UNDER_WAY: {
    en: 'the declaration cannot be erased now: transfers under it that are being decided or cleared: {count}',
    zh: '现在无法删除该申报：其项下正在判定或通关的传输：{count}',
    fix: {
      en: 'wait until they have ended, then erase it',
      zh: '请待其结束后再删除',
    },
  },
  CARNET_ERASE_OWED: {
    en: 'the declaration is still needed: obligations open for what was cleared under it: {count}',
    zh: '仍需保留该申报：其项下已通关传输的未了义务：{count}',
    fix: {
      en: 'enter as done what was done, and erase it when nothing is owed for it any more; records that the law keeps for a time are owed until their day',
      zh: '请将已履行的义务登记为完成，待无未了义务后再删除；法律规定保存期限的记录，在期限届满前仍属未了义务',
    },
  },
  CARNET_ERASE_STANDING: {
    en: 'the declaration is still in use: standing approvals in force for it: {count}',
    zh: '该申报仍在使用：对其有效的预先批准：{count}',
    fix: {
      en: 'revoke them, then erase it',
      zh: '请先撤销预先批准，再行删除',
    },
  },
  CARNET_ERASE_REQUEST_OPEN: {
    en: 'the request is not closed: it is {state}',
    zh: '该请求尚未结案：当前状态为 {state}',
    fix: {
      en: 'enter how it ended (answered, refused, withdrawn), then erase it',
      zh: '请先登记结案方式（已答复、已拒绝、已撤回），再行删除',
    },
  },
} satisfies Record<string, ErrorWords>

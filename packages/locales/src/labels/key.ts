/** The words of `carnet key`. */
import type { Words } from '../words.ts'

export const keyLabels = {
  'key.issuer': { en: 'issuer', zh: '签发者' },
  'key.ledger': { en: 'ledger', zh: '账本' },
  'key.in-force': { en: 'in force', zh: '使用中' },
  'key.until': { en: 'until {day}, entry {index} of the ledger', zh: '用至{day}，账本第 {index} 条' },
  'key.before': { en: 'until now', zh: '原密钥' },
  'key.now': { en: 'from now on', zh: '新密钥' },
  'key.succeeded': {
    en: 'Both have signed it, and it stands in the ledger. The private part of the former key is gone. Back up the keys again.',
    zh: '新旧密钥均已签署，并已记入账本。原密钥的私钥部分已不存在。请重新备份密钥。',
  },
  'key.ledger-succeeded': {
    en: 'Both have signed it, at entry {index} of the ledger. The private part of the former key is gone. Back up the keys again, and do not restore a backup of before.',
    zh: '新旧密钥均已签署，记于账本第 {index} 条。原密钥的私钥部分已不存在。请重新备份密钥，且不要再恢复此前的备份。',
  },
  'key.give': { en: 'For whoever has pinned the former key', zh: '供已固定原密钥的核验者使用' },
  'key.written': { en: '{count} changes of key, in {file}', zh: '{count} 次密钥更替，已写入 {file}' },
  'key.resealed': {
    en: '{count} keys are sealed with the new master key.',
    zh: '{count} 个密钥已用新主密钥封存。',
  },
  'key.restart': {
    en: 'The new key lies in the folder of the state. Start every process of the service again; backups of before need the former key.',
    zh: '新主密钥已存入状态目录。请重新启动服务的所有进程；此前的备份仍需原主密钥。',
  },
  'key.restart-with-new': {
    en: 'Put the new key into CARNET_MASTER_KEY, and start every process of the service again; backups of before need the former key.',
    zh: '请将新主密钥设入 CARNET_MASTER_KEY，并重新启动服务的所有进程；此前的备份仍需原主密钥。',
  },
} satisfies Record<string, Words>

import type { WordBook } from '../../words/words.ts'

/** The keys that sign carnets and checkpoints, and others in their place. */
export const signingKeysWords = {
  title: { en: 'Keys that sign', zh: '签名密钥' },
  lead: {
    en: 'Whoever verifies trusts these keys: give them by another way than the carnet. Replace one when it may have been seen by others, or when whoever kept it leaves.',
    zh: '核验者以这些密钥为准：请以单证以外的途径告知。密钥可能外泄，或其保管人离任时，应予更换。',
  },
  issuer: { en: 'Issuer: signs carnets', zh: '签发者密钥：签署单证' },
  ledger: { en: 'Ledger: signs checkpoints', zh: '账本密钥：签署检查点' },
  'in-force': { en: 'in force', zh: '使用中' },
  'in-force.since': { en: 'in force since {day}', zh: '{day}起使用' },
  until: { en: 'until {day}, entry {index} of the ledger', zh: '用至{day}，账本第 {index} 条' },
  'replace.issuer': { en: 'Replace the key of the issuer', zh: '更换签发者密钥' },
  'replace.ledger': { en: 'Replace the key of the ledger', zh: '更换账本密钥' },
  'what.issuer': {
    en: 'This cannot be taken back. Carnets of before stay verifiable. Whoever has pinned the present key needs the file of successions for those of afterwards. Back up the keys again.',
    zh: '此操作无法撤回。此前的单证仍可核验；已固定现用密钥者，须凭密钥更替文件核验此后的单证。请随后重新备份密钥。',
  },
  'what.ledger': {
    en: 'This cannot be taken back. Carnets and checkpoints of before stay verifiable. Whoever has pinned the present key needs the file of successions for those of afterwards. Make a backup then: one of before must not be restored any more.',
    zh: '此操作无法撤回。此前的单证和检查点仍可核验；已固定现用密钥者，须凭密钥更替文件核验此后的单证和检查点。请随后重新备份：此前的备份不得再恢复。',
  },
  replace: { en: 'Replace', zh: '更换' },
  done: { en: 'Replaced. Give the file to whoever verifies.', zh: '已更换。请将下列文件交给核验者。' },
  file: { en: 'How the keys came after one another', zh: '密钥更替文件' },
  published: { en: 'The same for everybody:', zh: '公开地址：' },
} satisfies WordBook

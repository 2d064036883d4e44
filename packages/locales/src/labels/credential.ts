/**
 * The words of the checks of a carnet. For each check: its name, what it asks (`.asks`), and the sentences for
 * passed and failed; those of the proof of an audit event under `event-check.`. Why a check failed or was not made stands under its code in `errors/`.
 */
export const credentialLabels = {
  'check.format': { en: 'Format', zh: '格式' },
  'check.format.asks': { en: 'Is every part as Carnet writes it?', zh: '各部分是否合乎 Carnet 的格式？' },
  'check.format.passed': { en: 'The carnet is well-formed.', zh: '单证格式完好。' },
  'check.format.failed': { en: 'The carnet is not well-formed.', zh: '单证格式有误。' },

  'check.signature': { en: 'Signature', zh: '签名' },
  'check.signature.asks': { en: 'Did the issuer sign exactly this?', zh: '签发方签署的是否正是此内容？' },
  'check.signature.passed': {
    en: 'The issuer signed it, and nothing was changed since.',
    zh: '由签发方签名，此后未被改动。',
  },
  'check.signature.failed': { en: 'The issuer’s signature is not valid.', zh: '签发方签名无效。' },

  'check.issuer': { en: 'Issuer', zh: '签发方' },
  'check.issuer.asks': { en: 'Is the issuer the one you trust?', zh: '签发方是否为您所信任者？' },
  'check.issuer.passed': { en: 'The issuer is the one you named.', zh: '签发方与您指定的一致。' },
  'check.issuer.followed': {
    en: 'The key came after the one you named: that one signed the change.',
    zh: '此密钥系您所指定密钥的后继密钥，其更替由原密钥签署。',
  },
  'check.issuer.failed': { en: 'Somebody else issued it.', zh: '由他人签发。' },
  'check.issuer.not-checked': { en: 'Key not pinned.', zh: '未指定密钥。' },

  'check.record-hash': { en: 'Record', zh: '记录' },
  'check.record-hash.asks': {
    en: 'Is the ledger entry the hash of this record?',
    zh: '账本条目是否为此记录的哈希？',
  },
  'check.record-hash.passed': { en: 'The record is the one entered.', zh: '记录与所登记的一致。' },
  'check.record-hash.failed': { en: 'The record is not the one entered.', zh: '记录与所登记的不一致。' },

  'check.log': { en: 'Ledger', zh: '账本' },
  'check.log.asks': {
    en: 'Is it the ledger that the issuer names, and that you trust?',
    zh: '是否为签发方所指、且为您所信任的账本？',
  },
  'check.log.passed': {
    en: 'It is the ledger that the issuer and you name.',
    zh: '账本与签发方及您所指的一致。',
  },
  'check.log.followed': {
    en: 'It is the ledger that the issuer and you name; its key came after the one you named, which signed the change.',
    zh: '与签发方和您指定的账本一致；其密钥系您所指定密钥的后继密钥，更替由原密钥签署。',
  },
  'check.log.failed': { en: 'It is another ledger.', zh: '是另一个账本。' },
  'check.log.not-checked': {
    en: 'It is the ledger that the issuer names; key not pinned.',
    zh: '账本与签发方所指一致；未指定密钥。',
  },

  'check.checkpoint': { en: 'Checkpoint', zh: '检查点' },
  'check.checkpoint.asks': {
    en: 'Did the ledger sign this state of itself?',
    zh: '账本是否签署了这一状态？',
  },
  'check.checkpoint.passed': { en: 'The ledger signed its checkpoint.', zh: '账本已签署检查点。' },
  'check.checkpoint.failed': { en: 'The checkpoint is not the ledger’s.', zh: '检查点不是该账本签署的。' },

  'check.inclusion': { en: 'Entry', zh: '登记' },
  'check.inclusion.asks': { en: 'Does the record stand in the ledger?', zh: '记录是否在账本之中？' },
  'check.inclusion.passed': {
    en: 'The record stands in the ledger, entry {index} of {size} (counted from 0).',
    zh: '记录在账本之中：共 {size} 条，序号 {index}（从 0 起）。',
  },
  'check.inclusion.failed': {
    en: 'The record is not proved to stand in the ledger.',
    zh: '不能证明记录在账本之中。',
  },

  'check.data': { en: 'Data', zh: '数据' },
  'check.data.asks': { en: 'Are the data those that were cleared?', zh: '数据是否为通关时的数据？' },
  'check.data.passed': {
    en: 'The data are those that were cleared, byte for byte.',
    zh: '数据与通关时逐字节一致。',
  },
  'check.data.failed': { en: 'The data are not those that were cleared.', zh: '数据与通关时不一致。' },
  'check.data.not-checked': { en: 'The data were not compared.', zh: '未比对数据。' },

  'event-check.format': { en: 'Format', zh: '格式' },
  'event-check.format.passed': { en: 'The proof is well-formed.', zh: '证明格式完好。' },
  'event-check.format.failed': { en: 'The proof is not well-formed.', zh: '证明格式有误。' },
  'event-check.log': { en: 'Ledger', zh: '账本' },
  'event-check.log.passed': { en: 'It is the ledger that you name.', zh: '账本与您所指的一致。' },
  'event-check.log.failed': { en: 'It is another ledger.', zh: '是另一个账本。' },
  'event-check.log.not-checked': {
    en: 'Key not pinned: the proof names the ledger {found}, and you have not said that you trust it.',
    zh: '未指定密钥：证明所指账本为 {found}，而您尚未表明信任它。',
  },
  'event-check.checkpoint': { en: 'Checkpoint', zh: '检查点' },
  'event-check.checkpoint.passed': { en: 'The ledger signed its checkpoint.', zh: '账本已签署检查点。' },
  'event-check.checkpoint.failed': {
    en: 'The checkpoint is not the ledger’s.',
    zh: '检查点不是该账本签署的。',
  },
  'event-check.inclusion': { en: 'Batch', zh: '批次' },
  'event-check.inclusion.passed': {
    en: 'The batch of events stands in the ledger, entry {index} of {size} (counted from 0).',
    zh: '该批事件已登记在账本之中：共 {size} 条，序号 {index}（从 0 起）。',
  },
  'event-check.inclusion.failed': {
    en: 'The batch is not proved to stand in the ledger.',
    zh: '不能证明该批事件在账本之中。',
  },
  'event-check.event': { en: 'Event', zh: '事件' },
  'event-check.event.passed': {
    en: 'The event stands in the batch as it was entered, word for word.',
    zh: '事件在该批之中，与登记时逐字一致。',
  },
  'event-check.event.failed': {
    en: 'The event is not the one entered.',
    zh: '事件与所登记的不一致。',
  },
} satisfies Record<string, { en: string; zh: string }>

/** The words of the errors of `@carnet/credential`, and of the reasons that its checks give. */
import type { ErrorWords } from '../words.ts'

export const credentialErrors = {
  CARNET_CREDENTIAL_JSON: {
    en: 'This is not a carnet: the file is not JSON, or ends too early.',
    zh: '这不是单证：文件不是 JSON，或不完整。',
    fix: {
      en: 'Check that you named the .carnet file, not the data, and that it was copied whole.',
      zh: '请确认所指的是 .carnet 文件而非数据文件，且复制完整。',
    },
  },
  CARNET_CREDENTIAL_VERSION: {
    en: 'This carnet has format version {found}; this program reads version 1.',
    zh: '此单证的格式版本为 {found}，本程序只读版本 1。',
    fix: {
      en: 'Verify it with a newer release of Carnet.',
      zh: '请用更新版本的 Carnet 验证。',
    },
  },
  CARNET_CREDENTIAL_FORMAT: {
    en: 'This is not a well-formed carnet, at "{path}": expected {expected}.',
    zh: '单证格式不符，位置“{path}”：应为 {expected}。',
    fix: {
      en: 'Do not repair it by hand: a carnet that was changed cannot be verified. Ask its issuer for it again.',
      zh: '请勿手工修改：改动过的单证无法通过验证。请向签发方重新索取。',
    },
  },
  CARNET_CREDENTIAL_SPELLING: {
    en: 'This carnet is spelt otherwise than Carnet writes it: a key is repeated, or characters are escaped without need.',
    zh: '此单证的写法与 Carnet 写出的不同：有重复的键，或不必要的转义。',
    fix: {
      en: 'Use the file as its issuer wrote it. Another program has rewritten this one.',
      zh: '请使用签发方写出的原文件；此文件已被其他程序改写。',
    },
  },
  CARNET_CREDENTIAL_RECORD: {
    en: 'The clearance record is not well-formed, at "{path}": expected {expected}.',
    zh: '通关记录格式不符，位置“{path}”：应为 {expected}。',
    fix: {
      en: 'This is a fault of the program that made the record, not of your data. Please report it with this line.',
      zh: '这是生成记录的程序的缺陷，与您的数据无关。请附上此行报告。',
    },
  },
  CARNET_CREDENTIAL_DID: {
    en: '"{did}" is not the identifier of an issuer: expected did:key:z6Mk… with an Ed25519 key.',
    zh: '“{did}”不是签发方标识：应为含 Ed25519 公钥的 did:key:z6Mk…。',
    fix: {
      en: 'Copy the whole identifier again from where the issuer publishes it.',
      zh: '请从签发方公布之处重新完整复制。',
    },
  },
  CARNET_CREDENTIAL_DIGEST: {
    en: '"{found}" is not a SHA-256 in lower-case hexadecimal (64 characters).',
    zh: '“{found}”不是小写十六进制的 SHA-256（64 个字符）。',
    fix: {
      en: 'Give the data file itself and let Carnet compute it, or copy the hash again.',
      zh: '请直接指定数据文件由 Carnet 计算，或重新复制哈希值。',
    },
  },
  CARNET_CREDENTIAL_PROOF_EXTRA: {
    en: 'The ledger proof of this carnet carries further bytes that nobody has signed.',
    zh: '此单证的账本证明带有无人签名的附加内容。',
    fix: {
      en: 'Do not rely on it. Ask the issuer for the carnet as it was issued.',
      zh: '请勿采信。请向签发方索取原始单证。',
    },
  },
  CARNET_CREDENTIAL_SIGNATURE: {
    en: 'The signature does not fit: the credential was changed after {issuer} signed it, or was never signed by them.',
    zh: '签名不符：凭证在 {issuer} 签名后被改动，或从未由其签名。',
    fix: {
      en: 'Do not rely on it. Ask the issuer for the carnet again.',
      zh: '请勿采信。请向签发方重新索取单证。',
    },
  },
  CARNET_CREDENTIAL_ISSUER: {
    en: 'The carnet was issued by {found}, not by {expected}.',
    zh: '单证由 {found} 签发，而非 {expected}。',
    fix: {
      en: 'Check with the issuer, by another way than the one this carnet came, which key is theirs.',
      zh: '请通过单证以外的渠道向签发方核实其密钥。',
    },
  },
  CARNET_CREDENTIAL_ISSUER_RETIRED: {
    en: 'The key {found} had ended on {day}, before the carnet was entered into the ledger.',
    zh: '密钥 {found} 已于 {day} 停用，早于单证记入账本之时。',
    fix: {
      en: 'Do not rely on it. Ask the issuer, by another way, whether the former key was stolen.',
      zh: '请勿依赖该单证。请通过其他渠道向签发方核实原密钥是否被盗用。',
    },
  },
  CARNET_SUCCESSION_FORMAT: {
    en: 'This is no file of successions: at {path}, expected {expected}.',
    zh: '这不是密钥更替文件：{path} 处应为 {expected}。',
    fix: {
      en: 'Have it from the issuer again: carnet key successions --out FILE, or the address under /published/issuers that the issuer names.',
      zh: '请向签发方重新索取：carnet key successions --out FILE，或签发方所告知的 /published/issuers 公开地址。',
    },
  },
  CARNET_SUCCESSION_SIGNATURE: {
    en: 'A change of key is not signed by {issuer}, of which it speaks.',
    zh: '一次密钥更替未经其所述的 {issuer} 签署。',
    fix: {
      en: 'Do not rely on the file. Have it from the issuer again, by another way.',
      zh: '请勿依赖该文件，并通过其他渠道向签发方重新索取。',
    },
  },
  CARNET_SUCCESSION_LEDGER: {
    en: 'The change of key to {issuer} does not stand in the ledger that it names.',
    zh: '更换为 {issuer} 的记录不在其所述账本中。',
    fix: {
      en: 'Do not rely on the file. Have it from the issuer again, by another way.',
      zh: '请勿依赖该文件，并通过其他渠道向签发方重新索取。',
    },
  },
  CARNET_SUCCESSION_FORK: {
    en: 'The key {issuer} has two successors, or comes after itself: nobody can say which key holds.',
    zh: '密钥 {issuer} 有两个后继密钥，或以自身为后继：无法确定以何者为准。',
    fix: {
      en: 'Do not rely on the file. Ask the issuer, by another way, whether a key was stolen.',
      zh: '请勿依赖该文件。请通过其他渠道向签发方核实密钥是否被盗用。',
    },
  },
  CARNET_CREDENTIAL_ISSUER_NOT_PINNED: {
    en: 'Key not pinned: the carnet says that {found} issued it, but not whose key that is.',
    zh: '未指定密钥：单证自称由 {found} 签发，但无从得知这把密钥属于谁。',
    fix: {
      en: 'Get the issuer’s identifier from them directly and verify again with --issuer.',
      zh: '请直接向签发方取得其标识，用 --issuer 再次验证。',
    },
  },
  CARNET_CREDENTIAL_RECORD_HASH: {
    en: 'The record hashes to {found}, but the credential names the entry {expected}.',
    zh: '记录的哈希为 {found}，而凭证所指的条目为 {expected}。',
    fix: {
      en: 'Do not rely on it: record and entry do not belong together. Ask the issuer for the carnet again.',
      zh: '请勿采信：记录与条目不相符。请向签发方重新索取单证。',
    },
  },
  CARNET_CREDENTIAL_LOG: {
    en: 'The proof is of the ledger {found}; expected {expected}.',
    zh: '证明来自账本 {found}，而应来自 {expected}。',
    fix: {
      en: 'Do not rely on it, unless the issuer confirms that this ledger is theirs.',
      zh: '除非签发方确认该账本属其所有，请勿采信。',
    },
  },
  CARNET_CREDENTIAL_LOG_NOT_PINNED: {
    en: 'Key not pinned: the ledger is the one the issuer names ({found}), but you have not said that you trust it.',
    zh: '未指定密钥：账本与签发方所指的一致（{found}），但您尚未表明信任它。',
    fix: {
      en: 'Get the ledger’s verifier key from its operator and verify again with it.',
      zh: '请向账本运营方取得验证公钥，再次验证。',
    },
  },
  CARNET_CREDENTIAL_DATA: {
    en: 'The data are not those that were cleared: their SHA-256 is {found}; the carnet says {expected} for "{name}".',
    zh: '数据与通关时不同：SHA-256 为 {found}，单证所载“{name}”为 {expected}。',
    fix: {
      en: 'Check that this is the file that belongs to the carnet. If it is, it was changed: ask the sender for it again.',
      zh: '请确认文件与单证对应；若对应，则文件已被改动，请向提供方重新索取。',
    },
  },
  CARNET_CREDENTIAL_DATA_NOT_GIVEN: {
    en: 'The data file "{name}" was not given, so it was not compared.',
    zh: '未提供数据文件“{name}”，因此未作比对。',
    fix: {
      en: 'Put the file beside the carnet, or name it with --data.',
      zh: '请将文件放在单证旁边，或用 --data 指定。',
    },
  },
  CARNET_CREDENTIAL_NO_FILE: {
    en: 'No file was moved by this clearance, so there are no data to compare.',
    zh: '此次通关没有移动文件，因此没有可比对的数据。',
    fix: {
      en: 'Verify the carnet without data.',
      zh: '请不带数据文件验证单证。',
    },
  },
  CARNET_CREDENTIAL_NOT_REACHED: {
    en: 'Not checked, because an earlier check failed.',
    zh: '因前面的检查未通过，未作此项检查。',
    fix: {
      en: 'See the check that failed.',
      zh: '请看未通过的那一项。',
    },
  },
  CARNET_EVENT_PROOF_VERSION: {
    en: 'This proof of an audit event is of version {found}; version 1 is understood here.',
    zh: '此审计事件证明的版本为 {found}，本程序只识别第 1 版。',
    fix: {
      en: 'Verify it with a newer Carnet.',
      zh: '请用更新版本的 Carnet 核验。',
    },
  },
  CARNET_EVENT_PROOF_FORMAT: {
    en: 'This is not a well-formed proof of an audit event, at "{path}": expected {expected}.',
    zh: '审计事件证明格式不符，位置“{path}”：应为 {expected}。',
    fix: {
      en: 'Do not repair it by hand. Download the proof again where the audit trail is kept.',
      zh: '请勿手工修改。请在保存审计记录之处重新下载证明。',
    },
  },
  CARNET_EVENT_PROOF_OPTION: {
    en: '{option} belongs to a carnet; this file is the proof of an audit event, and would not be checked against it.',
    zh: '{option} 只用于核验单证；此文件是审计事件的证明，不会据此核对。',
    fix: {
      en: 'Leave {option} out; --log-key says which ledger you trust.',
      zh: '请去掉 {option}；可用 --log-key 指定所信任的账本。',
    },
  },
  CARNET_EVENT_PROOF_BATCH: {
    en: 'The event is not part of what the ledger entry commits to: its text, its place or its path was changed.',
    zh: '该事件不在账本条目所承诺的内容之内：其文本、位置或路径被改动过。',
    fix: {
      en: 'Do not rely on it. Ask where the audit trail is kept for the proof again, and where this file came from.',
      zh: '请勿采信。请向保存审计记录者重新索取证明，并查明此文件来自何处。',
    },
  },
} satisfies Record<string, ErrorWords>

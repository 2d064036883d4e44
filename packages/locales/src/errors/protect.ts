import type { ErrorWords } from '../words.ts'

/** Words for the errors of @carnet/protect. */
export const protectErrors = {
  CARNET_PROTECTION_SHAPE: {
    en: 'Protection no. {number} is not a map with `column` and `do`.',
    zh: '第 {number} 项保护措施不是带有 `column` 和 `do` 的映射。',
    fix: { en: 'Write it as { column: NAME, do: mask }.', zh: '请写成 { column: 列名, do: mask } 的形式。' },
  },
  CARNET_PROTECTION_UNKNOWN: {
    en: 'Protection no. {number}, of column "{column}": there is no protection "{act}".',
    zh: '第 {number} 项保护措施（列“{column}”）：没有名为“{act}”的保护措施。',
    fix: { en: 'Use one of: {known}.', zh: '请使用其中之一：{known}。' },
  },
  CARNET_PROTECTION_COLUMN: {
    en: 'A protection names the column "{column}", which the data does not have.',
    zh: '保护措施指定了列“{column}”，但数据中没有这一列。',
    fix: { en: 'The columns are: {columns}.', zh: '数据中的列有：{columns}。' },
  },
  CARNET_PROTECTION_COLUMN_NEAR: {
    en: 'A protection names the column "{column}", which the data does not have.',
    zh: '保护措施指定了列“{column}”，但数据中没有这一列。',
    fix: { en: 'Did you mean "{near}"?', zh: '是否想写“{near}”？' },
  },
  CARNET_PROTECTION_TWICE: {
    en: 'The column "{column}" has two protections.',
    zh: '列“{column}”有两项保护措施。',
    fix: { en: 'Keep one of them.', zh: '请只保留一项。' },
  },
  CARNET_PROTECTION_PARAMETER: {
    en: 'Protection "{act}" of column "{column}": `{parameter}` does not fit. Expected: {expected}.',
    zh: '列“{column}”的保护措施“{act}”：参数 `{parameter}` 不合要求，应为：{expected}。',
    fix: {
      en: 'Correct `{parameter}`; docs/reference/protections.md lists what each protection takes.',
      zh: '请改正 `{parameter}`；各项保护措施的参数见 docs/reference/protections.md。',
    },
  },
  CARNET_PROTECTION_NOTHING_LEFT: {
    en: 'The protections drop every column: nothing would be left.',
    zh: '这些保护措施会删除所有列，不会剩下任何数据。',
    fix: { en: 'Leave at least one column.', zh: '请至少保留一列。' },
  },
  CARNET_PSEUDONYM_KEY: {
    en: 'The key for pseudonyms has {bytes} bytes; {expected} were expected.',
    zh: '假名密钥为 {bytes} 字节，应为 {expected} 字节。',
    fix: {
      en: 'Check the secret in the state folder; restore it from its backup if it is damaged.',
      zh: '请检查状态目录中的密钥；如已损坏，请从备份恢复。',
    },
  },
  CARNET_QUASI_IDENTIFIER_UNKNOWN: {
    en: 'Cannot measure by "{column}": the data has no such column.',
    zh: '无法按“{column}”度量：数据中没有这一列。',
    fix: { en: 'The columns are: {columns}.', zh: '数据中的列有：{columns}。' },
  },
  CARNET_RECIPIENT_NONE: {
    en: 'There is nobody to encrypt to.',
    zh: '没有指定加密的接收方。',
    fix: { en: 'Give at least one age recipient (age1…).', zh: '请至少给出一个 age 接收方公钥（age1…）。' },
  },
  CARNET_RECIPIENT_INVALID: {
    en: 'Recipient no. {number} is not an age recipient: {recipient}',
    zh: '第 {number} 个接收方不是有效的 age 公钥：{recipient}',
    fix: {
      en: 'Ask the recipient for the line that `age-keygen -y` prints; it begins with age1.',
      zh: '请向接收方索取 `age-keygen -y` 输出的公钥，以 age1 开头。',
    },
  },
  CARNET_RECIPIENT_SECRET: {
    en: 'Recipient no. {number} is a secret key, not a recipient.',
    zh: '第 {number} 个接收方填写的是私钥，不是公钥。',
    fix: {
      en: 'Treat that key as disclosed: its owner should make a new one and send only the line that begins with age1.',
      zh: '请将该私钥视为已泄露：由其所有者重新生成，并只发送以 age1 开头的公钥。',
    },
  },
  CARNET_ENCRYPT_FILE: {
    en: 'Cannot read or write {file} ({reason}).',
    zh: '无法读写 {file}（{reason}）。',
    fix: {
      en: 'Check that it exists, that you may use it, that there is space, and that source and target differ.',
      zh: '请检查文件是否存在、权限和磁盘空间，以及来源与目标是否为同一文件。',
    },
  },
  CARNET_IDENTITY_INVALID: {
    en: 'Identity no. {number} is not an age secret key.',
    zh: '第 {number} 个身份密钥不是有效的 age 私钥。',
    fix: {
      en: 'Use the line of your key file that begins with AGE-SECRET-KEY-1.',
      zh: '请使用密钥文件中以 AGE-SECRET-KEY-1 开头的一行。',
    },
  },
  CARNET_DECRYPT_IDENTITY: {
    en: '{file} was not encrypted to any of the given keys.',
    zh: '{file} 不是为所给的任何一个密钥加密的。',
    fix: {
      en: 'Use the key whose recipient you gave to the sender.',
      zh: '请使用与您提供给发送方的公钥相对应的私钥。',
    },
  },
  CARNET_DECRYPT_DAMAGED: {
    en: '{file} is not an age file, or was cut off or changed.',
    zh: '{file} 不是 age 加密文件，或者已被截断或改动。',
    fix: { en: 'Ask the sender for the file again.', zh: '请让发送方重新发送该文件。' },
  },
} satisfies Record<string, ErrorWords>

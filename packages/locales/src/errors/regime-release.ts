import type { ErrorWords } from '../words.ts'

const again = {
  en: 'do not use it: get the release again from where its signer publishes it, unchanged',
  zh: '请勿使用：请从签署者公布之处重新取得未经改动的发布件',
}

/** The words of new, released and received regimes. */
export const regimeReleaseErrors = {
  CARNET_SCAFFOLD_CODE: {
    en: '"{code}" is no code that a regime can have',
    zh: '“{code}”不能作制度代码',
    fix: {
      en: 'write an ISO 3166 code such as "EU" or "XX-YYY"; other places stand in regimes/vocabulary/places.yaml under "extensions"',
      zh: '请用 ISO 3166 代码；其他地方须先列入 regimes/vocabulary/places.yaml 的 extensions',
    },
  },
  CARNET_SCAFFOLD_EXISTS: {
    en: 'the folder {folder} is there already: nothing was changed',
    zh: '目录 {folder} 已存在：未作任何改动',
    fix: {
      en: 'work on what is there, or name another folder with --out',
      zh: '请在现有内容上继续，或用 --out 指定其他目录',
    },
  },
  CARNET_SCAFFOLD_WRITE: {
    en: '{file} cannot be written ({problem})',
    zh: '无法写入 {file}（{problem}）',
    fix: { en: 'check the folder and its permissions', zh: '请检查该目录及其权限' },
  },
  CARNET_RELEASE_READ: {
    en: 'the file cannot be read: {problem}',
    zh: '无法读取文件：{problem}',
    fix: { en: 'check the path and its permissions', zh: '请检查路径及其权限' },
  },
  CARNET_RELEASE_NONE: {
    en: 'there is no release in {folder}: no file ends in .regime',
    zh: '{folder} 中没有制度发布件（扩展名为 .regime 的文件）',
    fix: { en: 'name the file itself', zh: '请直接指定文件' },
  },
  CARNET_RELEASE_TOO_LARGE: {
    en: 'the file is larger than {most} bytes: that is no release of a regime',
    zh: '文件超过 {most} 字节：制度发布件不会这样大',
    fix: { en: 'check that it is the right file', zh: '请确认文件是否正确' },
  },
  CARNET_RELEASE_JSON: {
    en: 'this is not a release of a regime, or a part of it is missing: it is not JSON in UTF-8',
    zh: '这不是制度发布件，或内容不完整：不是 UTF-8 编码的 JSON',
    fix: again,
  },
  CARNET_RELEASE_VERSION: {
    en: 'this release has the format version {found}; this version of Carnet reads {known}',
    zh: '此发布件的格式版本为 {found}；本版 Carnet 读取的是 {known}',
    fix: {
      en: 'install the version of Carnet that reads it, or ask its signer for a release of this version',
      zh: '请安装可读取它的 Carnet 版本，或向签署者索取本版本的发布件',
    },
  },
  CARNET_RELEASE_FORMAT: {
    en: 'this is not a release of a regime as Carnet writes it: at "{path}" expected {expected}',
    zh: '这不是 Carnet 写出的制度发布件：“{path}”处应为 {expected}',
    fix: again,
  },
  CARNET_RELEASE_PATH: {
    en: 'the release names a file that no regime has: only names such as regime.yaml and provisions/transfers.yaml, in lower case, may stand there',
    zh: '发布件中有制度所不含的文件名：只允许 regime.yaml、provisions/transfers.yaml 这类小写名称',
    fix: again,
  },
  CARNET_RELEASE_SPELLING: {
    en: 'the release is not spelled as Carnet writes it: something was repeated, reordered or reformatted',
    zh: '发布件的写法与 Carnet 写出的不同：有内容被重复、调换顺序或重新排版',
    fix: again,
  },
  CARNET_RELEASE_TEXTS: {
    en: 'the texts of the regime are not those that were signed',
    zh: '制度文本与所签署的不一致',
    fix: again,
  },
  CARNET_RELEASE_SIGNATURE: {
    en: 'the signature is not one of {issuer} over this release',
    zh: '签名并非 {issuer} 对此发布件的签名',
    fix: again,
  },
  CARNET_RELEASE_ISSUER: {
    en: 'signed by {issuer}, not by {expected}',
    zh: '签署者为 {issuer}，而非 {expected}',
    fix: {
      en: 'do not use it, unless you learn from the signer itself that the key is its own',
      zh: '请勿使用，除非签署者本身向您确认该密钥属其所有',
    },
  },
  CARNET_RELEASE_UNREADABLE: {
    en: 'it cannot be read with the vocabulary here ({count} problems, the first is {code})',
    zh: '无法用此处的词汇表读取（{count} 处问题，首个为 {code}）',
    fix: {
      en: 'update Carnet, or ask the signer which version the release was made with; with --json all problems are listed',
      zh: '请更新 Carnet，或询问签署者所用版本；加 --json 可列出全部问题',
    },
  },
  CARNET_RELEASE_DIGEST: {
    en: 'the texts are as signed, but here they read as another regime: digest {found}, signed {said}',
    zh: '文本与所签署的一致，但在此处读出的制度不同：摘要为 {found}，所签署的是 {said}',
    fix: {
      en: 'the vocabulary here differs from that of the signer: update Carnet, or ask for a newer release',
      zh: '此处词汇表与签署者的不同：请更新 Carnet，或索取较新的发布件',
    },
  },
  CARNET_RELEASE_EXAMPLES: {
    en: '{count} examples beside the law do not come out as they say, the first is {example}: nothing was signed',
    zh: '{count} 个随附示例与其所述结果不符，首个为 {example}：未签署',
    fix: {
      en: 'run "carnet regime check" and mend the provision; an official example is never changed to fit',
      zh: '请运行 carnet regime check 并更正条款；不得为通过而改动官方示例',
    },
  },
  CARNET_RELEASE_NOT_TRUSTED: {
    en: '{issuer} is not trusted for the regime {regime}: the release was not used',
    zh: '{issuer} 未就制度 {regime} 受信任：未使用该发布件',
    fix: {
      en: 'learn from the signer itself that the key is its own, then write into {trustFile}: carnet_trusted: 1, and below trusted: the line "{issuer}: [{regime}]"',
      zh: '请先向签署者本身核实该密钥，再写入 {trustFile}：carnet_trusted: 1，并在 trusted: 下加一行“{issuer}: [{regime}]”',
    },
  },
  CARNET_RELEASE_TWICE: {
    en: 'two releases of the regime {regime} were named: which of them holds?',
    zh: '指定了两份制度 {regime} 的发布件：以哪一份为准？',
    fix: { en: 'name one of them', zh: '请只指定一份' },
  },
  CARNET_RELEASE_KEY: {
    en: 'the file holds no private Ed25519 key',
    zh: '文件中没有 Ed25519 私钥',
    fix: {
      en: 'make one with "openssl genpkey -algorithm ed25519 -out authority.pem", and keep it where nobody else can read it',
      zh: '可用“openssl genpkey -algorithm ed25519 -out authority.pem”生成，并妥善保管，勿让他人读取',
    },
  },
  CARNET_RELEASE_EXISTS: {
    en: '{file} is there already and is another file: it was left as it is',
    zh: '{file} 已存在且内容不同：未作改动',
    fix: { en: 'name another file with --out', zh: '请用 --out 指定其他文件' },
  },
  CARNET_RELEASE_WRITE: {
    en: '{file} cannot be written ({problem})',
    zh: '无法写入 {file}（{problem}）',
    fix: { en: 'check the folder, its space and its permissions', zh: '请检查该目录、剩余空间与权限' },
  },
  CARNET_TRUSTED_DID: {
    en: 'a signer stands here by its did:key, such as did:key:z6Mk…',
    zh: '此处应以 did:key 写明签署者，例如 did:key:z6Mk…',
    fix: {
      en: 'copy the did:key from where the signer publishes it',
      zh: '请从签署者公布之处复制其 did:key',
    },
  },
  CARNET_TRUSTED_READ: {
    en: 'the list of trusted signers cannot be read: {problem}',
    zh: '无法读取受信任签署者名单：{problem}',
    fix: { en: 'check the file and its permissions', zh: '请检查该文件及其权限' },
  },
} satisfies Record<string, ErrorWords>

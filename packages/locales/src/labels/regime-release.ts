/** The words of new, signed and received regimes. */
import type { Words } from '../words.ts'

export const regimeReleaseLabels = {
  'cli.scaffold-made': {
    en: '{folder}: a regime of {files} files that passes its checks',
    zh: '{folder}：已建立制度，共 {files} 个文件，可通过检查',
  },
  'cli.scaffold-fill-in': { en: 'To be put in, from the official text:', zh: '请依官方文本填写：' },
  'cli.scaffold-left': {
    en: '{count} lines are still placeholders (▢), and no law: {places}',
    zh: '仍有 {count} 行占位内容（▢），并非法律：{places}',
  },
  'cli.scaffold-left.one': {
    en: 'one line is still a placeholder (▢), and no law: {places}',
    zh: '仍有 1 行占位内容（▢），并非法律：{places}',
  },
  'cli.scaffold-within': {
    en: '{place} is among the places of {regimes}, loaded already: who names it in a declaration is answered by both.',
    zh: '{place} 已在载入的制度 {regimes} 的范围之内：申报中写到该地，两项制度均会作答。',
  },
  'cli.scaffold-next': { en: 'Then:', zh: '随后：' },
  'cli.release-signer': { en: 'signed by', zh: '签署者' },
  'cli.release-entry': { en: 'entry {entry}', zh: '第 {entry} 条' },
  'cli.release-file': { en: 'file', zh: '文件' },
  'cli.release-publish': {
    en: 'Publish the did:key where people know it is yours, and the file beside it. Anyone can check it:',
    zh: '请在公众确知属您所有之处公布 did:key，并随附该文件。任何人均可核验：',
  },
  'cli.release-of': { en: 'Regime {regime}, digest {digest}', zh: '制度 {regime}，摘要 {digest}' },
  'cli.release-made': {
    en: 'signed by {issuer}, made with {name} {version}',
    zh: '签署者 {issuer}，由 {name} {version} 生成',
  },
  'cli.release-new': {
    en: 'No regime is loaded under this code; it has {count} provisions.',
    zh: '此代码下未载入制度；发布件含 {count} 个条款。',
  },
  'cli.release-new.one': {
    en: 'No regime is loaded under this code; it has 1 provision.',
    zh: '此代码下未载入制度；发布件含 1 个条款。',
  },
  'cli.release-equal': { en: 'It is the regime that is loaded.', zh: '与已载入的制度完全相同。' },
  'cli.release-same': {
    en: 'Its provisions are those of the regime that is loaded; other parts of it differ.',
    zh: '条款与已载入的制度相同，其他部分有差异。',
  },
  'cli.release-differs': {
    en: 'Against the regime that is loaded: {added} provisions added, {changed} changed, {removed} removed.',
    zh: '与已载入的制度相比：新增条款 {added} 个，修改 {changed} 个，删去 {removed} 个。',
  },
  'cli.release-good': {
    en: 'This release is good, and its key is one you trust.',
    zh: '此发布件有效，且签署密钥为您所信任。',
  },
  'cli.release-good-unpinned': {
    en: 'This release is what its signer signed. Who the signer is was not checked: key not pinned (--issuer, or trusted.yaml).',
    zh: '此发布件与签署者所签一致。未核实签署者身份：未指定密钥（--issuer 或 trusted.yaml）。',
  },
  'cli.release-bad': { en: 'This release is not good: do not use it.', zh: '此发布件无效：请勿使用。' },
  'cli.release-used': {
    en: '{regime}: the release {digest} is used, signed by {issuer}',
    zh: '{regime}：采用发布件 {digest}，签署者 {issuer}',
  },

  'release.form': { en: 'Format', zh: '格式' },
  'release.form.passed': { en: 'The release is well-formed.', zh: '发布件格式完好。' },
  'release.texts': { en: 'Texts', zh: '文本' },
  'release.texts.passed': { en: 'The texts are those that were signed.', zh: '文本与所签署的一致。' },
  'release.signature': { en: 'Signature', zh: '签名' },
  'release.signature.passed': { en: 'The signer signed exactly this.', zh: '签署者签署的正是此内容。' },
  'release.issuer': { en: 'Signer', zh: '签署者' },
  'release.issuer.passed': {
    en: 'The signer is one you trust for this code.',
    zh: '签署者就该代码为您所信任。',
  },
  'release.issuer.not-checked': { en: 'Key not pinned.', zh: '未指定密钥。' },
  'release.vocabulary': { en: 'Vocabulary', zh: '词汇表' },
  'release.vocabulary.passed': {
    en: 'It can be read with the vocabulary here.',
    zh: '可用此处的词汇表读取。',
  },
  'release.digest': { en: 'Digest', zh: '摘要' },
  'release.digest.passed': {
    en: 'Here it reads as the regime that was signed.',
    zh: '在此处读出的制度与所签署的一致。',
  },
  'release.digest.not-checked': { en: 'Not checked: it cannot be read here.', zh: '未核对：此处无法读取。' },
} satisfies Record<string, Words>

/** The words of the help, in English and in Chinese; the German is in `help-german.ts`. */
import type { Language } from '@carnet/locales'
import { commandName } from './command-name.ts'
import { helpIn } from './help-in.ts'

const en = {
  program:
    'Customs clearance for data: what is in it, what every regime says, the lightest lawful way, protected, moved and proven.',
  after: `
Begin:
  carnet inspect YOUR.csv                              what is in your data
  carnet decide --data YOUR.csv --save way.yaml        asks what matters, keeps the declaration
  carnet plan way.yaml YOUR.csv                        the lawful ways
  carnet clear YOUR.csv --declaration way.yaml --out out
  carnet verify out/YOUR.carnet

Exit codes:
  0  out of scope, free, conditional and met, or cleared
  1  failure, a failed verification included
  2  bad usage or input
  3  conditional and not met: nothing moved
  4  prohibited
  5  undetermined: facts are missing`,
  help: 'help of a command',
  showHelp: 'show this help',
  version: 'the version of Carnet',
  example: 'Example:',
  titles: {} as Readonly<Record<string, string>>,
  lang: 'language of the output (default: LANG)',
  json: 'one JSON document on standard output, nothing else',
  quiet: 'only the answer',
  verbose: 'everything: sources, presumptions, samples',
  state: 'folder of keys, ledger and counters (default: CARNET_STATE, else the platform’s)',
  regimes: 'folder of regimes (default: the one that comes with Carnet)',
  inspect: 'what is in a data set: rows, people, and the category of each column',
  decide: 'what every regime concerned says of a declaration; without one, asks what matters',
  ask: 'ask where there is no terminal, too: one answer a line on standard input',
  save: 'write the declaration that the answers make to this new file',
  plan: 'the lawful ways, lightest first',
  clear: 'inspect, decide, plan, protect, ledger, move, carnet',
  verify: 'check a carnet and its data, or the proof of an audit event, offline',
  document: 'write a filing, an agreement or a report of a transfer, with its gaps marked',
  documentList: 'which documents the decision asks for, with the provision',
  documentFormat: 'docx or pdf (default: as the file ends)',
  documentOut: 'the file to write',
  documentByReference: 'a short contract that takes the clauses in by reference (eu-clauses, gb-idta)',
  documentLeg:
    'the leg it is about, or several with commas between them (default: all that belong into it; a contract: the first that asks for it)',
  answers: 'answers to gaps, as YAML: key: { text, by, day }',
  request:
    'a court or an authority abroad asks for data: what every regime says, deadlines, questions, ways through',
  requestTemplate: 'print a request to fill in',
  requestOut: 'write the memo to this new file, too (docx or pdf)',
  obligations:
    'what is owed, by day: filings, endings, renewals; of declarations, and of what was cleared on this machine',
  ics: 'write it as a calendar (iCalendar) to this file',
  serve:
    'the service on this machine: HTTP API over law, declarations, transfers and ledger; DATABASE_URL puts it on PostgreSQL',
  port: 'the port on which it listens (default: CARNET_PORT, else 7411)',
  host: 'the address on which it listens (default: CARNET_HOST, else 127.0.0.1); others than this machine only with a login: CARNET_OIDC_ISSUER, CARNET_OIDC_CLIENT_ID, CARNET_OIDC_CLIENT_SECRET(_FILE), CARNET_PUBLIC_URL',
  regime: 'the law as it is loaded',
  regimeSearch: 'find list entries, provisions, instruments and categories by words, in English or Chinese',
  onlyRegime: 'only in this regime',
  limit: 'how many at most (default: 20)',
  listImport: 'make a draft of entries, for review, from an official list (PDF, DOCX, XLSX, CSV)',
  importRegime: 'the regime whose list it is',
  importOut: 'where the draft goes (default: NAME.yaml here)',
  importName: 'name of the list (default: from the name of the file)',
  importInstrument: 'the instrument of the regime that the list is',
  importSource: 'official address of the list, where it is no instrument yet',
  importEdition: 'the edition, as its owner calls it',
  importFrom: 'the day from which the list is in force, YYYY-MM-DD',
  importBy: 'who imports (default: your user name)',
  reviewer: 'record that this person has reviewed the draft against the file',
  data: 'the data, to be inspected; without a declaration they are looked at first, and not asked for',
  asOf: 'judge as the law stands on this day, YYYY-MM-DD',
  proof: 'with --json: the whole proof of each provision',
  declaration: 'the declaration: who, where, why',
  out: 'where the cleared file and its carnet go',
  choose: 'carry out plan N, as listed; without it nothing that changes the data is done',
  format: 'csv, ndjson or parquet (default: as the input)',
  encryptTo: 'encrypt the cleared file to these age recipients',
  verifyData: 'the data (default: the file that the carnet names, beside it)',
  issuer: 'the did:key of the issuer you trust',
  logKey: 'the verifier key of the ledger you trust',
  successions:
    'how the keys of the issuer and its ledger came after one another (carnet key successions): follows the keys you trust',
}

const zh: typeof en = {
  program: '数据通关：看清数据内容，逐一适用各地制度，找出负担最轻的合法方案，依方案保护、传输并留下证明。',
  after: `
从这里开始：
  carnet inspect 数据.csv                              数据里有什么
  carnet decide --data 数据.csv --save 申报.yaml       逐题询问，写出申报
  carnet plan 申报.yaml 数据.csv                       合法方案
  carnet clear 数据.csv --declaration 申报.yaml --out out
  carnet verify out/数据.carnet

退出码：
  0  不适用、可自由流动、附条件且已满足，或已通关
  1  失败（含验证未通过）
  2  用法或输入有误
  3  附条件且尚未满足：未传输任何数据
  4  禁止
  5  待定：缺少事实`,
  help: '查看命令的用法',
  showHelp: '显示此用法',
  version: 'Carnet 的版本',
  example: '示例：',
  titles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
  },
  lang: '输出语言（默认依 LANG）',
  json: '标准输出只打印一份 JSON 文档',
  quiet: '只打印结论',
  verbose: '打印全部：来源、推定、样例',
  state: '密钥、账本与计数所在目录（默认依 CARNET_STATE，否则用系统状态目录）',
  regimes: '制度所在目录（默认用随附制度）',
  inspect: '数据集里有什么：行数、人数、每一列的类别',
  decide: '相关各制度对一份申报的结论；不给申报则逐题询问',
  ask: '无终端时也提问：标准输入每行一答',
  save: '把问答所成的申报写入此新文件',
  plan: '合法方案，负担最轻者在前',
  clear: '识别、认定、方案、保护、记账、传输、签发单证',
  verify: '离线核验单证及其数据，或审计事件的证明',
  document: '编制文书：备案材料、协议或报告，标明待补之处',
  documentList: '决定要求哪些文书及其依据',
  documentFormat: 'docx 或 pdf（默认依文件名）',
  documentOut: '写入的文件',
  documentByReference: '以援引方式纳入条款的简短合同（eu-clauses、gb-idta）',
  documentLeg: '所涉行程，多个以逗号分隔（默认为应载于该文书的全部行程；合同为首个要求者）',
  answers: '对待补之处的答复（YAML：键: { text, by, day }）',
  request: '境外法院或者机关调取数据：各地制度的结论、期限、待答事项与可行路径',
  requestTemplate: '打印可填写的请求模板',
  requestOut: '另将备忘录写入此新文件（docx 或 pdf）',
  obligations: '按日期列出待办义务：备案、到期、续期；依据申报及本机已完成的通关',
  ics: '另存为日历文件（iCalendar）',
  serve: '在本机启动服务：以 HTTP 接口使用法律、申报、传输与账本；设 DATABASE_URL 则使用 PostgreSQL',
  port: '监听端口（默认取 CARNET_PORT，否则7411）',
  host: '监听地址（默认取 CARNET_HOST，否则 127.0.0.1）；监听本机以外的地址须启用登录：CARNET_OIDC_ISSUER、CARNET_OIDC_CLIENT_ID、CARNET_OIDC_CLIENT_SECRET(_FILE)、CARNET_PUBLIC_URL',
  regime: '已载入的制度',
  regimeSearch: '用中文或英文词语查找清单条目、条款、法规和类别',
  onlyRegime: '仅在此制度中查找',
  limit: '最多列出多少条（默认20）',
  listImport: '读取官方清单（PDF、DOCX、XLSX、CSV），生成待审阅的条目草稿',
  importRegime: '清单所属的制度',
  importOut: '草稿的存放位置（默认为当前目录的 名称.yaml）',
  importName: '清单名称（默认取自文件名）',
  importInstrument: '清单在制度中所对应的法规',
  importSource: '清单的官方地址（尚未列为法规时）',
  importEdition: '版次（按发布机关的叫法）',
  importFrom: '清单施行日，YYYY-MM-DD',
  importBy: '导入人（默认为用户名）',
  reviewer: '记录此人已对照原文件审阅草稿',
  data: '待识别的数据；未给申报时先识别数据，不再询问数据类别',
  asOf: '按该日的法律认定，YYYY-MM-DD',
  proof: '与 --json 并用：给出每一条款的完整推理',
  declaration: '申报：谁、在哪里、为何',
  out: '通关文件与单证的存放目录',
  choose: '执行所列第 N 个方案；不指定时绝不改动数据',
  format: 'csv、ndjson 或 parquet（默认与输入相同）',
  encryptTo: '将通关文件加密给这些 age 接收方',
  verifyData: '数据文件（默认取单证所载、位于其旁的文件）',
  issuer: '所信任签发者的 did:key',
  logKey: '所信任账本的验证密钥',
  successions: '签发者及其账本各密钥的更替情况（carnet key successions）：由您信任的密钥沿用至现用密钥',
}

export const mainTexts = { en, zh }

/** Examples name the program as it was called. */
export function helpTexts(language: Language): typeof en {
  const texts = helpIn('main', mainTexts, language)
  return { ...texts, after: texts.after.replaceAll(/^ {2}carnet /gm, `  ${commandName} `) }
}

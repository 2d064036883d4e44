/** Errors of using the command line. */
import type { ErrorWords } from '../words.ts'

export const cliErrors = {
  CARNET_LANGUAGE_UNKNOWN: {
    en: 'there is no language `{received}`; there are {known}',
    zh: '没有语言 {received}；可用：{known}',
    fix: { en: 'choose one of them with --lang', zh: '请用 --lang 选择其一' },
  },
  CARNET_PERSON_KIND: {
    en: '“{kind}” is no category of the vocabulary',
    zh: '词表中没有类别“{kind}”',
    fix: {
      en: 'say by which kind of identifier the person is known, as the data are recognised: person.contact.email, person.contact.phone …',
      zh: '请指明识别该人的标识类别，与数据识别结果一致，例如 person.contact.email、person.contact.phone',
    },
  },
  CARNET_PERSON_IDENTIFIER: {
    en: 'the identifier is empty, or stands for none',
    zh: '标识为空或者仅为占位',
    fix: { en: 'give the identifier as the person has it', zh: '请提供该人实际使用的标识' },
  },
  CARNET_MY_DATA_QUESTION: {
    en: '“{question}” is none of the questions; there are {known}',
    zh: '没有“{question}”这一问题；可用：{known}',
    fix: {
      en: 'say where (where has my data gone), copy, delete, withdraw (my consent) or object',
      zh: '请用 where（数据去向）、copy（副本）、delete（删除）、withdraw（撤回同意）或 object（反对）',
    },
  },
  CARNET_MY_DATA_AT: {
    en: 'no place is named, and the place decides which law gives you rights',
    zh: '未写明国家（地区），无法判断适用哪里的法律',
    fix: {
      en: 'say where the organisation is, and where you are: --at DE,US',
      zh: '请写明对方所在地和您所在地：--at CN,JP',
    },
  },
  CARNET_MY_DATA_PLACE: {
    en: '“{place}” is no place that is known here',
    zh: '“{place}”不是可识别的国家（地区）',
    fix: {
      en: 'use its name or its code: France, GB, CN, CA-QC',
      zh: '请用名称或者代码，例如 日本、CN、HK、CA-QC',
    },
  },
  CARNET_MY_DATA_FORMAT: {
    en: 'a letter cannot be written as “{file}”',
    zh: '无法把信写成“{file}”',
    fix: { en: 'end its name in .docx, .pdf or .txt', zh: '文件名请以 .docx、.pdf 或 .txt 结尾' },
  },
  CARNET_USAGE_ARGUMENT: {
    en: 'the command needs one thing more: <{missing}>',
    zh: '命令还缺少参数 <{missing}>',
    fix: { en: 'add --help to see what it takes', zh: '加 --help 查看用法' },
  },
  CARNET_USAGE_EXCESS: {
    en: 'besides its options the command takes {takes}, and was given {received}',
    zh: '除选项外，该命令接受 {takes} 个参数，收到 {received} 个',
    fix: {
      en: 'put the name of the option before what belongs to it, such as --declaration FILE; --help shows all of them',
      zh: '请在取值前写明选项名，例如 --declaration 文件；加 --help 查看全部选项',
    },
  },
  CARNET_USAGE_COMMAND: {
    en: 'there is no command `{received}`',
    zh: '没有命令 {received}',
    fix: { en: '`{command} --help` lists them', zh: '用 {command} --help 查看全部命令' },
  },
  CARNET_USAGE_OPTION: {
    en: 'the command has no option `{received}`',
    zh: '该命令没有选项 {received}',
    fix: { en: 'add --help to see what it takes', zh: '加 --help 查看用法' },
  },
  CARNET_USAGE_OTHER: {
    en: 'the command cannot be understood: {problem}',
    zh: '无法理解该命令：{problem}',
    fix: { en: 'add --help to see what it takes', zh: '加 --help 查看用法' },
  },
  CARNET_USAGE_VALUE: {
    en: 'a value must follow the option {option}',
    zh: '选项 {option} 之后须有取值',
    fix: { en: 'add --help to see what it takes', zh: '加 --help 查看用法' },
  },
  CARNET_SMTP_URL: {
    en: 'CARNET_SMTP_URL is no address of a mail server',
    zh: 'CARNET_SMTP_URL 不是邮件服务器地址',
    fix: {
      en: 'write smtp://user:password@host:587 or smtps://user:password@host:465',
      zh: '请写成 smtp://用户:密码@主机:587 或 smtps://用户:密码@主机:465',
    },
  },
  CARNET_ICS_UNWRITABLE: {
    en: 'the calendar cannot be written to {file} ({problem})',
    zh: '无法把日历写入 {file}（{problem}）',
    fix: { en: 'name another file with --ics', zh: '请用 --ics 另选文件' },
  },
  CARNET_OPTION_MISSING: {
    en: 'the option {option} is needed',
    zh: '缺少选项 {option}',
    fix: { en: 'see the help of the command with --help', zh: '用 --help 查看该命令的用法' },
  },
  CARNET_OPTION_NUMBER: {
    en: '{option} takes a whole number from 1; received `{received}`',
    zh: '{option} 应为不小于 1 的整数；收到 {received}',
    fix: { en: 'give the number of a plan as it is listed', zh: '请给出所列方案的编号' },
  },
  CARNET_SERVICE_ADDRESS: {
    en: '“{received}” is not the address of a service that can be asked safely',
    zh: '“{received}”不是可安全访问的服务地址',
    fix: {
      en: 'give https://…, or http:// on this machine: http://127.0.0.1:7411',
      zh: '请填写 https://…；本机服务可用 http://，例如 http://127.0.0.1:7411',
    },
  },
  CARNET_SERVICE_KEY_MISSING: {
    en: 'there is no API key of that service',
    zh: '没有该服务的 API 密钥',
    fix: {
      en: 'make one there, and name its file with --key-file or set CARNET_SERVICE_KEY; a service on this machine without a login needs none',
      zh: '请在该服务上生成密钥，用 --key-file 指定其文件，或设置 CARNET_SERVICE_KEY；本机未启用登录的服务无需密钥',
    },
  },
  CARNET_SERVICE_UNREACHABLE: {
    en: '{origin} does not answer: {problem}',
    zh: '{origin} 无应答：{problem}',
    fix: {
      en: 'start it with `carnet serve`, or say with --service where it is',
      zh: '请用 carnet serve 启动，或用 --service 指定其地址',
    },
  },
  CARNET_SERVICE_REFUSED: {
    en: 'the service refuses (status {status}): {detail}',
    zh: '服务拒绝该请求（状态 {status}）：{detail}',
    fix: { en: 'mend what it says, and ask again', zh: '请按其说明更正后重试' },
  },
  CARNET_DECLARATION_NOT_GIVEN: {
    en: 'no declaration was given, and there is no terminal to ask at',
    zh: '未给出申报，且没有可供提问的终端',
    fix: {
      en: 'name a declaration: `{command} FILE`; or let it ask line by line: `{command} --ask`',
      zh: '请给出申报文件：{command} FILE；或用 {command} --ask 逐行问答',
    },
  },
  CARNET_SAVE_EXISTS: {
    en: 'the file {file} is there already, and is not overwritten',
    zh: '文件 {file} 已存在，不会覆盖',
    fix: {
      en: 'name another file after --save, or move that one away',
      zh: '请在 --save 后改用其他文件名，或先移走该文件',
    },
  },
  CARNET_OPTION_DAY: {
    en: '{option} takes a day that exists, as YYYY-MM-DD; received `{received}`',
    zh: '{option} 应为实际存在的日期，格式 YYYY-MM-DD；收到 {received}',
    fix: { en: 'write for example 2026-11-24', zh: '例如写作 2026-11-24' },
  },
  CARNET_OPTION_VALUE: {
    en: '{option} takes one of {known}; received `{received}`',
    zh: '{option} 应为 {known} 之一；收到 {received}',
    fix: { en: 'choose one of them', zh: '请选择其一' },
  },
  CARNET_OPTION_FOLDER: {
    en: '{option} takes a folder that is there; received `{received}`',
    zh: '{option} 应为已有目录；收到 {received}',
    fix: { en: 'check the path', zh: '请检查路径' },
  },
  CARNET_OPTION_CATEGORY: {
    en: '{option} takes the code of a category; received `{received}`',
    zh: '{option} 应为类别代码；收到 {received}',
    fix: {
      en: '`carnet inspect DATA` shows those in your data, `carnet regime search WORDS` all others',
      zh: 'carnet inspect 数据 列出数据中的类别，carnet regime search 词语 可查其他类别',
    },
  },
  CARNET_REGIME_UNKNOWN: {
    en: 'there is no regime `{code}`; loaded are {known}',
    zh: '没有制度 {code}；已载入：{known}',
    fix: { en: '`{command} regime list` shows them', zh: '用 {command} regime list 查看' },
  },
  CARNET_REGIME_FOLDER_MISSING: {
    en: 'there is no folder {folder}',
    zh: '找不到目录 {folder}',
    fix: {
      en: 'give the code of a regime that is loaded, or the folder of a regime',
      zh: '请给出已载入制度的代码，或者某项制度的目录',
    },
  },
  CARNET_REGIME_FOLDER_EMPTY: {
    en: 'the folder {folder} is no regime: it has no regime.yaml',
    zh: '目录 {folder} 不是制度：缺少 regime.yaml',
    fix: {
      en: 'give the folder in which regime.yaml lies, or a folder of regimes with its vocabulary',
      zh: '请给出 regime.yaml 所在目录，或者含 vocabulary 的制度总目录',
    },
  },
  CARNET_DIFF_REGIMES: {
    en: 'a difference is of one regime: {one} and {other} are two',
    zh: '变化比对只针对同一制度：{one} 与 {other} 是两项制度',
    fix: {
      en: 'to set two regimes side by side: {command} regime compare {one} {other}',
      zh: '并列比较两项制度：{command} regime compare {one} {other}',
    },
  },
  CARNET_DAYS_BACKWARDS: {
    en: '{until} is before {from}',
    zh: '{until} 早于 {from}',
    fix: { en: 'give a later day with --until', zh: '请用 --until 给出更晚的日期' },
  },
  CARNET_DECLARATIONS_MISSING: {
    en: 'there is no file or folder {folder} to read declarations from',
    zh: '找不到可读取申报的文件或者目录 {folder}',
    fix: { en: 'give the folder in which the declarations lie', zh: '请给出申报文件所在目录' },
  },
  CARNET_COMPARE_ITSELF: {
    en: '{code} cannot be compared with itself',
    zh: '{code} 不能与自身比较',
    fix: {
      en: 'for two days of one regime: {command} regime diff {code}@DAY {code}@DAY',
      zh: '比较同一制度的两个日期：{command} regime diff {code}@日期 {code}@日期',
    },
  },
  CARNET_PROVISION_NOT_FOUND: {
    en: 'no provision of {code} is called `{only}`',
    zh: '{code} 中没有名为 {only} 的条款',
    fix: {
      en: 'give its number or its id, as `carnet regime show {code}` lists them',
      zh: '请给出条号或标识，见 carnet regime show {code}',
    },
  },
  CARNET_CONSOLE_BUILD: {
    en: 'the console could not be built: {problem}',
    zh: '控制台构建失败：{problem}',
    fix: {
      en: 'run `npm run build` in the folder of Carnet and mend what it names',
      zh: '请在 Carnet 目录运行 npm run build，并按提示修正',
    },
  },
  CARNET_INTERNAL: {
    en: 'something went wrong inside Carnet: {problem}',
    zh: 'Carnet 内部出错：{problem}',
    fix: {
      en: 'run it again with CARNET_DEBUG=1 and report what it prints; nothing was moved that is not in the ledger',
      zh: '请加 CARNET_DEBUG=1 重试并反馈输出；未记账的数据不会被传输',
    },
  },
} satisfies Record<string, ErrorWords>

/** Errors of using the command line. */
import type { ErrorWords } from '../words.ts'

export const cliErrors = {
  CARNET_LANGUAGE_UNKNOWN: {
    en: 'there is no language `{received}`; there are {known}',
    zh: '没有语言 {received}；可用：{known}',
    fix: { en: 'choose one of them with --lang', zh: '请用 --lang 选择其一' },
  },
  CARNET_USAGE_ARGUMENT: {
    en: 'the command needs one thing more: <{missing}>',
    zh: '命令还缺少参数 <{missing}>',
    fix: { en: 'add --help to see what it takes', zh: '加 --help 查看用法' },
  },
  CARNET_USAGE_EXCESS: {
    en: 'the command was given more than it takes',
    zh: '命令的参数过多',
    fix: { en: 'add --help to see what it takes', zh: '加 --help 查看用法' },
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
  CARNET_USAGE_VALUE: {
    en: 'a value must follow the option {option}',
    zh: '选项 {option} 之后须有取值',
    fix: { en: 'add --help to see what it takes', zh: '加 --help 查看用法' },
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
  CARNET_REGIME_UNKNOWN: {
    en: 'there is no regime `{code}`; loaded are {known}',
    zh: '没有制度 {code}；已载入：{known}',
    fix: { en: '`{command} regime list` shows them', zh: '用 {command} regime list 查看' },
  },
  CARNET_PROVISION_NOT_FOUND: {
    en: 'no provision of {code} is called `{only}`',
    zh: '{code} 中没有名为 {only} 的条款',
    fix: {
      en: 'give its number or its id, as `carnet regime show {code}` lists them',
      zh: '请给出条号或标识，见 carnet regime show {code}',
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

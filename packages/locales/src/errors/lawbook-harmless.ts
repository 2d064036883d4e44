import type { ErrorWords } from '../words.ts'

/** What no text of the law may hold, whoever wrote it. */
export const lawbookHarmlessErrors = {
  CARNET_TEXT_HIDDEN: {
    en: 'there is a character here that cannot be seen, or that changes how others are seen: {character}',
    zh: '此处有不可见、或会改变其他文字显示方式的字符：{character}',
    fix: {
      en: 'delete it, and look at what then stands there',
      zh: '请删除该字符，并查看其后的实际内容',
    },
  },
  CARNET_NAME_SPELLING: {
    en: '"{name}" cannot be a name: names are spelled with a to z, A to Z, digits, dots and hyphens, so that two that look alike are alike',
    zh: '“{name}”不能作名称：名称只用拉丁字母、数字、点和连字符，以免形似而实异',
    fix: { en: 'spell it with these', zh: '请用上述字符书写' },
  },
  CARNET_NAME_RESERVED: {
    en: '"{name}" cannot be a name: programs mean something of their own by it',
    zh: '“{name}”不能作名称：它在程序中另有含义',
    fix: { en: 'choose another name', zh: '请另取名称' },
  },
  CARNET_REGIME_TOO_LARGE: {
    en: 'the regime has {characters} characters in {files} files; at most {most} in {mostFiles} are read',
    zh: '该制度共 {files} 个文件、{characters} 个字符；最多读取 {mostFiles} 个文件、{most} 个字符',
    fix: {
      en: 'leave out what is no part of the law; long lists of data belong elsewhere',
      zh: '请删去不属于法律的内容；冗长的数据清单应放在别处',
    },
  },
  CARNET_CONDITIONS_TOO_MANY: {
    en: 'the regime has {count} conditions, their parts included; at most {most} are judged',
    zh: '该制度含条件 {count} 个（含其组成部分）；最多判断 {most} 个',
    fix: {
      en: 'give a name to what is repeated: a definition, or a list',
      zh: '请把重复的部分命名为定义或清单',
    },
  },
  CARNET_SOURCE_ADDRESS: {
    en: 'a source is an address that begins with https:// or http://, without spaces, quotes or angle brackets',
    zh: '来源须为以 https:// 或 http:// 开头的网址，不含空格、引号和尖括号',
    fix: { en: 'copy the address of the official text', zh: '请复制官方文本的网址' },
  },
} satisfies Record<string, ErrorWords>

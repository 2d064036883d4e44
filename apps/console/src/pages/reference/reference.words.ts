import type { WordBook } from '../../words/words.ts'

/** The reference of the API. */
export const referenceWords = {
  title: { en: 'API reference', zh: '接口说明' },
  lead: {
    en: 'Every route of this service, version {version}, from the document by which its requests are checked.',
    zh: '本服务（版本 {version}）的全部接口，取自校验请求所用的同一份文档，其中说明为英文。',
  },
  document: { en: 'The document (OpenAPI 3.1)', zh: '文档（OpenAPI 3.1）' },
  'how.key': {
    en: 'A program sends its key: Authorization: Bearer carnet_…',
    zh: '程序发送其密钥：Authorization: Bearer carnet_…',
  },
  'how.problem': {
    en: 'Errors are problem details (RFC 9457): each issue with code, place and what to do, in the language of Accept-Language.',
    zh: '错误以问题详情（RFC 9457）返回：逐项给出代码、位置和处理办法，语言依 Accept-Language。',
  },
  'how.idempotency': {
    en: 'What changes something may be asked for again under the same Idempotency-Key, for 24 hours.',
    zh: '变更类请求可在 24 小时内以同一 Idempotency-Key 重复发送。',
  },
  'how.agents': {
    en: 'AI agents speak the Model Context Protocol at /mcp, with a key.',
    zh: 'AI 智能体持密钥通过 /mcp 使用模型上下文协议。',
  },
  find: { en: 'Find a route or a field', zh: '查找接口或字段' },
  found: { en: '{count} routes', zh: '{count} 个接口' },
  'found.one': { en: 'One route', zh: '1 个接口' },
  none: { en: 'Nothing is called that.', zh: '没有匹配的接口。' },
  permission: { en: 'needs', zh: '所需权限' },
  everybody: { en: 'open to everybody', zh: '无须登录' },
  'signed-in': { en: 'for whoever is signed in', zh: '登录即可' },
  parameters: { en: 'Parameters', zh: '参数' },
  body: { en: 'What is sent', zh: '请求内容' },
  answer: { en: 'Answer {status}', zh: '响应 {status}' },
  'answer.empty': { en: 'without content', zh: '无内容' },
  name: { en: 'Name', zh: '名称' },
  type: { en: 'Type', zh: '类型' },
  meaning: { en: 'Meaning', zh: '含义' },
  required: { en: 'required', zh: '必填' },
} satisfies WordBook

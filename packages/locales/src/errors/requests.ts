import type { ErrorWords } from '../words.ts'

/** What a request from abroad, and whoever works on it, can report. */
export const requestErrors = {
  CARNET_REQUEST_NOT_GIVEN: {
    en: 'no request was named',
    zh: '未指定请求文件',
    fix: {
      en: 'carnet request FILE.yaml; `carnet request --template` prints one to fill in',
      zh: '用法：carnet request 文件.yaml；“carnet request --template”打印可填写的模板',
    },
  },
  CARNET_REQUEST_UNREADABLE: {
    en: 'the request “{file}” cannot be read: {problem}',
    zh: '无法读取请求文件“{file}”：{problem}',
    fix: { en: 'is the file there, and may you read it?', zh: '请确认文件存在且可读' },
  },
} satisfies Record<string, ErrorWords>

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
  CARNET_REQUEST_ANSWER: {
    en: 'this is no answer to “{key}”: expected {expected}',
    zh: '这不是对“{key}”的有效回答：应为 {expected}',
    fix: {
      en: 'write it as the hint beside the question says, or add the fact under `facts` of the request',
      zh: '请按问题旁的提示填写，或者在请求的 `facts` 中补充该事实',
    },
  },
  CARNET_REQUEST_QUESTION: {
    en: 'request {id} has no open question “{key}”',
    zh: '请求 {id} 没有待答事项“{key}”',
    fix: { en: 'read its memo again: it names what is open', zh: '请重新读取备忘录：其中列明待答事项' },
  },
  CARNET_REQUEST_STATE: {
    en: 'request {id} is “{state}”: its record is closed but for notes',
    zh: '请求 {id} 的状态为“{state}”：记录已结，仅可添加备注',
    fix: { en: 'add a note, or record it anew', zh: '请添加备注，或者重新登记' },
  },
} satisfies Record<string, ErrorWords>

import { errorWords } from './errors/index.ts'
import { fill } from './template.ts'
import type { Filling, Language } from './words.ts'

/** What `@carnet/errors` gives of a problem: a `CarnetError` or an `Issue` of it. */
export interface ErrorLike {
  readonly code: string
  readonly data: Filling
  readonly at: { readonly file?: string; readonly line?: number; readonly column?: number }
}

export interface ErrorText {
  /** What is wrong, and what was expected. */
  readonly message: string
  /** What to do next. */
  readonly fix: string
  /** `file:line:column` as far as it is known; empty where nothing is. */
  readonly where: string
}

/** An error in words. A code without words is a fault of ours, and is said to be one. */
export function errorText(error: ErrorLike, language: Language): ErrorText {
  const words = Object.hasOwn(errorWords, error.code) ? errorWords[error.code] : undefined
  const where = [error.at.file, error.at.line, error.at.column].filter(part => part !== undefined).join(':')
  if (!words)
    return { message: `${error.code} ${JSON.stringify(error.data)}`, fix: ourFault[language], where }
  return {
    message: fill(words[language], error.data, language),
    fix: fill(words.fix[language], error.data, language),
    where,
  }
}

const ourFault = {
  en: 'this code has no words: please report it as a fault of Carnet, with the line above',
  zh: '该错误代码缺少说明：这是 Carnet 的缺陷，请附上一行内容反馈',
}

import { errorWords } from './errors/index.ts'
import { errorPartLabels } from './labels/error-part.ts'
import { label } from './labels/index.ts'
import { fill, holes } from './template.ts'
import { translationIn } from './translation.ts'
import { type ErrorWords, type Filling, type Language, textIn } from './words.ts'

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

/**
 * An error in words. A code without words is a fault of ours, and is said to be one. `all` are the words of the house unless
 * others are given.
 */
export function errorText(
  error: ErrorLike,
  language: Language,
  all: Readonly<Record<string, ErrorWords>> = errorWords,
): ErrorText {
  const words = Object.hasOwn(all, error.code) ? all[error.code] : undefined
  const where = [error.at.file, error.at.line, error.at.column].filter(part => part !== undefined).join(':')
  if (!words)
    return { message: `${error.code} ${JSON.stringify(error.data)}`, fix: textIn(ourFault, language), where }
  const data = withProblem(inWords(error.data, language), language)
  const [message, fix] = said(error.code, words, language, all)
  return {
    message: fill(message, data, language),
    fix: didYouMean(error, words, language) + fill(fix, data, language),
    where,
  }
}

/** The words of the house may be said by a translation; words that somebody gives are said as they are given. */
function said(
  code: string,
  words: ErrorWords,
  language: Language,
  all: Readonly<Record<string, ErrorWords>>,
): readonly [message: string, fix: string] {
  const translated = all === errorWords ? translationIn(language)?.errors : undefined
  return translated && Object.hasOwn(translated, code)
    ? translated[code]!
    : [textIn(words, language), textIn(words.fix, language)]
}

/** Data that are the code of a part of an error, e.g. `type.list`, become its words. All else stays as it is. */
function inWords(data: Filling, language: Language): Filling {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) =>
      typeof value === 'string' && Object.hasOwn(errorPartLabels, value)
        ? [name, label(value, language)]
        : [name, value],
    ),
  )
}

/** A problem that the system told by its code, of a file, in words. */
function withProblem(data: Filling, language: Language): Filling {
  const { problem, file } = data
  if (typeof problem !== 'string' || typeof file !== 'string') return data
  const code = `problem.${problem}`
  const words = label(code, language, { file })
  return words === code ? data : { ...data, problem: words }
}

/** Where the data tell of something `near` what was written, the fix begins with it, unless the words say so themselves. */
function didYouMean({ data }: ErrorLike, words: ErrorWords, language: Language): string {
  const { near } = data
  if (
    typeof near !== 'string' ||
    near === '' ||
    [words, words.fix].some(({ en }) => holes(en).includes('near'))
  )
    return ''
  return nearly[language].replace('{near}', () => near)
}

const nearly = {
  en: 'did you mean "{near}"? ',
  zh: '是否想写“{near}”？',
  de: 'Meinten Sie „{near}“? ',
} as const

const ourFault = {
  en: 'this code has no words: please report it as a fault of Carnet, with the line above',
  zh: '该错误代码缺少说明：这是 Carnet 的缺陷，请附上一行内容反馈',
  de: 'Zu diesem Code fehlen die Worte: Bitte melden Sie ihn mit der Zeile darüber als Fehler von Carnet',
}

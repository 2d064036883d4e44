/** What every command is given: language, output, where the law and the state are, the clock. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CarnetError } from '@carnet/errors'
import { type Language, label, languages, pickLanguage, readLanguage } from '@carnet/locales'
import { Output } from './output.ts'

/** Options that every command has. */
export interface GlobalOptions {
  readonly lang?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly state?: string
  readonly regimes?: string
  readonly regimesAdd?: readonly string[]
}

export interface Context {
  readonly language: Language
  readonly output: Output
  readonly verbose: boolean
  readonly options: GlobalOptions
  readonly regimesFolder: string
  readonly cacheFile: string
  /** Today in the time zone of this machine, `YYYY-MM-DD`. */
  readonly today: string
  readonly clock: () => Date
  /** Words of a label in the language of the command. */
  readonly say: (code: string, filling?: Readonly<Record<string, string | number>>) => string
  /** `label: text` and `(text)` with the marks of the language. */
  readonly colon: (name: string, text: string) => string
  readonly bracket: (text: string) => string
}

export const version = '0.1.0'

export function makeContext(options: GlobalOptions): Context {
  if (options.lang !== undefined && readLanguage(options.lang) === undefined) {
    throw new CarnetError('CARNET_LANGUAGE_UNKNOWN', { received: options.lang, known: [...languages] })
  }
  const language = pickLanguage(options.lang, process.env)
  const root = rootFolder()
  const clock = (): Date => new Date()
  return {
    language,
    output: new Output({
      json: options.json === true,
      quiet: options.quiet === true,
      colours: wantsColours(),
    }),
    verbose: options.verbose === true,
    options,
    regimesFolder: options.regimes ?? join(root, 'regimes'),
    cacheFile: join(root, '.cache', options.regimes ? 'library-other.json' : 'library.json'),
    today: localDay(clock()),
    clock,
    say: (code, filling = {}) => {
      const one = `${code}.one`
      const singular = filling.count === 1 ? label(one, language, filling) : one
      return singular === one ? label(code, language, filling) : singular
    },
    colon: (name, text) => (language === 'zh' ? `${name}：${text}` : `${name}: ${text}`),
    bracket: text => (language === 'zh' ? `（${text}）` : ` (${text})`),
  }
}

/** The folder that holds `regimes/`: some levels above the built program. */
export function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'regimes', 'vocabulary'))) {
    const above = dirname(folder)
    if (above === folder)
      throw new CarnetError(
        'CARNET_REGIMES_MISSING',
        { folder: dirname(fileURLToPath(import.meta.url)) },
        { kind: 'failure' },
      )
    folder = above
  }
  return folder
}

function wantsColours(): boolean {
  if (process.env.NO_COLOR) return false
  return process.env.FORCE_COLOR ? true : process.stdout.isTTY === true
}

export function localDay(now: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

export async function folderOfState(context: Context): Promise<string> {
  const { stateFolder } = await import('@carnet/state')
  return stateFolder(context.options.state, process.env, process.platform, homedir())
}

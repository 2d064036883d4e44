import { type Language, languages } from './words.ts'

/** The language that a locale name or a language tag asks for (`zh_CN.UTF-8`, `zh-Hans`, `de`); undefined where Carnet does not speak it. */
export function readLanguage(name: string): Language | undefined {
  const tag = name.toLowerCase().split(/[-_.@]/)[0]
  return languages.find(language => language === tag)
}

/**
 * The language to speak: what the option says, else what the environment says (`LC_ALL`, `LC_MESSAGES`, `LANG`; the first
 * that is set decides, as everywhere on POSIX), else English. Whether an option is one of ours is for the caller to check with
 * `readLanguage`: an unknown one counts as not given.
 */
export function pickLanguage(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = option === undefined ? undefined : readLanguage(option)
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return asked ?? readLanguage(set) ?? 'en'
}

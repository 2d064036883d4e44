/** The words of the help, in the language of whoever asks. */
import { type Language, lawLanguage } from '@carnet/locales'

type Part =
  | 'main'
  | 'regime'
  | 'release'
  | 'agent'
  | 'person'
  | 'desk'
  | 'link'
  | 'operations'
  | 'key'
  | 'erase'

let german: Readonly<Record<Part, object>> | null = null

/** German lies in a file of its own, loaded when somebody asks in it. */
export function setGermanHelp(texts: Readonly<Record<Part, object>>): void {
  german = texts
}

/** The texts of a part of the help; what German does not say, it says in English. */
export function helpIn<Texts extends object>(
  part: Part,
  texts: { readonly en: Texts; readonly zh: Texts },
  language: Language,
): Texts {
  return language === 'de' && german ? { ...texts.en, ...german[part] } : texts[lawLanguage(language)]
}

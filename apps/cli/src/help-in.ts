/** The words of the help, in the language of whoever asks. German lies in a file of its own, loaded when somebody asks in it. */
import { type Language, lawLanguage } from '@carnet/locales'
import type { GermanHelp } from './help-german.ts'

let german: GermanHelp | null = null

export async function loadHelp(language: Language): Promise<void> {
  if (language === 'de') german = (await import('./help-german.ts')).germanHelp
}

/** The texts of a part of the help; what German does not say, it says in English. */
export function helpIn<Texts extends object>(
  part: keyof GermanHelp,
  texts: { readonly en: Texts; readonly zh: Texts },
  language: Language,
): Texts {
  return language === 'de' && german ? { ...texts.en, ...german[part] } : texts[lawLanguage(language)]
}

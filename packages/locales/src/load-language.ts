import { keepTranslation, translationIn } from './translation.ts'
import type { Language } from './words.ts'

/** Loads the words of a language, if it is not one that stands in every text. Nothing happens the second time. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'de' && !translationIn('de')) keepTranslation('de', (await import('./german.ts')).german)
}

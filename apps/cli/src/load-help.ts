/** Loads the words of the help that lie in a file of their own. */
import type { Language } from '@carnet/locales'
import { setGermanHelp } from './help-in.ts'

export async function loadHelp(language: Language): Promise<void> {
  if (language === 'de') setGermanHelp((await import('./help-german.ts')).germanHelp)
}

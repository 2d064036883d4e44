/** Each language by its own name. */
import type { Language } from '@carnet/locales'

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', de: 'Deutsch' }

import type { Language } from '@carnet/locales'

const locale = { en: 'en-GB', zh: 'zh-CN', de: 'de-DE' } as const

/** A month (`2026-11`) as the language writes it: `Nov 2026`, `2026年11月`, `Nov. 2026`. */
export const monthText = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01T00:00:00Z`))

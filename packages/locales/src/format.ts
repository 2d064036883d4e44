import type { Language } from './words.ts'

const locale = { en: 'en-GB', zh: 'zh-CN', de: 'de-DE' } as const

/** A number as the language writes it, exact: `1,234.5`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 20 }).format(value)
}

/** A day (`YYYY-MM-DD`) as the language writes it: `24 November 2026`, `2026年11月24日`, `24. November 2026`. Any other text comes back as it is. */
export function formatDay(day: string, language: Language): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day) return day
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(instant)
}

/** Several things in a row: `a, b, c`, `a、b、c`. */
export function formatList(values: readonly string[], language: Language): string {
  return values.join(language === 'zh' ? '、' : ', ')
}

const byteUnits = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** A size in decimal units, as file managers show it: `379.8 kB`, `379,8 kB`. */
export function formatBytes(bytes: number, language: Language): string {
  let size = bytes
  let unit = 0
  for (; size >= 1000 && unit < byteUnits.length - 1; unit++) size /= 1000
  const digits = unit === 0 ? 0 : 1
  const shown = new Intl.NumberFormat(locale[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(size)
  return `${shown} ${byteUnits[unit]}`
}

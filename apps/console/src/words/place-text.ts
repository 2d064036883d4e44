/** The name of a place by its code alone, without the law: what the browser knows of ISO 3166-1; a part of one beside its name. */
import type { Language } from '@carnet/locales'

/** A code that is none of ISO 3166 stands for itself. */
export function placeText(code: string, language: Language): string {
  const [country = '', ...part] = code.split('-')
  if (!/^[A-Z]{2}$/.test(country)) return code
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country
  if (part.length === 0) return name
  return language === 'zh' ? `${name}（${part.join('-')}）` : `${name} (${part.join('-')})`
}

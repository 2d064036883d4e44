import { formatList, formatNumber } from './format.ts'
import type { Filling, Language } from './words.ts'

const hole = /\{(\w+)\}/g

/** The names of the parts that a template asks for, each once, sorted. */
export function holes(template: string): string[] {
  return [...new Set([...template.matchAll(hole)].map(match => match[1]!))].sort()
}

/**
 * Fills a template. Text goes in as it is (it may quote what a person wrote), numbers and lists as the language writes them.
 * A part that nothing is given for stays visible as `{name}`.
 */
export function fill(template: string, filling: Filling, language: Language): string {
  return template.replace(hole, (whole, name: string) => {
    const value = Object.hasOwn(filling, name) ? filling[name] : undefined
    if (value === undefined) return whole
    if (typeof value === 'number') return formatNumber(value, language)
    if (typeof value === 'boolean') return yesOrNo[language][value ? 'yes' : 'no']
    return typeof value === 'string' ? value : formatList(value, language)
  })
}

const yesOrNo = {
  en: { yes: 'yes', no: 'no' },
  zh: { yes: '是', no: '否' },
  de: { yes: 'ja', no: 'nein' },
} as const

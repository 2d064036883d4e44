/** German is whole but for what is counted here, and says nothing that does not exist. */
import { beforeAll, describe, expect, it } from 'vitest'
import { errorText } from './error-text.ts'
import { errorGroups, errorWords } from './errors/index.ts'
import { formatBytes, formatDay, formatList, formatNumber } from './format.ts'
import { german } from './german.ts'
import { dueText, spanText } from './labels/due.ts'
import { label, labelGroups } from './labels/index.ts'
import { loadLanguage } from './load-language.ts'
import { fill, holes } from './template.ts'

/**
 * What is not said in German, and how much of it there is. The law is not written in German, so that its sentences, the names
 * of its facts and its pages are English as a whole.
 */
const notInGerman: Readonly<Record<string, number>> = {
  sentence: 96,
  'fact-names': 183,
  present: 144,
  compare: 58,
  changes: 51,
}

/** Texts that German writes as English does. */
const alike = new Set<string>([])

/** Several words of lower case: names and single words may well be the same in both. */
const isProse = (text: string): boolean => (text.match(/(?<![\w{])[a-z]{2,}(?![\w}])/g) ?? []).length > 1

/** What is wrong with the German of a text, in words for whoever mends it. */
function faults(en: string, de: string): string[] {
  if (de.trim() === '') return ['is empty']
  if (holes(en).join() !== holes(de).join()) return [`asks for {${holes(de)}}, English for {${holes(en)}}`]
  return de === en && isProse(en) && !alike.has(de) ? ['is English'] : []
}

describe('German', () => {
  beforeAll(() => loadLanguage('de'))

  it('has every label, but for those that are counted', () => {
    const missing: string[] = []
    const counted: Record<string, number> = {}
    for (const [group, labels] of Object.entries(labelGroups))
      for (const [code, { en }] of Object.entries(labels)) {
        if (german.labels[code] !== undefined) continue
        if (group in notInGerman) counted[group] = (counted[group] ?? 0) + 1
        else missing.push(`${code} (german/labels/${group}.ts): no German of “${en}”`)
      }
    expect(missing).toEqual([])
    expect(counted).toEqual(notInGerman)
  })

  it('has every error and what to do about it', () => {
    const missing = Object.entries(errorGroups).flatMap(([group, errors]) =>
      Object.keys(errors)
        .filter(code => german.errors[code] === undefined)
        .map(code => `${code} (german/errors/${group}.ts): no German of “${errors[code]!.en}”`),
    )
    expect(missing).toEqual([])
  })

  it('asks for the same parts, and is not English by accident', () => {
    const labels: Readonly<Record<string, { en: string }>> = Object.assign({}, ...Object.values(labelGroups))
    const found = [
      ...Object.entries(german.labels).flatMap(([code, de]) =>
        faults(labels[code]?.en ?? '', de).map(fault => `${code} ${fault}`),
      ),
      ...Object.entries(german.errors).flatMap(([code, [message, fix]]) => [
        ...faults(errorWords[code]?.en ?? '', message).map(fault => `${code} ${fault}`),
        ...faults(errorWords[code]?.fix.en ?? '', fix).map(fault => `${code}, what to do, ${fault}`),
      ]),
    ]
    expect(found).toEqual([])
  })

  it('says nothing of what does not exist', () => {
    const codes = Object.values(labelGroups).flatMap(group => Object.keys(group))
    expect(Object.keys(german.labels).filter(code => !codes.includes(code))).toEqual([])
    expect(Object.keys(german.errors).filter(code => !Object.hasOwn(errorWords, code))).toEqual([])
  })

  it('is found wanting by these tests', () => {
    expect(faults('a {b}', 'ein {c}')).toEqual(['asks for {c}, English for {b}'])
    expect(faults('', ' ')).toEqual(['is empty'])
    expect(faults('there is none', 'there is none')).toEqual(['is English'])
    expect(faults('Carnet', 'Carnet')).toEqual([])
  })

  it('writes numbers, days, lists and spans as German does', () => {
    expect(formatNumber(1_234_567.5, 'de')).toBe('1.234.567,5')
    expect(formatDay('2026-03-01', 'de')).toBe('1. März 2026')
    expect(formatList(['CN', 'EU'], 'de')).toBe('CN, EU')
    expect(formatBytes(379_800, 'de')).toBe('379,8 kB')
    expect(fill('{a}', { a: true }, 'de')).toBe('ja')
    expect(spanText({ years: 1 }, 'de')).toBe('1 Jahr')
    expect(dueText({ when: 'yearly', by: '03-31' }, 'de')).toBe('jedes Jahr bis zum 31. März')
    const filing = { when: 'after', span: { working_days: 10 }, event: 'contract-in-force' } as const
    expect(dueText(filing, 'de')).toBe('spätestens 10 Arbeitstage nach Wirksamwerden des Vertrags')
  })

  it('is English where it has no word, and where words are given from outside', () => {
    expect(label('sentence.is', 'de', { subject: 'a', values: 'b' })).toBe('a is b')
    const words = { CARNET_NEVER: { en: 'never', zh: '从不', fix: { en: 'wait', zh: '等待' } } }
    const text = errorText({ code: 'CARNET_NEVER', data: { near: 'nie' }, at: {} }, 'de', words)
    expect(text).toEqual({ message: 'never', fix: 'Meinten Sie „nie“? wait', where: '' })
  })
})

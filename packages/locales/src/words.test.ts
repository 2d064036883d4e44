import { describe, expect, it } from 'vitest'
import { errorGroups } from './errors/index.ts'
import { labelGroups } from './labels/index.ts'
import { holes } from './template.ts'
import type { Words } from './words.ts'

/** What is wrong with a text: a language is missing or empty, or the languages ask for different parts. */
function faults(words: Words): string[] {
  const empty = [words.en, words.zh].some(text => typeof text !== 'string' || text.trim() === '')
  if (empty) return ['a language is missing']
  const [en, zh] = [holes(words.en), holes(words.zh)]
  const uneven = en.join() === zh.join() ? [] : [`en asks for {${en}}, zh for {${zh}}`]
  // A text of parts and punctuation alone has nothing to translate.
  const letters = /\p{L}/u.test(words.zh.replaceAll(/\{\w+\}/g, ''))
  const untranslated = /\p{Script=Han}/u.test(words.en) || (letters && !/\p{Script=Han}/u.test(words.zh))
  return untranslated ? [...uneven, 'a language stands in the place of the other'] : uneven
}

function twice(groups: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string[] {
  const names = Object.values(groups).flatMap(group => Object.keys(group))
  return names.filter((name, index) => names.indexOf(name) !== index)
}

const labels = Object.values(labelGroups).flatMap(group => Object.entries(group))
const errors = Object.values(errorGroups).flatMap(group => Object.entries(group))

describe('the words', () => {
  it('of every label stand in both languages and ask for the same parts', () => {
    expect(
      labels.map(([code, words]) => [code, faults(words)]).filter(([, found]) => found!.length > 0),
    ).toEqual([])
    expect(labels.length).toBeGreaterThan(40)
  })

  it('of every error and its fix stand in both languages', () => {
    for (const [code, words] of errors) {
      expect([code, faults(words)]).toEqual([code, []])
      expect([code, faults(words.fix)]).toEqual([code, []])
    }
  })

  it('stand in one group only', () => {
    expect(twice(labelGroups)).toEqual([])
    expect(twice(errorGroups)).toEqual([])
  })

  it('are found wanting by this test', () => {
    expect(faults({ en: 'a {b}', zh: '甲 {c}' })).toEqual(['en asks for {b}, zh for {c}'])
    expect(faults({ en: 'a', zh: '' })).toEqual(['a language is missing'])
    expect(faults({ en: 'a', zh: 'a' })).toEqual(['a language stands in the place of the other'])
    expect(twice({ one: { a: 1 }, two: { a: 1 } })).toEqual(['a'])
  })
})

/** Every text of the console in every written language and in German, with the same parts to be filled. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { holes, written } from '@carnet/locales'
import { describe, expect, it } from 'vitest'
import { german } from './german.ts'
import type { WordBook } from './words.ts'

const source = join(import.meta.dirname, '..')
const files = (readdirSync(source, { recursive: true }) as string[]).filter(name =>
  name.endsWith('.words.ts'),
)

/** Texts that German writes as English does. */
const alike = new Set(['API-Referenz'])

/** What German lacks of a book, says otherwise, or has too much of: a line each, to be read by whoever mends it. */
function germanFaults(book: WordBook): string[] {
  const texts = german.get(book)
  if (!texts) return ['no German: write a *.words.de.ts beside it, and name it in words/german.ts']
  const faults = Object.entries(book).flatMap(([key, { en }]) => {
    const text = texts[key]
    if (text === undefined || text.trim() === '') return [`${key}: no German of “${en}”`]
    if (holes(text).join() !== holes(en).join()) return [`${key}: other parts than “${en}”`]
    return text === en && isProse(en) && !alike.has(text) ? [`${key}: “${en}” is English`] : []
  })
  return [...faults, ...Object.keys(texts).flatMap(key => (key in book ? [] : [`${key}: only in German`]))]
}

/** Several words of lower case: names and single words may well be the same in both. */
const isProse = (text: string): boolean => (text.match(/(?<![\w{])[a-z]{2,}(?![\w}])/g) ?? []).length > 1

it('finds the books', () => {
  expect(files.length).toBeGreaterThan(3)
})

describe.each(files)('%s', file => {
  it('has every text in every language', async () => {
    const books = Object.values((await import(join(source, file))) as Record<string, WordBook>)
    expect(books.length).toBeGreaterThan(0)
    for (const book of books) {
      for (const [key, words] of Object.entries(book)) {
        expect(Object.keys(words).sort(), key).toEqual([...written].sort())
        for (const language of written) expect(words[language].trim(), `${key} ${language}`).not.toBe('')
        expect(holes(words.zh), key).toEqual(holes(words.en))
      }
      expect(germanFaults(book)).toEqual([])
    }
  })
})

it('names nothing in German that is no book', async () => {
  const modules = await Promise.all(files.map(file => import(join(source, file))))
  const books = modules.flatMap(module => Object.values(module as Record<string, WordBook>))
  expect([...german.keys()].filter(book => !books.includes(book))).toEqual([])
})

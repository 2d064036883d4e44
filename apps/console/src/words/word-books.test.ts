/** Every text of the console in every language, with the same parts to be filled. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { holes, languages } from '@carnet/locales'
import { describe, expect, it } from 'vitest'
import type { WordBook } from './words.ts'

const source = join(import.meta.dirname, '..')
const files = (readdirSync(source, { recursive: true }) as string[]).filter(name =>
  name.endsWith('.words.ts'),
)

it('finds the books', () => {
  expect(files.length).toBeGreaterThan(3)
})

describe.each(files)('%s', file => {
  it('has every text in every language', async () => {
    const books = Object.values((await import(join(source, file))) as Record<string, WordBook>)
    expect(books.length).toBeGreaterThan(0)
    for (const book of books)
      for (const [key, words] of Object.entries(book)) {
        expect(Object.keys(words).sort(), key).toEqual([...languages].sort())
        for (const language of languages) expect(words[language].trim(), `${key} ${language}`).not.toBe('')
        expect(holes(words.zh), key).toEqual(holes(words.en))
      }
  })
})

/** Every page, in both languages, light and dark, wide and narrow: axe finds nothing, nothing runs over, nothing is refused. */
import { describe, expect, it } from 'vitest'
import { barriers, type Look, looks, nameOf, overflow, setStage, visit } from './testing/console.ts'

/** A page adds its address here. */
const pages = [
  '/',
  '/transfers',
  '/transfers/new/data',
  '/transfers/new/facts',
  '/obligations',
  '/requests',
  '/requests/new',
  '/totals',
  '/approvals',
  '/authorities',
  '/authority',
  '/flows',
  '/regimes',
  '/regimes/KZ',
  '/compare',
  '/compare?a=CN&b=EU',
  '/changes?regime=CN',
  '/upcoming',
  '/lists?regime=CN&words=cosmetics',
  '/search?words=health',
  '/verify',
  '/ledger',
  '/audit',
  '/organisation',
  '/invitation',
  '/reference',
  '/my-data',
  '/my-data/here',
  '/people',
  '/receipt',
  '/nowhere',
]

/** Books of thousands of parts: looked at in two ways, since axe looks at every part. */
const books = ['/regimes/CN', '/regimes/EU', '/regimes/US']
const looksOfBooks = [looks[0]!, looks.at(-2)!]
/** What axe may take for a book on a machine that has other things to do, in milliseconds. */
const slow = 240_000

const stage = setStage()

async function look(path: string, how: Look): Promise<void> {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, how)
  try {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('main[aria-busy="true"], .waiting').first().waitFor({ state: 'detached' })
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(
      how.language === 'zh' ? /^zh/ : /^en/,
    )
  } finally {
    await context.close()
  }
}

const named = (all: readonly Look[]) => all.map(one => [nameOf(one), one] as const)

describe.each(pages)('%s', path => {
  it.each(named(looks))('%s', (_name, how) => look(path, how))
})

describe.each(books)('%s', path => {
  it.each(named(looksOfBooks))('%s', (_name, how) => look(path, how), slow)
})

/** Every page, in both languages, light and dark, wide and narrow: axe finds nothing, nothing runs over, nothing is refused. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  barriers,
  looks,
  nameOf,
  openBrowser,
  overflow,
  type Served,
  serveConsole,
  visit,
} from './testing/console.ts'

/** A page adds its address here. */
const pages = [
  '/',
  '/transfers',
  '/transfers/new/data',
  '/transfers/new/facts',
  '/obligations',
  '/totals',
  '/flows',
  '/regimes',
  '/regimes/KZ',
  '/compare',
  '/compare?a=CN&b=EU',
  '/changes?regime=CN',
  '/upcoming',
  '/search?words=health',
  '/verify',
  '/my-data',
  '/nowhere',
]

let served: Served
let browser: Browser
beforeAll(async () => {
  served = await serveConsole()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

describe.each(pages)('%s', path => {
  it.each(looks.map(look => [nameOf(look), look] as const))('%s', async (_name, look) => {
    const { page, context, complaints } = await visit(browser, served.url, look)
    try {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('main[aria-busy="true"], .waiting').first().waitFor({ state: 'detached' })
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(complaints).toEqual([])
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(
        look.language === 'zh' ? /^zh/ : /^en/,
      )
    } finally {
      await context.close()
    }
  })
})

/**
 * The pages in languages that nobody has written yet: mirrored, as from right to left, and with words half as long again as the English
 * ones. Nothing runs over, and what stands at the beginning of a line stands there in both directions.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, setStage, visit } from './testing/console.ts'

const pages = [
  '/',
  '/transfers',
  '/transfers/new/data',
  '/obligations',
  '/totals',
  '/regimes',
  '/regimes/KZ',
  '/compare?a=KZ&b=GB',
  '/changes?regime=GB',
  '/upcoming',
  '/lists?regime=CN&words=data',
  '/search?words=health',
  '/verify',
]
const widths = [1280, 360]

const stage = setStage()

/** Every text is written backwards in a page that runs from right to left, as an override of direction does it. */
const mirror = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl'
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const text = walk.currentNode as Text
      if (text.data.trim() !== '') text.data = `\u202e${text.data}\u202c`
    }
  })

/** Every word grows by half, as words do in other languages: “provisions” becomes “provisionsprovi”. */
const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const text = walk.currentNode as Text
      text.data = text.data.replace(/\p{L}{3,}/gu, word => word + word.slice(0, Math.ceil(word.length / 2)))
    }
  })

async function open(path: string, width: number) {
  const visited = await visit(stage.browser, stage.served.url, { language: 'en', theme: 'light', width })
  await visited.page.goto(path)
  await visited.page.getByRole('heading', { level: 1 }).waitFor()
  await visited.page.locator('main[aria-busy="true"], .waiting').first().waitFor({ state: 'detached' })
  return visited
}

describe.each(pages)('%s', path => {
  it.each(widths)('%i px', async width => {
    const { page, context } = await open(path, width)
    try {
      const title = page.locator('h1').first()
      const before = await title.boundingBox()
      await mirror(page)
      expect(await overflow(page)).toBe(0)
      const after = await title.boundingBox()
      // As far from the other edge as it was from the one.
      const margin = width - (after!.x + after!.width)
      expect(Math.abs(margin - before!.x)).toBeLessThan(2)
      await lengthen(page)
      expect(await overflow(page)).toBe(0)
    } finally {
      await context.close()
    }
  })
})

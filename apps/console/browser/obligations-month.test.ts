/** What is owed as a month, handed to somebody, and shown as done by a paper, in a real browser. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  barriers,
  type Look,
  openBrowser,
  overflow,
  type Served,
  serveConsole,
  visit,
} from './testing/console.ts'

const looks: readonly Look[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'zh', theme: 'dark', width: 360 },
]

interface Owed {
  readonly id: string
  readonly due: string | null
  readonly assigned_to: string | null
  readonly done: { readonly paper: string | null } | null
}

let served: Served
let browser: Browser
beforeAll(async () => {
  served = await serveConsole()
  browser = await openBrowser()
  // The example, cleared by its button: what it owes comes with it.
  const { page, context } = await visit(browser, served.url)
  page.setDefaultTimeout(120_000)
  await page.goto('/')
  await page.locator('.offer .button').click()
  await page.waitForURL(/\/transfers\/[0-9a-f-]{36}$/)
  await context.close()
  for (let tries = 0; tries < 100 && (await owed()).length === 0; tries++)
    await new Promise(resolve => setTimeout(resolve, 300))
  expect((await owed()).length).toBeGreaterThan(0)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const owed = async (): Promise<Owed[]> =>
  ((await (await fetch(`${served.url}/v1/obligations?limit=200`)).json()) as { items: Owed[] }).items

it.each(looks)('in $language, $width px, $theme', async look => {
  const { page, context, complaints } = await visit(browser, served.url, look)
  page.setDefaultTimeout(60_000)
  try {
    await page.goto('/obligations')
    const row = page.locator('.owed').first()
    await row.waitFor()
    const name = look.language === 'zh' ? '周岚' : 'Ada'
    await row.locator('.owed__actions .button').first().click()
    await page
      .locator('.dialog select')
      .selectOption({ index: (await page.locator('.dialog option').count()) - 1 })
    await page.locator('.dialog input').fill(name)
    expect(await barriers(page)).toEqual([])
    await page.locator('.dialog .button--strong').click()
    await page
      .getByText(look.language === 'zh' ? '由周岚负责' : 'for Ada')
      .first()
      .waitFor()
    expect((await owed()).some(one => one.assigned_to === name)).toBe(true)

    await row.locator('.owed__actions .button').last().click()
    await page
      .locator('.dialog input[type="file"]')
      .setInputFiles({ name: 'assessment.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') })
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    const before = (await owed()).filter(one => one.done !== null).length
    await page.locator('.dialog .button--strong').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const done = (await owed()).filter(one => one.done !== null)
    expect(done.length).toBe(before + 1)
    expect(done.every(one => one.done?.paper)).toBe(true)

    const dated = (await owed()).filter(one => one.due !== null && one.done === null)
    const month = dated[0]!.due!.slice(0, 7)
    await page.locator('.page__head .choice__one').last().click()
    const months = page.locator('.month__head .button')
    await months.nth(1).waitFor()
    for (let tries = 0; tries < 24 && !(await page.locator(`.sheet__item`).count()); tries++) {
      const shown = await page.locator('.sheet time').nth(10).getAttribute('datetime')
      await months.nth(shown!.slice(0, 7) < month ? 2 : 0).click()
      await page.waitForLoadState('networkidle')
    }
    const inMonth = (await owed()).filter(one => one.due?.startsWith(month)).length
    expect(await page.locator('.sheet__item').count()).toBe(inMonth)
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.locator('.sheet__item:enabled').last().click()
    await page.getByRole('dialog').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

/** A font that comes after the page is shown moves nothing of what is read by then. */
it.each(['en', 'zh'] as const)('stays where it is when fonts come late, in %s', async language => {
  const { page, context } = await visit(browser, served.url, { language, theme: 'light', width: 412 })
  page.setDefaultTimeout(60_000)
  try {
    await page.addInitScript({
      content: `
        globalThis.shift = 0
        new PerformanceObserver(list => {
          for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value
        }).observe({ type: 'layout-shift', buffered: true })
      `,
    })
    await page.route('**/*.woff2', async route => {
      await new Promise(resolve => setTimeout(resolve, 2500))
      await route.continue()
    })
    await page.route('**/fonts-*.css', async route => {
      await new Promise(resolve => setTimeout(resolve, 4000))
      await route.continue()
    })
    await page.goto('/obligations')
    await page.locator('.owed').first().waitFor()
    await page.waitForFunction(() =>
      [...document.fonts].some(({ family }) => family.includes('Noto Sans SC')),
    )
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(500)
    expect(await page.evaluate('shift')).toBeLessThan(0.05)
  } finally {
    await context.close()
  }
})

/** Where lines are wide, what comes with the data is no larger than the words that a page begins with. */
it.each(['en', 'zh'] as const)('has its largest paint at its beginning, in %s', async language => {
  const { page, context } = await visit(browser, served.url, { language, theme: 'light', width: 1280 })
  page.setDefaultTimeout(60_000)
  try {
    await page.addInitScript({
      content: `
        globalThis.largest = []
        new PerformanceObserver(list => {
          for (const { element } of list.getEntries()) globalThis.largest.push(element?.className ?? 'gone')
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      `,
    })
    await page.route('**/v1/**', async route => {
      await new Promise(resolve => setTimeout(resolve, 1000))
      await route.continue()
    })
    await page.goto('/obligations')
    await page.locator('.owed .cite-part').first().waitFor()
    await page.waitForTimeout(300)
    expect(await page.evaluate('globalThis.largest.at(-1)')).toBe('page__lead')
  } finally {
    await context.close()
  }
})

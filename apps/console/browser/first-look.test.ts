/** The first look at home, on a slow network: nothing moves under the finger, and what is sent keeps to the budget. Times are for the bench. */
import { expect, it } from 'vitest'
import { overflow, setStage, visit } from './testing/console.ts'

const stage = setStage()

/** As Lighthouse calls it good. */
const mostShift = 0.1
/** As issue and design promise, in bytes as they are sent; and all that is sent before anybody does anything but the law. */
const mostScript = 250_000
/** What each answer of the service takes longer here, in milliseconds. */
const slow = 400

/** Runs in the page, before anything of it. */
const watch = `
  globalThis.shift = 0
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
`

const looks = (['en', 'zh'] as const).flatMap(language => [412, 1280].map(width => ({ language, width })))

it.each(looks)('in $language, $width px', async ({ language, width }) => {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, {
    language,
    theme: 'light',
    width,
  })
  page.setDefaultTimeout(60_000)
  try {
    await page.addInitScript({ content: watch })
    await page.route('**/v1/**', async route => {
      await new Promise(resolve => setTimeout(resolve, slow))
      await route.continue()
    })
    const sizes: Promise<number>[] = []
    page.on('requestfinished', request => {
      if (/\.js$/.test(new URL(request.url()).pathname))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto('/')
    await page.locator('.offer').waitFor()
    await page.locator('.tile').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate('shift')).toBeLessThan(mostShift)
    const script = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0)
    expect(script).toBeGreaterThan(0)
    expect(script).toBeLessThan(mostScript)
    expect(await overflow(page)).toBe(0)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

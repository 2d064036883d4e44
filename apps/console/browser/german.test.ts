/** German, the third language: chosen by the browser, fetched when it is read, beside law that stays English and says so. */
import { expect, it } from 'vitest'
import { barriers, overflow, setStage, visit } from './testing/console.ts'

const stage = setStage()

it('is what a German browser begins with, and what the menu offers', async () => {
  const context = await stage.browser.newContext({ locale: 'de-DE', baseURL: stage.served.url })
  const page = await context.newPage()
  try {
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Wohin dürfen diese Daten?' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de-DE')
    await page.getByRole('radiogroup', { name: 'Sprache' }).getByText('English').click()
    await page.getByRole('heading', { level: 1, name: 'Where may these data go?' }).waitFor()
    await page.getByRole('radiogroup', { name: 'Language' }).getByText('Deutsch').click()
    await page.getByRole('heading', { level: 1, name: 'Wohin dürfen diese Daten?' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Wohin dürfen diese Daten?' }).waitFor()
  } finally {
    await context.close()
  }
})

it('is not fetched by whoever reads another language', async () => {
  const { page, context } = await visit(stage.browser, stage.served.url)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  try {
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(asked.some(url => /\/main-\w+\.js$/.test(url))).toBe(true)
    expect(asked.filter(url => /german/.test(url))).toEqual([])
  } finally {
    await context.close()
  }
})

it.each(['/regimes/KZ', '/obligations', '/organisation', '/requests/new'])(
  '%s has no barriers, runs over nowhere, and marks what is not German',
  async path => {
    const look = { language: 'de', theme: 'dark', width: 360 } as const
    const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
    try {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('main[aria-busy="true"], .waiting').first().waitFor({ state: 'detached' })
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(complaints).toEqual([])
      const note = await page.getByText('Das Recht ist hier nicht auf Deutsch erfasst').count()
      expect(note).toBe(/regimes|obligations/.test(path) ? 1 : 0)
      if (path.startsWith('/regimes'))
        expect(await page.locator('.entry [lang="en"]').count()).toBeGreaterThan(0)
    } finally {
      await context.close()
    }
  },
)

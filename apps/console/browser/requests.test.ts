/** Requests from abroad, in a real browser and both languages: recorded by the form, told as a memo, answered in place, with a record. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriers, overflow, setStage, visit } from './testing/console.ts'

const stage = setStage()

const said = {
  en: {
    approval: 'approval of the competent Chinese authority',
    law: 'Data Security Law art. 36',
    find: 'machine',
    person: 'communication',
  },
  zh: { approval: '主管机关批准', law: '《数据安全法》第三十六条', find: '设备', person: '通信' },
} as const

/** What barriers there are, and whether anything runs over: none, and nothing. */
async function expectSound(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

const select = (page: Page, at: number) => page.locator('.request-form select').nth(at)
const record = (page: Page) => page.locator('.request-form button[type="submit"]')

async function fill(page: Page, find: string, liesIn: string): Promise<void> {
  await page.locator('.request-form input[type="text"][required]').fill('order 24-cv-1')
  await page.locator('.request-form select option[value="SG"]').first().waitFor({ state: 'attached' })
  await select(page, 1).selectOption('SG')
  await select(page, 6).selectOption(liesIn)
  await page.locator('.category-picker input[type="search"]').fill(find)
  await page.locator('.category-picker input[type="checkbox"]').first().check()
  await expectSound(page)
}

describe.each([
  { language: 'zh', theme: 'light', width: 360 },
  { language: 'en', theme: 'dark', width: 1280 },
] as const)('$language, $theme, $width px', look => {
  it('is reached by the keyboard, recorded, told as a memo, and its record is added to', async () => {
    const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
    const words = said[look.language]
    try {
      await page.goto('/')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('q')
      await page.waitForURL('**/requests')
      await page.locator('.button--strong').click()
      await page.waitForURL('**/requests/new')
      await fill(page, words.find, 'CN')
      await record(page).click()
      await page.locator('.request-finding').first().waitFor()
      await page.getByText(words.law).first().waitFor()
      await page.getByText(words.approval).first().waitFor()
      expect(await page.locator('.request-ways > li').count()).toBeGreaterThan(0)
      await expectSound(page)

      await page.locator('.request-enter select').selectOption('approval-asked')
      await page.locator('.request-enter textarea').fill('letter 7')
      await page.locator('.request-enter button').click()
      await page.getByText('letter 7').waitFor()
      await page.reload()
      await page.getByText('letter 7').waitFor()
      await page.locator('.request-finding').first().waitFor()
      // What was asked before the program was there is what the page shows.
      expect(await page.evaluate('Object.keys(globalThis.carnetEarly)')).toEqual([])
      expect(await page.locator('.request aside section').last().locator('li').count()).toBe(2)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  })

  it('takes data that lie in several places, and says beside each field what is wrong with it', async () => {
    const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
    const wrong = page.locator('.request-form [aria-invalid="true"]')
    const place = (code: string) => page.locator('.which-where').getByLabel(code)
    try {
      await page.goto('/requests/new')
      await record(page).click()
      await wrong.first().waitFor()
      // Name, who asks, where the data lie, what they are.
      expect(await wrong.count()).toBe(4)
      expect(await wrong.first().evaluate(field => field === document.activeElement)).toBe(true)

      await fill(page, said[look.language].find, 'CN')
      expect(await wrong.count()).toBe(0)
      await page.locator('.lies-in > .page__actions button').click()
      expect(await select(page, 7).evaluate(field => field === document.activeElement)).toBe(true)
      await select(page, 7).selectOption('DE')
      await place('DE').uncheck()
      await record(page).click()
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true')
      expect(await wrong.count()).toBe(1)
      await expectSound(page)
      await place('DE').check()
      expect(await wrong.count()).toBe(0)

      await page.locator('.lies-in__place button').last().click()
      expect(await page.locator('.which-where').count()).toBe(0)
      await page.keyboard.press('Enter')
      expect(await select(page, 7).inputValue()).toBe('DE')
      await record(page).click()
      await page.locator('.request-finding').first().waitFor()
      const recorded = await page.locator('.request__facts').innerText()
      for (const name of look.language === 'zh' ? ['中国', '德国'] : ['China', 'Germany'])
        expect(recorded).toContain(name)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  })

  it('asks what is still open, and takes an answer in place', async () => {
    const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
    try {
      await page.goto('/requests/new')
      await fill(page, said[look.language].person, 'DE')
      await record(page).click()
      const question = page.locator('.question')
      await question.waitFor()
      await expectSound(page)
      const first = await question.innerText()
      await question.locator('.button--quiet').click()
      await page.waitForFunction(
        before => document.querySelector<HTMLElement>('.question')?.innerText !== before,
        first,
      )
      await expectSound(page)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  })
})

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

async function fill(page: Page, find: string, liesIn: string): Promise<void> {
  await page.locator('.request-form input[required]').fill('order 24-cv-1')
  const select = (at: number) => page.locator('.request-form select').nth(at)
  await page.locator('.request-form select option[value="SG"]').first().waitFor({ state: 'attached' })
  await select(1).selectOption('SG')
  await select(6).selectOption(liesIn)
  await page.locator('.category-picker input[type="search"]').fill(find)
  await page.locator('.category-picker input[type="checkbox"]').first().check()
  await expectSound(page)
  await page.locator('.request-form button[type="submit"]').click()
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
      expect(await page.locator('.request aside section').last().locator('li').count()).toBe(2)
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

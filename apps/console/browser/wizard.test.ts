/** The whole way of a transfer in a real browser: a file, its columns, the questions, the decision, a plan, approval, the carnet. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriers, type Look, overflow, root, setStage, visit } from './testing/console.ts'

const data = join(root, 'examples/payroll-shanghai-singapore/employees.csv')
const company = { en: 'a company', zh: '企业', de: 'ein Unternehmen' }
const send = { en: 'sending', zh: '传输', de: 'Senden' }

const stage = setStage()

const strong = (page: Page) => page.locator('.page__actions .button--strong')

async function sound(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

/** Answers until nothing is asked: the places, two companies, that the data are sent; else that it is not known. */
async function answerAll(page: Page, { language }: Look): Promise<number> {
  const question = page.locator('.question')
  const settled = page.locator('.interview .notice:not(.notice--failed)')
  for (let asked = 0; ; asked++) {
    await question.or(settled).first().waitFor()
    if (await settled.isVisible()) return asked
    const text = await question.textContent()
    const place = question.locator('select')
    const wanted = question.getByRole('button', {
      name: new RegExp(`^(${company[language]}|${send[language]})`),
    })
    if (await place.isVisible()) {
      await place.selectOption(asked === 0 ? 'CN' : 'SG')
      await question.locator('.button--strong').click()
    } else if (await wanted.first().isVisible()) await wanted.first().click()
    else await question.locator('.button--quiet').click()
    await page.waitForFunction(before => document.querySelector('.question')?.textContent !== before, text)
  }
}

const looks: readonly Look[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'zh', theme: 'dark', width: 360 },
]

describe.each(looks)('in $language, $width px, $theme', look => {
  it('leads from a file to its carnet', async () => {
    const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
    page.setDefaultTimeout(60_000)
    try {
      await page.goto('/transfers/new/data')
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator('.receive .button').click(),
      ])
      await chooser.setFiles(data)
      await page.waitForURL('**/columns')
      await page.locator('table.rows tbody tr').nth(13).waitFor()
      await sound(page)
      await strong(page).click()

      await page.locator('.question').waitFor()
      await sound(page)
      expect(await answerAll(page, look)).toBeLessThan(20)
      await strong(page).click()

      await page.locator('fieldset input').nth(0).fill('91310199MAEXAM1P8E')
      await page.locator('fieldset input').nth(1).fill('CARN00EXAMPLESG00189')
      await sound(page)
      await strong(page).click()
      await page.waitForURL(/\/transfers\/[0-9a-f-]{36}$/)
      await page.locator('.plans').waitFor()
      await sound(page)
      const address = page.url()
      await page.goto(`${address}/decision`)
      await page.locator('.card [data-finding="conditional"]').first().waitFor()
      await sound(page)
      await page.goto(`${address}/plan`)
      await page.locator('.preview .button').click()
      await page.locator('.preview tbody tr').nth(9).waitFor()
      await sound(page)
      await page.locator('.plan .button').first().click()
      await page.waitForURL('**/approve')
      await sound(page)
      await strong(page).click()
      const carnet = page.locator('a[download]').first()
      await carnet.waitFor()
      await sound(page)
      const [download] = await Promise.all([page.waitForEvent('download'), carnet.click()])
      expect(JSON.parse(readFileSync((await download.path())!, 'utf8'))).toMatchObject({ carnet: 1 })
      await page.goto(`${address}/clear`)
      await page.locator('.progress li[data-done="true"]').nth(6).waitFor()
      await sound(page)
      await page.goto('/transfers')
      await page.locator('table.rows tbody tr').first().waitFor()
      await sound(page)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  })
})

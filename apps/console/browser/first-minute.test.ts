/** The first minute of an empty instance: one button to a real carnet; then its flow, its ledger entry and its events, verified in the browser. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function sound(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

describe.each(looks)('in $language, $width px, $theme', look => {
  let served: Served
  let checkpoint: string
  beforeAll(async () => {
    served = await serveConsole()
  })
  afterAll(() => served?.stop())

  const looking = async (use: (page: Page) => Promise<void>): Promise<void> => {
    const { page, context, complaints } = await visit(browser, served.url, look)
    page.setDefaultTimeout(90_000)
    try {
      await use(page)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  }

  it('one button leads from home to a carnet, and is offered no more', () =>
    looking(async page => {
      await page.goto('/flows')
      await page.locator('.empty .offer .button').waitFor()
      await sound(page)
      await page.goto('/')
      const offer = page.locator('.offer .button')
      await offer.waitFor()
      await sound(page)
      await offer.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/transfers\/[0-9a-f-]{36}$/)
      const carnet = page.locator('a[download]').first()
      await carnet.waitFor()
      const [download] = await Promise.all([page.waitForEvent('download'), carnet.click()])
      expect(JSON.parse(readFileSync((await download.path())!, 'utf8'))).toMatchObject({ carnet: 1 })
      await page.goto('/')
      await page.locator('.drop').waitFor()
      await page.waitForLoadState('networkidle')
      expect(await offer.count()).toBe(0)
      checkpoint = await (await page.request.get('/v1/ledger/checkpoint')).text()
    }))

  it('its flow is drawn and told, and its band leads to the transfer', () =>
    looking(async page => {
      await page.goto('/flows')
      const row = page.locator('.flow-table tbody tr')
      await row.first().waitFor()
      // A straight band has no height that the browser would call visible.
      await page.locator('.sankey path').first().waitFor({ state: 'attached' })
      expect(await row.count()).toBe(1)
      expect(await page.locator('.sankey path').count()).toBe(2)
      expect(await page.locator('.sankey').getAttribute('data-standing')).toBe(String(look.width < 640))
      // Places have their codes until the law, which knows their names, is there.
      await row.filter({ hasText: look.language === 'zh' ? '新加坡' : 'Singapore' }).waitFor()
      await sound(page)
      await row.locator('button').focus()
      await page.keyboard.press('Enter')
      await page.locator('.band-legs li a').first().waitFor()
      await sound(page)
      // What a band shows, another filter must not: nothing of it is left there.
      const recipient = page.locator('.flow-filters select').last()
      expect(await recipient.locator('option').count()).toBe(2)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.page__head .button').click(),
      ])
      expect(readFileSync((await download.path())!, 'utf8')).toMatch(/\r\nCN,free,SG,1,1,/)
      await page.locator('.band-legs li a').first().click()
      await page.waitForURL(/\/transfers\/[0-9a-f-]{36}$/)
    }))

  it('its entry is verified in the browser, hash by hash, and so is the ledger', async () => {
    // What was done is entered into the ledger in batches: by a start, too.
    served = await served.again()
    await looking(async page => {
      await page.goto('/ledger')
      await page.locator('.ledger-signed[data-signed="true"]').waitFor()
      const rows = page.locator('table.rows tbody tr')
      await rows.nth(1).waitFor()
      await sound(page)
      await page.locator('textarea').fill(checkpoint)
      await page.locator('form .button').click()
      await page.locator('.verdict[data-ok="true"]').waitFor()
      await page.locator('textarea').fill(checkpoint.replace('\n1\n', '\n2\n'))
      await page.locator('form .button').click()
      await page.getByRole('alert').getByText('CARNET_LEDGER_SIGNATURE').waitFor()
      await rows.last().locator('a').click()
      await page.waitForURL('**/ledger/0')
      for (const check of ['record', 'checkpoint', 'inclusion'])
        await page.locator(`[data-check="${check}"][data-result="passed"]`).waitFor()
      expect(await page.locator('.hash-path__step').count()).toBe(2)
      await sound(page)
    })
  })

  it('where the record was changed on its way, the entry is not verified', () =>
    looking(async page => {
      await page.route('**/v1/ledger/entries/0', async route => {
        const answer = await route.fetch()
        const entry = (await answer.json()) as { record: string }
        await route.fulfill({ json: { ...entry, record: entry.record.replace('shanghai', 'shangmai') } })
      })
      await page.goto('/ledger/0')
      await page.locator('[data-check="record"][data-result="failed"]').waitFor()
      await page.locator('[data-check="inclusion"][data-result="passed"]').waitFor()
      await sound(page)
    }))

  it('every event of it is found and proved; one that was changed is not', () =>
    looking(async page => {
      await page.goto('/audit')
      const rows = page.locator('table.audit tbody tr')
      await rows.first().waitFor()
      const all = await rows.count()
      expect(all).toBeGreaterThan(5)
      await sound(page)
      await page.locator('.flow-filters select').nth(1).selectOption('transfer.cleared')
      await page.waitForFunction(() => document.querySelectorAll('table.audit tbody tr').length === 1)
      await rows.first().locator('.button').focus()
      await page.keyboard.press('Enter')
      await page.locator('.dialog .verdict[data-ok="true"]').waitFor()
      await page.locator('[data-check="event"][data-result="passed"]').waitFor()
      await sound(page)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.dialog .page__actions .button').click(),
      ])
      const proof = JSON.parse(readFileSync((await download.path())!, 'utf8')) as { text: string }
      expect(JSON.parse(proof.text)).toMatchObject({ action: 'transfer.cleared' })

      const changed = { ...proof, text: proof.text.replace('transfer.cleared', 'transfer.refused') }
      await page.route('**/v1/audit/events/*/proof', route => route.fulfill({ json: changed }))
      await page.reload()
      await page.locator('.flow-filters select').nth(1).selectOption('transfer.cleared')
      await page.waitForFunction(() => document.querySelectorAll('table.audit tbody tr').length === 1)
      await rows.first().locator('.button').click()
      await page.locator('.dialog .verdict[data-ok="false"]').waitFor()
      await page.locator('[data-check="event"][data-result="failed"]').waitFor()
    }))
})

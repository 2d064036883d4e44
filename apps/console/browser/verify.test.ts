/** A carnet of the example is verified in a real browser that is offline: good, with a byte changed, with other data. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  barriers,
  type Look,
  openBrowser,
  overflow,
  root,
  type Served,
  serveConsole,
  visit,
} from './testing/console.ts'

const example = join(root, 'examples/payroll-shanghai-singapore')
const folder = mkdtempSync(join(tmpdir(), 'carnet-verify-'))
const carnet = join(folder, 'out/employees.carnet')
const data = join(folder, 'out/employees.csv')
const names = ['format', 'signature', 'issuer', 'record-hash', 'log', 'checkpoint', 'inclusion', 'data']

let served: Served
let browser: Browser
beforeAll(async () => {
  served = await serveConsole()
  const cleared = spawnSync(
    process.execPath,
    [
      ...[join(root, 'apps/cli/dist/carnet.js'), '--state', join(folder, 'state')],
      ...['clear', join(example, 'employees.csv'), '--declaration', join(example, 'declaration.yaml')],
      ...['--choose', '1', '--out', join(folder, 'out')],
    ],
    { encoding: 'utf8' },
  )
  if (cleared.status !== 0) throw new Error(cleared.stderr + cleared.stdout)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** By the keyboard, as the first choice of files on the page and the second. */
async function choose(page: Page, button: number, file: string): Promise<void> {
  await page.locator('.drop__actions button').nth(button).focus()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  await chooser.setFiles(file)
}

async function results(page: Page): Promise<Record<string, string>> {
  await page.locator('.verdict[data-ok]').waitFor()
  const rows = await page
    .locator('.checks li')
    .evaluateAll(items => items.map(({ dataset }) => [dataset.check!, dataset.result!]))
  expect(rows.map(([name]) => name)).toEqual(names)
  return Object.fromEntries(rows)
}

const allPassed = Object.fromEntries(names.map(name => [name, 'passed']))
const withoutKeys = { ...allPassed, issuer: 'not-checked', log: 'not-checked' }

/** A page that has no connection any more, and has sent nothing since. */
async function offline(look: Look, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, complaints } = await visit(browser, served.url, look)
  try {
    // From the start: a chooser that opens before anybody listens for one is not seen.
    page.on('filechooser', () => undefined)
    const thread = page.waitForEvent('worker')
    await page.goto('/verify')
    await (await thread).evaluate(() => typeof (self as { onmessage: unknown }).onmessage)
    await page.locator('.drop__actions button').nth(1).waitFor()
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await use(page)
    expect(asked.filter(url => !/\.woff2$/.test(url))).toEqual([])
    expect(complaints.filter(text => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([])
  } finally {
    await context.close()
  }
}

const looks: readonly Look[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'zh', theme: 'dark', width: 360 },
]

describe.each(looks)('in $language, $width px, $theme', look => {
  it('verifies a carnet, then its data, then the keys', () =>
    offline(look, async page => {
      await choose(page, 0, carnet)
      expect(await results(page)).toEqual({ ...withoutKeys, data: 'not-checked' })
      await choose(page, 1, data)
      await page.locator('[data-check="data"][data-result="passed"]').waitFor()
      expect(await results(page)).toEqual(withoutKeys)
      const says = page.locator('.says')
      const text = (await says.textContent())!
      expect(text).toContain('shanghai-company')
      expect(text).toContain(look.language === 'zh' ? '未指定密钥' : 'key not pinned')
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBe(0)

      await page.locator('summary').click()
      await page
        .locator('form input')
        .nth(0)
        .fill((await says.locator('code').textContent())!)
      await page
        .locator('form input')
        .nth(1)
        .fill((JSON.parse(readFileSync(carnet, 'utf8')) as { log: string }).log)
      await page.locator('form button[type="submit"]').click()
      await page.locator('[data-check="issuer"][data-result="passed"]').waitFor()
      expect(await results(page)).toEqual(allPassed)
      await page.locator('form input').nth(0).fill('did:key:z6Mk')
      await page.locator('form button[type="submit"]').click()
      await page.getByRole('alert').getByText('CARNET_CREDENTIAL_DID').waitFor()
      expect(await barriers(page)).toEqual([])
    }))

  it('refuses a carnet with a byte changed, and says nothing in its name', () =>
    offline(look, async page => {
      const changed = JSON.parse(readFileSync(carnet, 'utf8')) as { credential: string }
      const [header, payload, signature] = changed.credential.split('.')
      const other = Buffer.from(payload!, 'base64url')
        .toString()
        .replace('shanghai-company', 'shanghai-compony')
      changed.credential = [header, Buffer.from(other).toString('base64url'), signature].join('.')
      const file = join(folder, `${look.language}.carnet`)
      writeFileSync(file, `${JSON.stringify(changed, null, 2)}\n`)
      await choose(page, 0, file)
      expect(await results(page)).toMatchObject({
        format: 'passed',
        signature: 'failed',
        'record-hash': 'failed',
        inclusion: 'failed',
      })
      expect(await page.locator('.says').count()).toBe(0)
      expect(await barriers(page)).toEqual([])
    }))

  it('verifies several at once, by the keyboard, and tells each', () =>
    offline(look, async page => {
      const bad = join(folder, `none-${look.language}.carnet`)
      writeFileSync(bad, '{}')
      const again = join(folder, `again-${look.language}.carnet`)
      copyFileSync(carnet, again)
      await page.locator('.drop__actions button').first().focus()
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
      await chooser.setFiles([carnet, bad, again])
      await page.getByText(look.language === 'zh' ? '共 3 份，2 份有效。' : '2 of 3 are good.').waitFor()
      const told = await page
        .locator('.several li')
        .evaluateAll(items => items.map(({ dataset }) => dataset.result))
      expect(told).toEqual(['passed', 'failed', 'passed'])
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.locator('.several li button').last().focus()
      await page.keyboard.press('Enter')
      await page.locator('.says').waitFor()
      expect(await barriers(page)).toEqual([])
      await page.locator('.several > .page__actions button').click()
      await page.locator('.several').waitFor({ state: 'detached' })
    }))

  it('keeps keys from one visit to the next where it is told to, and forgets them', async () => {
    const { page, context, complaints } = await visit(browser, served.url, look)
    try {
      const log = (JSON.parse(readFileSync(carnet, 'utf8')) as { log: string }).log
      await page.goto('/verify')
      await page.locator('summary').click()
      await page.locator('form input').nth(1).fill(log)
      await page.locator('form input[type="checkbox"]').check()
      await page.locator('form button[type="submit"]').click()
      await page.locator('form [role="status"]:not(:empty)').waitFor()
      await page.reload()
      // A key that is pressed while the faces of the page are still being laid out was lost on slow machines.
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(500)
      await choose(page, 0, carnet)
      await page.locator('[data-check="log"][data-result="passed"]').waitFor()
      await page.locator('summary').click()
      expect(await page.locator('form input').nth(1).inputValue()).toBe(log)
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.locator('form button').last().click()
      await page.locator('[data-check="log"][data-result="not-checked"]').waitFor()
      expect(await page.evaluate(() => localStorage.getItem('carnet.trusted-keys'))).toBe(null)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  })

  it('refuses the data of another file, and a file that is no carnet', () =>
    offline(look, async page => {
      const other = join(folder, `${look.language}.csv`)
      copyFileSync(data, other)
      appendFileSync(other, '\n')
      await choose(page, 1, other)
      await choose(page, 0, carnet)
      await page.locator('[data-check="data"][data-result="failed"]').waitFor()
      expect(await results(page)).toEqual({ ...withoutKeys, data: 'failed' })
      await choose(page, 0, other)
      await page.getByRole('alert').getByText('CARNET_CREDENTIAL_JSON').waitFor()
      expect(await page.locator('.checks').count()).toBe(0)
      expect(await barriers(page)).toEqual([])
    }))
})

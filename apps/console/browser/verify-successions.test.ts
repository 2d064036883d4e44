/** Whoever named a former key of an issuer follows it in a browser that is offline, by a file dropped beside the carnet; a forged one leads nowhere. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { barriers, overflow, root, setStage, visit } from './testing/console.ts'

const stage = setStage()
const example = join(root, 'examples/payroll-shanghai-singapore')
const folder = mkdtempSync(join(tmpdir(), 'carnet-successions-'))
const carnet = join(folder, 'out/employees.carnet')
const successions = join(folder, 'issuer.successions')
const forged = join(folder, 'forged.successions')
let former = ''
let ledger = ''

function run(...words: string[]): string {
  const program = [join(root, 'apps/cli/dist/carnet.js'), '--state', join(folder, 'state')]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr + stdout)
  return stdout
}

beforeAll(() => {
  const keys = JSON.parse(run('--json', 'key', 'list'))
  former = keys.issuers[0].issuer
  ledger = keys.ledger
  run('key', 'succeed')
  run('key', 'succeed-ledger', '--yes')
  run('key', 'successions', '--out', successions)
  run(
    ...['clear', join(example, 'employees.csv'), '--declaration', join(example, 'declaration.yaml')],
    ...['--choose', '1', '--out', join(folder, 'out')],
  )
  const file = JSON.parse(readFileSync(successions, 'utf8'))
  file.successions[0].at = '2020-01-01T00:00:00.000Z'
  writeFileSync(forged, JSON.stringify(file))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function choose(page: Page, ...files: string[]): Promise<void> {
  await page.locator('.drop__actions button').first().focus()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  await chooser.setFiles(files)
}

it.each([
  { language: 'en', theme: 'dark', width: 1280, says: 'came after the one you named' },
  { language: 'zh', theme: 'light', width: 360, says: '您所指定密钥的后继密钥' },
  { language: 'de', theme: 'light', width: 360, says: 'folgte auf den von Ihnen genannten' },
] as const)('in $language, $width px, $theme', async ({ says, ...look }) => {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  const issuerIs = (result: string) =>
    page.locator(`[data-check="issuer"][data-result="${result}"]`).waitFor()
  const fits = async (): Promise<void> => {
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  try {
    page.on('filechooser', () => undefined)
    const thread = page.waitForEvent('worker')
    await page.goto('/verify')
    await (await thread).evaluate(() => typeof (self as { onmessage: unknown }).onmessage)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await choose(page, carnet)
    await issuerIs('not-checked')
    await page.locator('.keys-trusted summary').click()
    await page.locator('form input').nth(0).fill(former)
    await page.locator('form input').nth(1).fill(ledger)
    await page.locator('form input[type="checkbox"]').check()
    await page.locator('form button[type="submit"]').click()
    await issuerIs('failed')
    await fits()

    await choose(page, carnet, successions)
    await issuerIs('passed')
    await page.locator('[data-check="log"][data-result="passed"]').waitFor()
    await page.locator('.says', { hasText: says }).waitFor()
    await fits()
    await page.locator('form button[type="submit"]').click()

    // It is there again, and does not lead from a key that is another.
    await context.setOffline(false)
    await page.reload()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(500)
    await choose(page, carnet)
    await issuerIs('passed')
    await page.locator('.keys-trusted summary').click()
    await page.locator('.keys-trusted__file', { hasText: 'issuer.successions' }).waitFor()
    await page
      .locator('form input')
      .nth(0)
      .fill(JSON.parse(readFileSync(successions, 'utf8')).successions[0].to)
    await page.locator('form button[type="submit"]').click()
    await issuerIs('passed')
    expect(await page.locator('.says', { hasText: says }).count()).toBe(0)

    await choose(page, carnet, forged)
    await page.getByRole('alert').getByText('CARNET_SUCCESSION_SIGNATURE').waitFor()
    await fits()
    await page.locator('.keys-trusted__file button').last().click()
    await issuerIs('passed')
    await page.locator('form button').last().click()
    expect(await page.evaluate(() => localStorage.getItem('carnet.trusted-keys'))).toBe(null)
    expect(complaints.filter(text => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([])
  } finally {
    await context.close()
  }
})

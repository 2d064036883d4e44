/** A signed regime is verified in a real browser: by its key, with a byte changed, and against the regime that is loaded. Nothing is sent. */
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { makeRelease, readRegimeFiles } from '@carnet/clearance'
import { formatRelease } from '@carnet/credential'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { barriers, overflow, root, setStage, visit } from './testing/console.ts'

const stage = setStage()
let same = ''
let other = ''
let issuer = ''
beforeAll(async () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const texts = readRegimeFiles(join(root, 'regimes'))
  const release = await makeRelease(texts, 'KZ', privateKey, '0.0.0')
  const list = 'KZ/lists/none.yaml'
  const listed = '[{ key: IS, title: { en: State IS, zh: 国家IS }, from: 2026-01-01 }]'
  const changed = { ...texts, [list]: texts[list]!.replace('entries: []', `entries: ${listed}`) }
  expect(changed[list]).not.toBe(texts[list])
  same = formatRelease(release)
  other = formatRelease(await makeRelease(changed, 'KZ', privateKey, '0.0.0'))
  issuer = release.issuer
})

async function take(page: Page, text: string): Promise<void> {
  await page.locator('.drop__actions button').first().focus()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  await chooser.setFiles({ name: 'KZ.regime', mimeType: 'application/json', buffer: Buffer.from(text) })
}

const resultsOf = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('.checks li')
      .evaluateAll(items => items.map(({ dataset }) => [dataset.check!, dataset.result!])),
  )

const good = { form: 'passed', texts: 'passed', signature: 'passed', vocabulary: 'passed', digest: 'passed' }

it.each([
  { language: 'en', theme: 'dark', width: 1280, equal: 'It is the regime that is loaded.' },
  { language: 'zh', theme: 'light', width: 360, equal: '与已载入的制度完全相同。' },
  { language: 'de', theme: 'light', width: 360, equal: 'Es ist die geladene Rechtsordnung.' },
] as const)('in $language, $width px, $theme', async ({ equal, ...look }) => {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  const sent: string[] = []
  page.on('request', request => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  try {
    page.on('filechooser', () => undefined)
    await page.goto('/verify')
    await take(page, same)
    await page.locator('.verdict[data-ok="true"]').waitFor()
    expect(await resultsOf(page)).toEqual({ ...good, issuer: 'not-checked' })
    await page.getByText(equal).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    await page.locator('.keys-trusted summary').click()
    await page.locator('.keys-trusted input').first().fill(issuer)
    await page.locator('.keys-trusted button[type="submit"]').click()
    await page.locator('[data-check="issuer"][data-result="passed"]').waitFor()

    await take(page, other)
    await page.locator('.law-change').first().waitFor()
    expect(await resultsOf(page)).toEqual({ ...good, issuer: 'passed' })
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    await take(page, same.replace('"regime": "KZ"', '"regime": "SE"'))
    await page.locator('.verdict[data-ok="false"]').waitFor()
    expect(await resultsOf(page)).toMatchObject({ signature: 'failed' })
    await take(page, `${same} `)
    await page.locator('[data-check="form"][data-result="failed"]').waitFor()
    expect(await barriers(page)).toEqual([])
    expect(sent).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

it('says what it could check where there is no connection', async () => {
  const { page, context } = await visit(stage.browser, stage.served.url)
  try {
    page.on('filechooser', () => undefined)
    const thread = page.waitForEvent('worker')
    await page.goto('/verify')
    await (await thread).evaluate(() => typeof (self as { onmessage: unknown }).onmessage)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await take(page, same)
    await page.locator('[data-check="signature"][data-result="passed"]').waitFor()
    await page.locator('.verdict', { hasText: 'could not be had' }).waitFor()
  } finally {
    await context.close()
  }
})

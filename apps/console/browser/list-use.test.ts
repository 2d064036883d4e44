/** The use of a list is filed from the console, without a carnet: found by words, named, received. */
import { expect, it } from 'vitest'
import { barriers, overflow, setStage, visit } from './testing/console.ts'

const stage = setStage()

it.each([
  { language: 'en', theme: 'dark', width: 360, own: 'none: a list’s use', add: 'Add', file: 'File' },
  {
    language: 'de',
    theme: 'light',
    width: 1280,
    own: 'keines: Listennutzung',
    add: 'Hinzufügen',
    file: 'Einreichen',
  },
] as const)('is filed in $language, by the keyboard', async ({ own, add, file, ...look }) => {
  const opened = await fetch(`${stage.served.url}/v1/authority/desk`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: { en: 'Data Office', zh: '数据办公室' }, slug: 'data-office' }),
  })
  expect(opened.ok).toBe(true)
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  try {
    await page.goto('/authorities/filings/new')
    await page.getByText(own, { exact: true }).click()
    const submit = page.getByRole('button', { name: file, exact: true })
    await submit.click()
    await page.locator('form .field__fault').waitFor()
    const search = page.getByRole('searchbox')
    await page.locator('.search select').selectOption('CN')
    await search.fill('zhejiang')
    await search.fill('会员')
    await search.press('Enter')
    const first = page.getByRole('button', { name: new RegExp(`^(${add} “|„)`) }).first()
    await first.waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await first.focus()
    await page.keyboard.press('Enter')
    const named = await page.locator('.desk-row code', { hasText: 'CN/' }).textContent()
    expect(await barriers(page)).toEqual([])
    await submit.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/authorities\/filings\/[0-9a-f-]{36}$/)
    await page.locator('li.mono', { hasText: named!.replace(':', ': ') }).waitFor()
    expect(await overflow(page)).toBe(0)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

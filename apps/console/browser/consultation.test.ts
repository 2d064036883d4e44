/** Whoever has no account comments on a draft, where the authority has said that it takes that; the authority alone sees the address. */
import { expect, it } from 'vitest'
import { firstPages } from '../src/app/first-look.ts'
import { barriers, overflow, setStage, visit } from './testing/console.ts'
import { putOutDraft } from './testing/put-out-draft.ts'

const stage = setStage()

it.each([
  { language: 'en', theme: 'dark', width: 360, whoever: /without an account/ },
  { language: 'zh', theme: 'light', width: 1280, whoever: /无账户者/ },
] as const)('in $language, $width px, $theme', async ({ whoever, ...look }) => {
  const draft = await putOutDraft(stage.served.url, { forAnybody: false })
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  const fits = async (): Promise<void> => {
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  try {
    // Off until somebody says otherwise.
    await page.goto(`/consultation/office/${draft}`)
    await page.locator('.notice').waitFor()
    expect(await page.locator('main form').count()).toBe(0)
    // Whoever has no account is not led to pages that need one.
    expect(await page.locator('nav').count()).toBe(0)
    await fits()
    await page.goto(`/authority/drafts/${draft}`)
    await page.getByLabel(whoever).check()
    await page.locator(`a[href="/consultation/office/${draft}"]`).click()
    await page.locator('main form button[type="submit"]').click()
    expect(await page.locator('main form [aria-invalid="true"]').count()).toBe(3)
    await fits()
    await page.locator('input[type="email"]').fill('ann@example.kz')
    await page.locator('input[autocomplete="name"]').fill('Ann')
    await page.locator('main form textarea').fill('Why this State?')
    await fits()
    await page.locator('main form button[type="submit"]').click()
    await page.locator('main form [role="status"]:not(:empty)').waitFor()
    await fits()
    await page.reload()
    await page.locator('.desk-none').waitFor()
    await page.goto(`/authority/drafts/${draft}`)
    await page.locator('.desk-row', { hasText: 'ann@example.kz' }).waitFor()
    await fits()
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

it('begins with its words in the language of the reader, and has asked for the draft before the program is there', async () => {
  const { url } = stage.served
  const address = `/consultation/office/${await putOutDraft(url, { forAnybody: true })}`
  const html = await (await fetch(`${url}${address}`, { headers: { accept: 'text/html' } })).text()
  const first = firstPages.find(({ path }) => path === '/consultation/:desk/:id')!
  for (const { title, lead } of first.looks)
    expect(html).toContain(`<h1>${title}</h1><p class="page__lead">${lead}</p>`)
  const { page, context, complaints } = await visit(stage.browser, url, {
    language: 'zh',
    theme: 'light',
    width: 1280,
  })
  try {
    await page.goto(address)
    await page.locator('.desk-none').waitFor()
    const shown = await page.locator('h1, .page__lead').allTextContents()
    const { title, lead } = first.looks.find(({ lang }) => lang === 'zh-Hans')!
    expect(shown).toEqual([title, lead])
    expect(await page.evaluate('Object.keys(globalThis.carnetEarly)')).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

/** A transfer that ends without a carnet: refused once asked, with a way on, which is its declaration. */
import { expect, it } from 'vitest'
import { choosePayroll } from './testing/clear-payroll.ts'
import { barriers, overflow, setStage, visit } from './testing/console.ts'

const stage = setStage()

it.each([
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'zh', theme: 'dark', width: 360 },
] as const)('in $language, $width px, $theme', async look => {
  const { id } = await choosePayroll(stage.served.url)
  const stateNow = async (): Promise<unknown> =>
    ((await (await fetch(`${stage.served.url}/v1/transfers/${id}`)).json()) as { state: string }).state
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  try {
    await page.goto(`/transfers/${id}`)
    const refuse = page.locator('.page__actions .button:not(.button--strong)').last()
    await page.locator('textarea').waitFor()
    await refuse.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await barriers(page)).toEqual([])
    // Whoever thinks again has refused nothing.
    await page.keyboard.press('Escape')
    expect(await stateNow()).toBe('approving')
    await refuse.press('Enter')
    await page.locator('.dialog .button--strong').press('Enter')
    const onward = page.locator('.onward a')
    await onward.waitFor()
    expect(await stateNow()).toBe('refused')
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await onward.press('Enter')
    await page.waitForURL('**/declarations/*')
    await page.locator('.begin-leg select').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

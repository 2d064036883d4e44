/** Home in a real browser: an example, a category overruled, other assumptions, a flow from tile to tile by mouse and by keys. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { barriers, overflow, setStage, visit } from './testing/console.ts'

const stage = setStage()

const tile = (page: Page, code: string) => page.locator(`.tile[data-place="${code}"]`)
const findings = (page: Page) =>
  page.locator('.tile').evaluateAll(all => all.map(one => one.getAttribute('data-finding')).join())

it('lets a person overrule what was found and assumed, and the tiles follow', async () => {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url)
  page.setDefaultTimeout(60_000)
  try {
    await page.goto('/')
    await page.locator('.drop__actions .button').nth(1).click()
    await page.locator('.tile[data-finding]').first().waitFor()
    const before = await findings(page)

    const from = page.locator('.assumed select').first()
    await tile(page, 'SG').focus()
    await page.keyboard.press('o')
    await page.locator('.tile[data-place="SG"][data-here]').waitFor()
    expect(await from.inputValue()).toBe('SG')
    await page.waitForFunction(
      old =>
        [...document.querySelectorAll('.tile')].map(one => one.getAttribute('data-finding')).join() !== old,
      before,
    )

    const [one, other] = [await tile(page, 'CN').boundingBox(), await tile(page, 'DE').boundingBox()]
    await page.mouse.move(one!.x + 6, one!.y + 6)
    await page.mouse.down()
    await page.mouse.move(other!.x + 6, other!.y + 6, { steps: 8 })
    await page.mouse.up()
    await page.locator('.tile[data-place="CN"][data-here]').waitFor()
    await page.locator('.tile[data-place="DE"][aria-pressed="true"]').waitFor()
    expect(await from.inputValue()).toBe('CN')
    await page.locator('.why__regime').first().waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    const category = page.locator('.columns select').first()
    await category.selectOption('record.key')
    await page.locator('.columns tbody tr').first().getByText('yours').waitFor()
    expect(await category.inputValue()).toBe('record.key')

    // What was dropped is still there for whoever comes back.
    await page.locator('nav a[href="/regimes"]').click()
    await page.locator('table').waitFor()
    await page.locator('nav a[href="/"]').first().click()
    await page.locator('.tile[data-place="CN"][data-here]').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

/** Home in a real browser: a file dropped, an example, a category overruled, other assumptions, a flow from tile to tile by mouse, keys and touch. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { barriers, overflow, root, setStage, visit } from './testing/console.ts'

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

/** As a hand does it: a file of this machine is held over the middle of a place, and let go. */
async function dropFile(page: Page, place: string, file: string): Promise<void> {
  const box = (await page.locator(place).first().boundingBox())!
  const session = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  await session.detach()
}

it('takes a file wherever on the page it falls, and no other page loses itself to one', async () => {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url)
  page.setDefaultTimeout(60_000)
  const folder = join(root, 'examples/payroll-shanghai-singapore')
  try {
    await page.goto('/')
    await page.locator('.tile').first().waitFor()
    await dropFile(page, '.tile[data-place="BR"]', join(folder, 'employees.csv'))
    await page.locator('.tile[data-finding]').first().waitFor()
    await page.locator('.drop', { hasText: 'employees.csv' }).waitFor()
    await dropFile(page, '.drop', join(folder, 'employees-gb18030.csv'))
    await page.locator('.drop', { hasText: 'employees-gb18030.csv' }).waitFor()
    await page.goto('/regimes')
    await page.locator('table').waitFor()
    await dropFile(page, 'table', join(folder, 'employees.csv'))
    await page.locator('nav a[href="/"]').first().click()
    await page.locator('.drop').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

it('says by touch, without dragging, from where and to where', async () => {
  const context = await stage.browser.newContext({
    baseURL: stage.served.url,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    locale: 'en',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto('/')
    await page.locator('.drop__actions .button').nth(1).tap()
    await page.locator('.tile[data-finding]').first().waitFor()
    await tile(page, 'SG').tap()
    await page.locator('.why button.link').tap()
    await page.locator('.tile[data-place="SG"][data-here]').waitFor()
    await tile(page, 'DE').tap()
    await page.locator('.why h2', { hasText: 'Germany' }).waitFor()
    expect(await overflow(page)).toBe(0)
  } finally {
    await context.close()
  }
})

it('says on a telephone what was found in each column', async () => {
  const { page, context } = await visit(stage.browser, stage.served.url, {
    language: 'de',
    theme: 'light',
    width: 390,
  })
  page.setDefaultTimeout(60_000)
  try {
    await page.goto('/')
    await page.locator('.drop__actions .button').nth(1).click()
    const found = page.locator('.columns select').first()
    await found.waitFor()
    expect((await found.boundingBox())!.width).toBeGreaterThanOrEqual(220)
    expect(await overflow(page)).toBe(0)
  } finally {
    await context.close()
  }
})

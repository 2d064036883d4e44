/** What is owed, in a real browser: reached by the keyboard; a link for calendars is shown once, read, and revoked. */
import { expect, it } from 'vitest'
import { barriers, overflow, setStage, visit } from './testing/console.ts'

const stage = setStage()

it('makes a link for a calendar program, shows it once, and revokes it', async () => {
  const look = { language: 'zh', theme: 'light', width: 360 } as const
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  try {
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL('**/totals')
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    await page.waitForURL('**/obligations')
    await page.locator('.empty').waitFor()

    await page.locator('.feed-form input').fill('法务部日历')
    await page.keyboard.press('Enter')
    const link = await page.locator('.notice input').inputValue()
    const read = await fetch(link)
    expect(read.status).toBe(200)
    expect(await read.text()).toMatch(/^BEGIN:VCALENDAR/)
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    await page.reload()
    const revoke = page.locator('.feed .button')
    await revoke.waitFor()
    expect(await page.locator('.notice').count()).toBe(0)
    await revoke.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await fetch(link)).status).toBe(200)
    await page.keyboard.press('Enter')
    await page.locator('.dialog .button--strong').click()
    await revoke.waitFor({ state: 'detached' })
    expect((await fetch(link)).status).toBe(404)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

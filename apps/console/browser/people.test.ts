/** An officer gives a person a link; the person sees where their data went, checks the proof, takes consent back; the recipient answers. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openState } from '@carnet/state'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clearPayroll } from './testing/clear-payroll.ts'
import { barriers, openBrowser, overflow, type Served, serveConsole, visit } from './testing/console.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-people-'))
let served: Served
let browser: Browser
let person: { readonly kind: string; readonly identifier: string }
beforeAll(async () => {
  served = await serveConsole(folder)
  browser = await openBrowser()
  person = await clearPayroll(served.url)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** What stands behind `#` in the notice: made of the secret of the installation, and shown in the message alone. */
async function noticeSecret(): Promise<string> {
  const answer = await fetch(`${served.url}/v1/people/notices`)
  const { items } = (await answer.json()) as { items: { id: string }[] }
  const state = await openState(join(folder, 'state'), { clock: () => new Date() })
  try {
    return `carnetnotice_${state.derive('withdrawal-notice', items[0]!.id).toString('base64url')}`
  } finally {
    state.close()
  }
}

it('goes from the officer to the person, to the recipient, and back', async () => {
  const { page, context, complaints } = await visit(browser, served.url, {
    language: 'en',
    theme: 'light',
    width: 1280,
  })
  const looked = async (): Promise<void> => {
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  try {
    await page.goto('/people')
    await page.getByLabel('Kind of identifier').selectOption(person.kind)
    await page.getByLabel('Identifier', { exact: true }).fill(person.identifier)
    await page.keyboard.press('Enter')
    await page.locator('.deliveries').waitFor()
    await page.getByLabel('It is for').selectOption('guardian')
    await page.getByRole('button', { name: 'Make a link' }).click()
    const link = await page.getByLabel('Link', { exact: true }).inputValue()
    const code = await page.locator('.person__code strong').innerText()
    await looked()

    const sent: string[] = []
    page.on('request', request => sent.push(`${request.url()} ${request.headers().cookie ?? ''}`))
    await page.goto(link)
    await page.getByLabel('The eight digits').fill('0000 0000')
    await page.keyboard.press('Enter')
    await page.getByText('4 more times').waitFor()
    expect(page.url()).not.toContain('#')
    await page.getByLabel('The eight digits').fill(code)
    await page.keyboard.press('Enter')
    await page.getByText('You act for somebody in your care, as a parent').waitFor()
    await page.getByRole('button', { name: /Check the proof/ }).click()
    await page.locator('[data-check="delivery"][data-result="passed"]').waitFor()
    await looked()
    // A reload does not end the visit; the navigation, which would lead nowhere, is not there.
    await page.reload()
    await page.getByRole('button', { name: 'Take it back from all' }).click()
    expect(await page.getByRole('navigation').count()).toBe(0)
    await page.getByRole('button', { name: 'Take it back', exact: true }).click()
    await page.getByText('You took your consent back from all').waitFor()
    await page.locator('.notices [data-state="waiting"]').waitFor()
    await looked()
    await page.getByRole('button', { name: 'Leave' }).click()
    await page.getByText('You have left').waitFor()
    await page.evaluate(() => location.assign('#carnetlink_another'))
    await page.getByLabel('The eight digits').waitFor()
    expect(page.url()).not.toContain('#')
    for (const request of sent) expect(request).not.toMatch(/carnetlink_|carnetvisit_|\d{17}[\dX]/)

    // Whoever was here before has the page at hand: the link works all the same.
    await page.goto('/receipt')
    await page.getByText('This page opens with the link of a notice').waitFor()
    // So does a link that is pasted into the tab where the page stands already.
    await page.evaluate(() => location.assign('#carnetnotice_none'))
    await page.getByRole('alert').waitFor()
    expect(page.url()).not.toContain('#')
    const secret = await noticeSecret()
    await page.evaluate(text => location.assign(`#${text}`), secret)
    await page.getByRole('heading', { name: 'How you find the person' }).waitFor()
    expect(page.url()).not.toContain('#')
    await page.goto('/')
    await page.goto(`/receipt#${secret}`)
    await page.getByRole('heading', { name: 'How you find the person' }).waitFor()
    await page.getByText('Look for this in the column “resident_id”').waitFor()
    await looked()
    await page.getByLabel('We refuse').check()
    await page.getByLabel('Why, and under which provision').fill('kept for the tax office')
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await page.getByText('this link is closed').waitFor()

    await page.goto('/people')
    await page.getByText('Reason: kept for the tax office').waitFor()
    // A wrong code and a link that is none are a no of the service, which the browser tells as well.
    expect(complaints.filter(one => !/403|410/.test(one))).toEqual([])
  } finally {
    await context.close()
  }
})

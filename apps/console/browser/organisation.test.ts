/** Settings in a real browser: keys shown once and revoked, webhooks made and paused, reminders kept; a real invitation, from its link to membership. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
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

/** As much of what the service answers. */
interface Told {
  readonly url: string
  readonly items: readonly { readonly roles: readonly string[] }[]
}

/** As much as is used here of the service that tests of the service start. The types of a program for node are none of the console's. */
interface WithLogin {
  readonly publicUrl: string
  person(name: string): Promise<{
    call(
      method: string,
      path: string,
      body?: unknown,
    ): Promise<{ readonly status: number; readonly body: Told }>
  }>
  stop(): Promise<void>
}

async function startWithLogin(console: string): Promise<WithLogin> {
  const file = pathToFileURL(join(root, 'packages/service/src/testing/with-login.ts')).href
  const { startWithLogin: start } = (await import(/* @vite-ignore */ file)) as {
    startWithLogin(env: object, options: { console: string }): Promise<WithLogin>
  }
  return start({}, { console })
}

const fewFacts = `
carnet: 1
parties:
  sender: { kind: company, organised_in: [CN] }
  receiver: { kind: company, organised_in: [SG] }
items:
  mails: { category: person.contact.email }
legs:
  transfer: { act: send, from: sender, to: receiver, from_place: CN, to_place: SG, items: [mails] }
`

const looks: readonly Look[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'zh', theme: 'dark', width: 360 },
]

let browser: Browser
let served: Served
let shared: WithLogin
beforeAll(async () => {
  // This builds what is out of date, too.
  served = await serveConsole()
  shared = await startWithLogin(join(root, 'apps/console/dist'))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await shared?.stop()
  await served?.stop()
})

async function sound(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

/** At the provider. */
async function signInAs(page: Page, name: string): Promise<void> {
  await page.locator('input[name="login"]').fill(name)
  await page.locator('input[name="password"]').fill('x')
  await page.locator('button[type="submit"]').click()
  // The provider asks whether the service may know who it is.
  await page.locator('button[type="submit"]').click()
}

describe.each(looks)('in $language, $width px, $theme', look => {
  const looking = async (url: string, use: (page: Page) => Promise<void>): Promise<readonly string[]> => {
    const { page, context, complaints } = await visit(browser, url, look)
    page.setDefaultTimeout(60_000)
    try {
      await use(page)
      return complaints
    } finally {
      await context.close()
    }
  }

  it('a key is shown once, lets in, and is revoked', async () => {
    const complaints = await looking(served.url, async page => {
      await page.goto('/organisation')
      const form = page.locator('.setting__form').first()
      await form.locator('input[type="text"]').fill('夜间任务')
      await form.locator('input[type="checkbox"]').nth(3).focus()
      await page.keyboard.press('Space')
      await form.locator('input[type="text"]').focus()
      await page.keyboard.press('Enter')
      const key = await page.locator('.notice input').inputValue()
      const ask = () => fetch(`${served.url}/v1/audit`, { headers: { authorization: `Bearer ${key}` } })
      expect((await ask()).status).toBe(200)
      await sound(page)
      await page.reload()
      const revoke = page.locator('.setting__row .button').first()
      await revoke.waitFor()
      expect(await page.locator('.notice input').count()).toBe(0)
      await revoke.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      await sound(page)
      await page.locator('.dialog .button--strong').click()
      await revoke.waitFor({ state: 'detached' })
      expect((await ask()).status).toBe(401)
      // Another key of the ledger, which is asked for twice: it cannot be taken back.
      const signing = page.locator('.signing-keys')
      const count = await signing.locator('li').count()
      await signing.locator('.button').nth(1).click()
      await page.getByRole('dialog').waitFor()
      await sound(page)
      await page.locator('.dialog .button--strong').click()
      await signing.locator('[role="status"]:not(:empty)').waitFor()
      await signing.locator('li').nth(count).waitFor()
      await sound(page)
    })
    expect(complaints).toEqual([])
  })

  it('a webhook is made and its secret shown once, paused, and deleted; reminders are kept', async () => {
    await looking(served.url, async page => {
      await page.goto('/organisation')
      const form = page.locator('.setting__form').nth(1)
      await form.locator('input[type="url"]').fill('https://127.0.0.1/')
      await form.locator('.button').click()
      await page.getByRole('alert').waitFor()
      // A public address: nothing happens here that would be sent to it.
      await form.locator('input[type="url"]').fill('https://1.1.1.1/hook')
      await form.locator('.button').click()
      expect(await page.locator('.notice input').inputValue()).toMatch(/^whsec_/)
      const row = page.locator('.setting__row', { hasText: '1.1.1.1' })
      await row.waitFor()
      await row.locator('details summary').click()
      await sound(page)
      await row.locator('.page__actions .button').nth(1).click()
      await row.getByText(look.language === 'zh' ? '已暂停' : 'paused').waitFor()
      await row.locator('.page__actions .button').nth(2).click()
      await page.locator('.dialog .button--strong').click()
      await row.waitFor({ state: 'detached' })

      const reminders = page.locator('.setting__form').nth(2)
      await reminders.locator('input[type="text"]').first().fill('14，3')
      await reminders.locator('.button').click()
      await reminders.locator('[role="status"]:not(:empty)').waitFor()
      await page.reload()
      await page.waitForFunction(() =>
        [...document.querySelectorAll('input')].some(({ value }) => value === '14, 3'),
      )
    })
  })

  it('an invitation leads through the sign-in to membership, and leaves no secret in the address', async () => {
    const officer = await shared.person('ada')
    const made = await officer.call('POST', '/v1/invitations', { roles: ['auditor', 'engineer'] })
    expect(made.status).toBe(201)
    await looking(shared.publicUrl, async page => {
      await page.goto(made.body.url)
      const signIn = page.locator('main a.button')
      await signIn.waitFor()
      expect(page.url()).toBe(`${shared.publicUrl}/invitation`)
      await sound(page)
      await signIn.click()
      await signInAs(page, `guest-${look.language}`)
      await page.waitForURL(`${shared.publicUrl}/invitation`)
      await page.locator('main h2').waitFor()
      await sound(page)
      await page.locator('main .button--strong').click()
      await page.waitForURL('**/organisation')
      await page.locator('.setting__row').nth(1).waitFor()
      // Whoever is no officer sees the members, and changes nothing.
      expect(await page.locator('.setting').first().locator('.button').count()).toBe(0)
      await sound(page)
    })
    const { items } = (await officer.call('GET', '/v1/members')).body
    expect(items.at(-1)?.roles).toEqual(['auditor', 'engineer'])
    await looking(shared.publicUrl, async page => {
      await page.goto(made.body.url)
      await page.locator('main a.button').waitFor()
    })
  })

  it('another organisation is founded, gone over to, and come back from', async () => {
    // The first of all, and so an officer.
    const ada = await shared.person('ada')
    const declared = await ada.call('POST', '/v1/declarations', { name: 'Mails', declaration: fewFacts })
    expect(declared.status).toBe(201)
    const complaints = await looking(shared.publicUrl, async page => {
      await page.goto('/organisation')
      await page.locator('main a.button').first().click()
      await signInAs(page, 'ada')
      await page.waitForURL('**/organisation')
      // Whoever did something is told by name, and not by the number that the service keeps.
      await page.goto('/declarations')
      const declaration = page.locator('.desk-row', { hasText: 'Mails' }).first()
      await declaration.getByText(/ada/i).waitFor()
      expect(await declaration.textContent()).not.toContain('person:')
      await page.goto('/organisation')
      const own = page.locator('.setting', {
        has: page.locator('h2', { hasText: look.language === 'zh' ? '您所属的组织' : 'Your organisations' }),
      })
      const name = `Branch ${look.language}`
      const first = await own.locator('[aria-current] strong').textContent()
      await own.locator('input').fill(name)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      await sound(page)
      await page.locator('.dialog .button--strong').click()
      const row = own.locator('.setting__row', { hasText: name })
      await row.waitFor()
      await sound(page)
      await row.locator('button').focus()
      await page.keyboard.press('Enter')
      await own.locator('[aria-current]', { hasText: name }).waitFor()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      await own.locator('.setting__row', { hasText: first! }).locator('button').first().click()
      await own.locator('[aria-current]', { hasText: first! }).waitFor()
    })
    // Chromium itself complains of what was asked before the sign-in, and of what the page of the provider lacks.
    expect(complaints.filter(one => !one.startsWith('Failed to load resource'))).toEqual([])
  })

  it('whoever is not signed in is led to the sign-in', async () => {
    await looking(shared.publicUrl, async page => {
      await page.goto('/organisation')
      const link = page.locator('main a.button')
      await link.first().waitFor()
      expect(await link.first().getAttribute('href')).toBe('/auth/login?return_to=%2Forganisation')
      // Home asks for the law alone: what the thread of the law was refused leads to the sign-in, too.
      await page.goto('/')
      await link.first().waitFor()
      expect(await link.first().getAttribute('href')).toBe('/auth/login?return_to=%2F')
      const beside = page.locator('.frame__body > a.button')
      expect(await beside.getAttribute('href')).toBe('/auth/login?return_to=%2F')
      await sound(page)
    })
  })
})

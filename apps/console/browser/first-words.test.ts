/** What stands in a page before its program: the words that the program then puts there, in each language, and no question that nobody takes up. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { firstPages } from '../src/app/first-look.ts'
import { setStage, visit } from './testing/console.ts'

const stage = setStage()

/** Those whose address names nothing that is made first; of these, the draft out for comment is looked at in `consultation.test.ts`. */
const said = firstPages.filter(({ path, looks }) => looks.length > 0 && !/[?:]/.test(path))
/** In milliseconds, for a page to ask what it asks. */
const patience = 20_000
const tags = { en: 'en', zh: 'zh-Hans', de: 'de' } as const

/** What was asked early and nobody took up, once they had time to. */
async function untaken(page: Page): Promise<readonly string[]> {
  const end = Date.now() + patience
  for (;;) {
    const left = (await page.evaluate('Object.keys(globalThis.carnetEarly ?? {})')) as string[]
    if (left.length === 0 || Date.now() > end) return left
    await page.waitForTimeout(100)
  }
}

it.each(['en', 'zh', 'de'] as const)('in %s', async language => {
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, {
    language,
    theme: 'light',
    width: 412,
  })
  const faults: string[] = []
  try {
    for (const { path, looks, asks } of said) {
      const html = await (
        await fetch(`${stage.served.url}${path}`, { headers: { accept: 'text/html' } })
      ).text()
      const { title, lead } = looks.find(({ lang }) => lang === tags[language])!
      const head = `<h1>${title}</h1>${lead === null ? '' : `<p class="page__lead">${lead}</p>`}`
      if (!html.includes(head)) faults.push(`${path}: its HTML does not begin with “${title}”`)
      await page.goto(path)
      // The language of the program says that it is there.
      await page.locator('html[lang*="-"]').waitFor()
      await page.locator('main#content h1').waitFor()
      const shown = {
        title: await page.locator('h1').first().textContent(),
        lead: await page.locator('.page__lead').allTextContents(),
      }
      if (shown.title !== title) faults.push(`${path}: begins with “${title}”, and is “${shown.title}”`)
      if (lead !== null && shown.lead[0] !== lead) faults.push(`${path}: another lead, “${shown.lead[0]}”`)
      if (asks.length === 0) continue
      const left = await untaken(page)
      if (left.length > 0) faults.push(`${path}: nobody takes up ${left.join(', ')}`)
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

/** Pages that are called as their data are: where one is, and what it waits for. */
const waiting: Readonly<Record<string, readonly [address: string, held: string]>> = {
  '/transfers/:id/:step?': ['/transfers/none', '**/v1/transfers/none'],
  '/declarations/:id': ['/declarations/none', '**/v1/declarations/none'],
  '/requests/:id': ['/requests/none', '**/v1/requests/none'],
  '/regimes/:code': ['/regimes/CN', '**/v1/library*'],
  '/ledger/:index': ['/ledger/0', '**/v1/ledger/entries/0'],
}

it.each(['en', 'zh', 'de'] as const)('of pages whose data are still to come, in %s', async language => {
  const { page, context } = await visit(stage.browser, stage.served.url, {
    language,
    theme: 'light',
    width: 412,
  })
  try {
    for (const [path, [address, held]] of Object.entries(waiting)) {
      const first = firstPages.find(one => one.path === path)
      const look = first?.looks.find(({ lang }) => lang === tags[language])
      await page.route(held, () => {})
      await page.goto(address)
      await page.locator('html[lang*="-"]').waitFor()
      await page.locator('main#content .waiting, main#content [role=status]').first().waitFor()
      // A number in the address is in the title as soon as the program is there.
      const title = await page.locator('h1').first().textContent()
      expect([path, title?.replace(/ 0$/, '')]).toEqual([path, look?.title])
      expect([path, await page.locator('.page__lead').first().textContent()]).toEqual([path, look?.lead])
      await page.unroute(held)
    }
  } finally {
    await context.close()
  }
})

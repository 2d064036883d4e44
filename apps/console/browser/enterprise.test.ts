/** Standing approvals and the side of an enterprise in a real browser: given, used, ended; a draft commented on, tried and told; a carnet filed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRegimeFiles } from '@carnet/clearance'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { barriers, overflow, root, setStage, visit } from './testing/console.ts'

const stage = setStage()
const example = join(root, 'examples/payroll-shanghai-singapore')

/** As much of what the service answers. */
interface Told {
  readonly id: string
  readonly state: string
  readonly plans: { readonly plans: readonly { readonly sha256: string; readonly ready: boolean }[] }
  readonly items: readonly Told[]
  readonly effect: object
}

async function call(method: string, path: string, body?: object | Buffer): Promise<Told> {
  const isFile = body instanceof Buffer
  const answer = await fetch(`${stage.served.url}${path}`, {
    method,
    headers: { 'content-type': isFile ? 'application/octet-stream' : 'application/json' },
    ...(body === undefined ? {} : { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
  })
  const text = await answer.text()
  expect([path, answer.ok, answer.ok ? '' : text]).toEqual([path, true, ''])
  return JSON.parse(text) as Told
}

const listed = '{ key: DE, title: { en: State DE, zh: 国家DE }, from: 2026-01-01 }'
const names = { declaration: 'Payroll to Singapore', desk: 'data-office' }
let transfer: Told
beforeAll(async () => {
  const upload = await call(
    'POST',
    '/v1/uploads?name=employees.csv',
    readFileSync(join(example, 'employees.csv')),
  )
  const text = readFileSync(join(example, 'declaration.yaml'), 'utf8')
  const declaration = await call('POST', '/v1/declarations', { name: names.declaration, declaration: text })
  const begun = await call('POST', '/v1/transfers', {
    declaration: declaration.id,
    data: { payroll: upload.id },
  })
  transfer = await rested(begun.id)
})

async function rested(id: string): Promise<Told> {
  for (;;) {
    const found = await call('GET', `/v1/transfers/${id}`)
    if (found.state !== 'deciding' && found.state !== 'clearing') return found
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

async function sound(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

it('gives a standing approval, tells who used it, and ends it, in Chinese on a phone', async () => {
  const look = { language: 'zh', theme: 'dark', width: 360 } as const
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  page.setDefaultTimeout(60_000)
  try {
    await page.goto('/approvals')
    await page.locator('.empty .button--strong').click()
    await page.locator('.approval-form select').first().selectOption({ label: names.declaration })
    // What the data hold and the lightest plan does not take away is proposed, and told before it is given.
    await page.locator('.may').waitFor()
    await page.getByText('至多 10 次').waitFor()
    expect(await page.locator('.category-picker input:checked').count()).toBeGreaterThan(5)
    expect(await page.locator('.may').textContent()).not.toContain('健康')
    await sound(page)
    await page.locator('input[type="number"]').last().fill('2')
    // All of it stands in the address: whoever has to sign in anew comes back to it.
    await page.reload()
    await page.getByText('至多 2 次').waitFor()
    await page.locator('.approval-form .button--strong').click()
    await page.locator('.approval[data-standing="in-force"]').waitFor()

    const given = (await call('GET', '/v1/standing-approvals')).items[0]!
    const plan = transfer.plans.plans.find(({ ready }) => ready)!
    const within = { plan_sha256: plan.sha256, standing_approval: given.id }
    await call('POST', `/v1/transfers/${transfer.id}/clear-within`, within)
    expect((await rested(transfer.id)).state).toBe('cleared')
    await page.reload()
    await page.locator('.approval td', { hasText: '本机用户' }).waitFor()
    await page.locator('.may__ways', { hasText: '新加坡' }).waitFor()
    await sound(page)
    await page.locator('.approval__head .button').click()
    await page.getByRole('dialog').waitFor()
    await sound(page)
    await page.locator('.dialog .button--strong').click()
    await page.locator('.approval[data-standing="ended"]').waitFor()
    await page.locator('.approval a[href^="/transfers/"]').click()
    await page.locator('a[href^="/authorities/filings/new"]').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

it('comments on a draft, tells its effect, and files a carnet', async () => {
  await call('PUT', '/v1/authority/desk', {
    name: { en: 'Data Protection Office', zh: '数据保护办公室' },
    slug: names.desk,
    signers: [],
    trusted: [],
  })
  const texts = Object.entries(readRegimeFiles(join(root, 'regimes')))
  const files = Object.fromEntries(
    texts.flatMap(([path, text]) => (path.startsWith('KZ/') ? [[path.slice('KZ/'.length), text]] : [])),
  )
  const list = 'lists/none.yaml'
  const draft = await call('POST', '/v1/authority/drafts', {
    title: { en: 'One more State', zh: '增列一国' },
    regime: 'KZ',
    files: { ...files, [list]: files[list]!.replace('entries: []', `entries: [${listed}]`) },
    comment_until: '2099-01-01',
  })
  const look = { language: 'en', theme: 'light', width: 1280 } as const
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  page.setDefaultTimeout(60_000)
  try {
    await page.goto('/authorities')
    await page.getByRole('heading', { name: 'Data Protection Office' }).waitFor()
    await page.getByRole('link', { name: 'One more State' }).click()
    await page.getByRole('button', { name: 'Comment on “State DE”' }).click()
    await page.getByRole('dialog').waitFor()
    await page.locator('.dialog textarea').fill('Why this one?')
    await sound(page)
    await page.locator('.dialog .button--strong').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('.desk-row', { hasText: 'Why this one?' }).waitFor()
    const { items } = await call('GET', `/v1/authority/drafts/${draft.id}/comments`)
    expect(items).toMatchObject([
      { entry: 'lists/protecting-states/DE', text: 'Why this one?', state: 'shown' },
    ])
    await call('PUT', `/v1/authority/comments/${items[0]!.id}`, { state: 'shown', reply: 'It asked.' })

    await page.getByRole('button', { name: 'Try it on our declarations' }).click()
    await page.getByText('Fewer than five declarations').waitFor()
    const send = page.getByRole('button', { name: 'Send the counts' })
    expect(await send.isDisabled()).toBe(true)
    await page.getByLabel('We agree that these counts are sent.').check()
    await send.click()
    await page.getByText(/^Sent on /).waitFor()
    await sound(page)
    const { effect } = await call('GET', `/v1/authority/drafts/${draft.id}`)
    expect(effect).toMatchObject({ reports: 1 })
    await page.reload()
    await page.locator('.desk-said--reply', { hasText: 'It asked.' }).waitFor()

    const carnet = await (
      await fetch(`${stage.served.url}/v1/transfers/${transfer.id}/carnet?leg=payroll`)
    ).text()
    await page.goto('/authorities/filings/new')
    await page.getByLabel('Cleared transfer').selectOption({ index: 1 })
    await page.getByLabel(/^Note/).fill('For November.')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Add documents …' }).click(),
    ])
    await chooser.setFiles({
      name: 'assessment.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('assessed'),
    })
    await page.locator('.desk-row', { hasText: 'assessment.txt' }).waitFor()
    await sound(page)
    await page.getByRole('button', { name: 'File', exact: true }).click()
    await page.waitForURL(/\/authorities\/filings\/[0-9a-f-]{36}$/)
    const filed = page.url().slice(-'00000000-0000-0000-0000-000000000000'.length)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the receipt' }).click(),
    ])
    const receipt = JSON.parse(readFileSync((await download.path())!, 'utf8'))
    const sha256 = createHash('sha256').update(carnet).digest('hex')
    expect(JSON.parse(receipt.record)).toMatchObject({ filing: filed, carnet: { sha256 } })
    await call('POST', `/v1/authority/filings/${filed}/state`, {
      state: 'returned',
      reasons: 'Page 2 is missing.',
    })
    await page.reload()
    await page.getByText('Page 2 is missing.').waitFor()
    await page.getByText('China → Singapore').waitFor()
    await sound(page)
    await page.goto('/authorities/filings')
    await page.locator('tbody td', { hasText: 'returned' }).waitFor()
    await sound(page)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
})

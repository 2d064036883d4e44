/** The desk of an authority in a real browser: opened by the keyboard, a release published and withdrawn, a comment shown, a filing accepted. */
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { loadLibrary, makeRelease, readRegimeFiles } from '@carnet/clearance'
import { formatRelease } from '@carnet/credential'
import { digestOf } from '@carnet/lawbook'
import { expect, it } from 'vitest'
import { barriers, overflow, root, setStage, visit } from './testing/console.ts'

const stage = setStage()

const { privateKey } = generateKeyPairSync('ed25519')
const texts = readRegimeFiles(join(root, 'regimes'))
const list = 'KZ/lists/none.yaml'
const listed = texts[list]!.replace(
  'entries: []',
  'entries: [{ key: DE, title: { en: State DE, zh: 国家DE }, from: 2026-01-01 }]',
)

const call = async (method: string, path: string, body: object): Promise<{ id: string }> => {
  const answer = await fetch(`${stage.served.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect([path, answer.ok]).toEqual([path, true])
  return (await answer.json()) as { id: string }
}

it('is opened, publishes, hears, receives and counts, in Chinese on a phone', async () => {
  const { vocabulary, regimes } = loadLibrary(join(root, 'regimes'), join(root, '.cache', 'library.json'))
  const [used] = regimes.flatMap(regime =>
    regime.lists.flatMap(({ name, entries }) =>
      entries
        .filter(({ scenario }) => scenario === undefined)
        .map(({ keys }) => ({ regime: regime.code, list: name, entry: keys.join('+') })),
    ),
  )
  if (used === undefined) throw new Error('no list has an entry')
  const release = await makeRelease(texts, 'KZ', privateKey, '0.0.0')
  expect(release.vocabulary).toBe(digestOf(vocabulary))
  const look = { language: 'zh', theme: 'dark', width: 360 } as const
  const { page, context, complaints } = await visit(stage.browser, stage.served.url, look)
  const fits = async (): Promise<void> => {
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  try {
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.waitForURL('**/authority')
    await page.getByLabel('名称 · 中文').fill('数据保护办公室')
    await page.getByLabel('名称 · 英文').fill('Data Protection Office')
    await page.getByLabel(/^地址/).fill('data-office')
    await fits()
    await page.keyboard.press('Enter')
    await page.locator('.desk-parts').waitFor()
    await page.getByRole('heading', { level: 1, name: '数据保护办公室' }).waitFor()

    // The key of the release is one of the desk's, or it is not published.
    const publish = async (): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator('.desk-part .button--strong').click(),
      ])
      const buffer = Buffer.from(formatRelease(release))
      await chooser.setFiles({ name: 'KZ.regime', mimeType: 'application/json', buffer })
    }
    await publish()
    await page.locator('.notice--failed', { hasText: 'CARNET_DESK_SIGNER' }).waitFor()
    await page.goto('/authority/desk')
    await page.getByLabel(/可签署的密钥/).fill(release.issuer)
    await fits()
    await page.locator('.desk-form .button--strong').click()
    await page.getByText('已保存。').waitFor()
    await page.goto('/authority')
    await page.locator('.desk-parts').waitFor()
    await publish()
    await page.locator('.desk-row', { hasText: '现行版本' }).waitFor()
    await page.locator('summary').click()
    await fits()
    const feed = await fetch(`${stage.served.url}/published/data-office/feed.json?language=zh`)
    expect(await feed.text()).toContain('本处首次发布该制度')

    const draft = await call('POST', '/v1/authority/drafts', {
      title: { en: 'One more State', zh: '增列一国' },
      regime: 'KZ',
      files: { 'lists/none.yaml': listed },
      comment_until: '2099-01-01',
      public_comments: true,
    })
    await call('POST', `/published/data-office/drafts/${draft.id}/comments`, {
      entry: 'lists/protecting-states/DE',
      author: '王某',
      address: 'wang@example.cn',
      text: '为何列入？',
    })
    await page.goto('/authority/drafts')
    await page.getByRole('link', { name: '增列一国' }).click()
    await page.getByRole('button', { name: '答复王某' }).click()
    await page.getByRole('dialog').waitFor()
    await fits()
    await page.locator('.dialog textarea').fill('该国法律已修订。')
    await page.locator('.dialog .button--strong').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('.desk-said--reply').waitFor()
    const shown = await fetch(`${stage.served.url}/published/data-office/drafts/${draft.id}/comments`)
    expect(await shown.text()).toContain('该国法律已修订。')
    await fits()

    const filing = await call('POST', '/v1/desks/data-office/filings', {
      list_use: [{ regime: used.regime, list: used.list, entry: used.entry }],
      note: '依清单出境',
    })
    await page.goto('/authority/filings')
    await page.locator(`a[href="/authority/filings/${filing.id}"]`).click()
    await page.getByRole('button', { name: '接受' }).waitFor()
    await fits()
    await page.getByRole('button', { name: '接受' }).click()
    await page.locator('.dialog .button--strong').click()
    await page.locator('[role="status"]', { hasText: '已接受' }).waitFor()
    await fits()

    await page.goto('/authority/verify')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('.desk-part .button--strong').click(),
    ])
    const buffer = Buffer.from('no carnet\n{}\n')
    await chooser.setFiles({ name: 'carnets.ndjson', mimeType: 'application/x-ndjson', buffer })
    await page.getByText('共2份：有效0份，密钥未知0份，无效2份').waitFor()
    await fits()
    for (const part of ['filings', 'flows']) {
      await page.goto(`/authority/${part}`)
      await page.locator('.desk-parts').waitFor()
      await fits()
    }
    // Chromium itself complains of the one answer that says no.
    expect(complaints.filter(one => !one.includes('422'))).toEqual([])
  } finally {
    await context.close()
  }
})

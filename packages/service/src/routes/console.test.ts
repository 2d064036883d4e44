/** Each address is answered with the HTML of its page, which begins with its own words and names no other's. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from '../testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-pages-'))
const pages = [
  { addresses: '^\\/\\/?$', file: 'home.html' },
  { addresses: '^\\/transfers\\/new(?:\\/[^/]+)?\\/?$', file: 'new.html' },
  { addresses: '^\\/transfers\\/[^/]+\\/?$', file: 'one.html' },
]

let service: TestService
beforeAll(async () => {
  mkdirSync(join(folder, 'pages'))
  for (const { file } of pages) writeFileSync(join(folder, 'pages', file), file)
  writeFileSync(join(folder, 'index.html'), 'index.html')
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages))
  service = await startTestService(undefined, undefined, { console: folder })
})
afterAll(async () => {
  await service?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it.each([
  ['/', 'home.html'],
  ['/?token=x', 'home.html'],
  // The first that knows the address, as the router has it.
  ['/transfers/new', 'new.html'],
  ['/transfers/new/data?x=1', 'new.html'],
  ['/Transfers/1', 'one.html'],
  ['/transfers/1/2/3', 'index.html'],
  ['/nowhere', 'index.html'],
  ['/../package.json', 'index.html'],
])('%s', async (address, file) => {
  const { status, body, headers } = await service.call('GET', address, undefined, { accept: 'text/html' })
  expect([status, body]).toEqual([200, file])
  expect(headers.get('content-security-policy')).toContain("script-src 'self';")
})

it('answers no page to whoever wants none', async () => {
  expect((await service.call('GET', '/nowhere')).status).toBe(404)
})

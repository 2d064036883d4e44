/** The page is what there is; and whatever lacks a row, or has one that holds no more, is found. */
import { expect, it } from 'vitest'
import { readTree } from '../tree.ts'
import { parityPage, parityPagePath, type Surfaces } from './page.ts'
import { surfacesOf } from './surfaces.ts'

const root = new URL('../../../', import.meta.url).pathname

it('the page says what there is: if not, npm run docs', async () => {
  const tree = readTree(root)
  expect(tree.get(parityPagePath) === parityPage(await surfacesOf(tree))).toBe(true)
})

const filled = '${'
const surfaces: Surfaces = {
  commands: ['one'],
  routes: ['GET /v1/ones/{id}', 'POST /v1/ones'],
  console: new Map([['pages/one.ts', `api.POST('/v1/ones', {}); fetch(\`/v1/ones/${filled}one.id}?x=1\`)`]]),
}
const row = { does: 'One', cli: ['one'], api: ['GET /v1/ones/{id}', 'POST /v1/ones'] }
const page = (more: Partial<Surfaces>, rows = [row] as object[]): string =>
  parityPage({ ...surfaces, ...more }, { All: rows as never })

it('a call by the client counts, and an address; what is not called is named', () => {
  expect(page({})).toContain('| One | `one` | `GET /v1/ones/{id}`<br>`POST /v1/ones` | ✓ |')
  const sent = new Map([['pages/one.ts', "fetch('/v1/ones', {\n  method: 'POST',"]])
  expect(page({ console: sent })).toContain('✓, *not* `GET /v1/ones/{id}`')
  const less = new Map([['pages/one.ts', "api.POST('/v1/ones')"]])
  expect(page({ console: less })).toContain('✓, *not* `GET /v1/ones/{id}`')
})

it.each<[string, Partial<Surfaces>, object[]]>([
  ['command “two” has no row', { commands: ['one', 'two'] }, [row]],
  ['route “GET /v1/twos” has no row', { routes: [...surfaces.routes, 'GET /v1/twos'] }, [row]],
  ['there is no command “one”', { commands: [] }, [row]],
  ['there is no route “POST /v1/ones”', { routes: ['GET /v1/ones/{id}'] }, [row]],
  ['no reason why it cannot be done (console)', { console: new Map() }, [row]],
  ['its reason holds no more', {}, [{ ...row, without: { console: 'none' } }]],
  ['the console has no pages/two.ts', {}, [{ ...row, page: 'pages/two.ts' }]],
])('%s', (says, more, rows) => {
  expect(() => page(more, rows)).toThrow(says)
})

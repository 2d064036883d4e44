/** Every page has an address and a letter of its own: of two that share one, the keyboard would reach only the first. */
import { expect, it } from 'vitest'
import { firstPages, firstWords } from './first-look.ts'
import { navigationWords } from './navigation.words.ts'
import { named, pageAt, routes } from './routes.ts'
import { namedFor } from './use-named.ts'

const twice = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at)

it('gives each page an address of its own', () => {
  expect(twice(routes.map(({ path }) => path))).toEqual([])
})

it('gives no letter twice', () => {
  expect(twice(routes.flatMap(({ letter }) => letter ?? []))).toEqual([])
})

it('has a name for every page of the navigation', () => {
  expect(named.map(({ name }) => name).filter(name => !(name in navigationWords))).toEqual([])
})

it('knows the first words of every page of the navigation, and of no page that is not there', () => {
  const paths = routes.map(({ path }) => path)
  expect(named.map(({ path }) => path).filter(path => !(path in firstWords))).toEqual([])
  expect(Object.keys(firstWords).filter(path => !paths.includes(path))).toEqual([])
})

it.each([
  ['/', '/'],
  ['/regimes/CN', '/regimes/:code'],
  ['/regimes/', '/regimes'],
  ['/transfers/new', '/transfers/new/:step?'],
  ['/transfers/1', '/transfers/:id/:step?'],
  ['/transfers/1/plan', '/transfers/:id/:step?'],
])('finds the page of %s', (address, path) => {
  expect(pageAt(address)).toBe(routes.find(route => route.path === path)!.page)
})

it('begins every page with its words, that of a receipt apart, which a secret in its address opens', () => {
  expect(firstPages.filter(({ looks }) => looks.length === 0).map(({ path }) => path)).toEqual(['/receipt'])
})

it('finds a page where there is none', () => {
  expect(routes.map(({ page }) => page)).not.toContain(pageAt('/no/such/page'))
})

/** What fits one line of a lead in Chinese, where there is room: its measure is that many characters wide. */
const oneLine = 42

it('begins each page that waits for data with a lead of more than a line in Chinese, so that what comes later is no larger', () => {
  const short = firstPages.flatMap(({ path, asks, looks }) => {
    const lead = looks.find(({ lang }) => lang === 'zh-Hans')?.lead
    return asks.length > 1 && lead && lead.length <= oneLine ? [`${path}: ${lead}`] : []
  })
  expect(short).toEqual([])
})

it('names no page to whoever could not open it', () => {
  const names = (roles: readonly string[] | undefined) => namedFor(roles).map(({ name }) => name)
  expect(names(undefined)).toContain('transfers')
  expect(names(undefined)).not.toContain('people')
  expect(names(['individual'])).toEqual(expect.arrayContaining(['home', 'regimes', 'myData', 'verify']))
  for (const name of ['transfers', 'requests', 'obligations', 'ledger', 'audit', 'people', 'authority'])
    expect(names(['individual'])).not.toContain(name)
  expect(names(['authority'])).toContain('authority')
  expect(names(['authority'])).not.toContain('transfers')
  expect(names(['officer', 'authority'])).toHaveLength(named.length)
})

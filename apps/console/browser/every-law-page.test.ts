/** Every page of the law and of proof, in both languages, light and dark, wide and narrow: apart, so that two look at once. */
import { describe, it } from 'vitest'
import { looksAt, setStage } from './testing/console.ts'
import { lookAt, named } from './testing/look-at-page.ts'

/** A page adds its address here. */
const pages = [
  '/regimes',
  '/regimes/KZ',
  '/compare',
  '/compare?a=CN&b=EU',
  '/changes?regime=CN',
  '/upcoming',
  '/lists?regime=CN&words=cosmetics',
  '/search?words=health',
  '/verify',
  '/ledger',
  '/reference',
  '/my-data',
  '/my-data/here',
  '/receipt',
]

/** Books of thousands of parts, of which axe looks at every one: one way each. */
const books = ['/regimes/CN', '/regimes/EU', '/regimes/US'] as const
/** What axe may take for a book on a machine that has other things to do, in milliseconds. */
const slow = 240_000

const stage = setStage()

describe.each(pages.map((path, at) => [path, at] as const))('%s', (path, at) => {
  it.each(named(looksAt(at)))('%s', (_name, how) => lookAt(stage, path, how))
})

describe.each(books.map((path, at) => [path, at] as const))('%s', (path, at) => {
  it.each(named(looksAt(at).slice(-1)))('%s', (_name, how) => lookAt(stage, path, how), slow)
})

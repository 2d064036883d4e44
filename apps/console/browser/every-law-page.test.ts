/** Every page of the law and of proof, in both languages, light and dark, wide and narrow: apart, so that two look at once. */
import { describe, it } from 'vitest'
import { looks, setStage } from './testing/console.ts'
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

/** Books of thousands of parts: looked at in two ways, since axe looks at every part. */
const books = ['/regimes/CN', '/regimes/EU', '/regimes/US']
const looksOfBooks = [looks[0]!, looks.at(-2)!]
/** What axe may take for a book on a machine that has other things to do, in milliseconds. */
const slow = 240_000

const stage = setStage()

describe.each(pages)('%s', path => {
  it.each(named(looks))('%s', (_name, how) => lookAt(stage, path, how))
})

describe.each(books)('%s', path => {
  it.each(named(looksOfBooks))('%s', (_name, how) => lookAt(stage, path, how), slow)
})

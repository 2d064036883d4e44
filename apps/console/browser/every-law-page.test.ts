/** Every page of the law and of proof, in both languages, light and dark, wide and narrow: apart, so that two look at once. Books: `law-books.test.ts`. */
import { describe, it } from 'vitest'
import { looksOf, setStage } from './testing/console.ts'
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

const stage = setStage()

describe.each(pages.map((path, at) => [path, at] as const))('%s', (path, at) => {
  it.each(named(looksOf(at)))('%s', (_name, how) => lookAt(stage, path, how))
})

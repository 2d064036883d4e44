/** The pages of the largest regimes: books of thousands of parts, of which axe looks at every one. */
import { describe, it } from 'vitest'
import { oneLookOf, setStage } from './testing/console.ts'
import { lookAt, named } from './testing/look-at-page.ts'

const books = ['/regimes/CN', '/regimes/EU', '/regimes/US']
/** What axe may take for one on a machine that has other things to do, in milliseconds. */
const slow = 240_000

const stage = setStage()

describe.each(books.map((path, at) => [path, at] as const))('%s', (path, at) => {
  it.each(named(oneLookOf(at)))('%s', (_name, how) => lookAt(stage, path, how), slow)
})

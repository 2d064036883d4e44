/** Every page of the work, in both languages, light and dark, wide and narrow. Those of the law and of proof: `every-law-page.test.ts`. */
import { describe, it } from 'vitest'
import { looks, setStage } from './testing/console.ts'
import { lookAt, named } from './testing/look-at-page.ts'

/** A page adds its address here. */
const pages = [
  '/',
  '/transfers',
  '/transfers/new/data',
  '/transfers/new/facts',
  '/declarations',
  '/obligations',
  '/requests',
  '/requests/new',
  '/totals',
  '/approvals',
  '/authorities',
  '/authority',
  '/flows',
  '/audit',
  '/organisation',
  '/invitation',
  '/people',
  '/nowhere',
]

const stage = setStage()

describe.each(pages)('%s', path => {
  it.each(named(looks))('%s', (_name, how) => lookAt(stage, path, how))
})

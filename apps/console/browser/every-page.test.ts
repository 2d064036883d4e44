/** Every page of the work, in both languages, light and dark, wide and narrow. Those of the law and of proof: `every-law-page.test.ts`. */
import { describe, it } from 'vitest'
import { looksOf, setStage } from './testing/console.ts'
import { lookAt, named } from './testing/look-at-page.ts'
import { putOutDraft } from './testing/put-out-draft.ts'

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
  // Last: the desk of the draft is then there for all pages.
  '/consultation/office/ID',
]

const stage = setStage()

describe.each(pages.map((path, at) => [path, at] as const))('%s', (path, at) => {
  it.each(named(looksOf(at)))('%s', async (_name, how) => {
    const isMade = path.endsWith('/ID')
    const id = isMade ? await putOutDraft(stage.served.url, { forAnybody: true }) : ''
    await lookAt(stage, isMade ? path.replace('ID', id) : path, how)
  })
})

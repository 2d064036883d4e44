/** Whatever the service enters in the trail under a name of its own has words here: nobody reads codes. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { auditWords } from './audit.words.ts'

const service = new URL('../../../../../packages/service/src/', import.meta.url)
/** Names that are written out; those that are put together are listed by hand. */
const entered = /(?:\b(?:note|tell)\(\s*|\baction: |\bnoteEvent\([^']{0,80})'([a-z-]+\.[a-z-]+)'/g

it('has words for every action', () => {
  const sources = readdirSync(service, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const actions = sources.flatMap(name =>
    [...readFileSync(new URL(name, service), 'utf8').matchAll(entered)].map(([, action = '']) => action),
  )
  expect(actions.length).toBeGreaterThan(20)
  expect([...new Set(actions)].filter(action => !Object.hasOwn(auditWords, `action.${action}`))).toEqual([])
})

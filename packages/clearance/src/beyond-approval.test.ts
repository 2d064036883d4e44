import { existsSync } from 'node:fs'
import { type Bounds, excessError } from '@carnet/approval'
import { readDeclaration } from '@carnet/lawbook'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { beyondApproval } from './beyond-approval.ts'
import type { Cleared } from './clear.ts'
import { Desk, library, story, today } from './testing.ts'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
})
afterEach(() => desk.close())

const { vocabulary, codes } = library
const told = { people: 'staff: { relation: employee, identified_by: [email] }' }
const approvedText = story({ move: '' }, told)
const bounds: Bounds = {
  categories: ['person.contact', 'organisation', 'person.employment'],
  plans: ['keep everything'],
  people: { at_most: 5, per: 'clearance' },
  until: '2026-12-31',
  clearances: 2,
}
const csv = (people: number, header = 'email'): string =>
  `${header}\n${Array.from({ length: people }, (_, row) => `p${row}@example.cn\n`).join('')}`

/** Clears what is asked, within an approval of `approvedText`; throws what exceeds. */
async function clearWithin(text: string, data: string, allowed: Bounds = bounds): Promise<Cleared> {
  const file = readDeclaration(approvedText, 'approved', { vocabulary, codes, today })
  return desk.clear({
    declaration: desk.write('way.yaml', text),
    data: desk.write('people.csv', data),
    permit: async ({ id, opened, plan }) => {
      const approved = { bounds: allowed, file, revoked: false, used: [] }
      const error = excessError(beyondApproval(opened, plan, approved, { of: id, today }))
      if (error) throw error
    },
  })
}

const codesOf = (asked: Promise<unknown>): Promise<string[]> =>
  asked.then(
    () => [],
    error => [...new Set<string>(error.issues.map((one: { code: string }) => one.code))],
  )

it('clears what lies within it', async () => {
  expect(await clearWithin(approvedText, csv(5))).toMatchObject({ moved: true })
})

it.each([
  ['more people in the data', approvedText, csv(6), ['CARNET_APPROVAL_PEOPLE']],
  [
    'another purpose',
    story({ move: '' }, told).replace('[employment.payroll]', '[employment.payroll, marketing]'),
    csv(5),
    ['CARNET_APPROVAL_FACT'],
  ],
  [
    'a column said to be something it is not',
    story({ move: '' }, { ...told, items: '"*": { collected_in: [CN] }\nemail: { category: record.key }' }),
    csv(5),
    ['CARNET_APPROVAL_FACT', 'CARNET_APPROVAL_CATEGORY'],
  ],
  [
    'another recipient',
    approvedText.replace('CARN00EXAMPLESG00189', 'CARN00EXAMPLEDE00136'),
    csv(5),
    ['CARNET_APPROVAL_FACT'],
  ],
])('moves nothing with %s', async (_what, text, data, expected) => {
  const found = await codesOf(clearWithin(text, data))
  for (const code of expected) expect(found).toContain(code)
  expect(existsSync(desk.path('out', 'people.csv'))).toBe(false)
})

it('moves nothing where the data are of a category that was not approved', async () => {
  const narrow = { ...bounds, categories: ['person.name'] }
  expect(await codesOf(clearWithin(approvedText, csv(2), narrow))).toEqual(['CARNET_APPROVAL_CATEGORY'])
})

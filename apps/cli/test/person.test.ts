/** Somebody takes their consent back, and asks where their data went: at the command line of whoever answers them. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { declaration, employees, ordinary, ordinaryThisYear, Workplace } from './carnet.ts'

const kind = 'person.id.national'
const work = new Workplace()
const identifierOf = (row: number): string =>
  employees(row, 1, ['resident_id']).trimEnd().split('\n')[1] ?? ''

beforeAll(() => {
  work.write('staff.csv', employees(0, 40, ordinary))
  work.write('way.yaml', declaration())
})
afterAll(() => work.close())

it('who withdraws is looked at by no command that follows, and the data have them no longer', () => {
  const gone = identifierOf(0)
  expect(ordinaryThisYear(work, ['decide', 'way.yaml', 'staff.csv'])).toBe(40)
  const { exit, document } = work.json('withdraw', gone, '--kind', kind)
  expect([exit, document]).toMatchObject([0, { does: 'withdraw', isStopped: true, deliveries: [] }])
  const decided = work.run('decide', 'way.yaml', 'staff.csv')
  expect(decided.out).toContain('1 row of people who took their consent back is left out')
  for (const command of ['decide', 'plan'])
    expect(ordinaryThisYear(work, [command, 'way.yaml', 'staff.csv'])).toBe(39)
  expect(work.json('clear', 'staff.csv', '-d', 'way.yaml', '-o', 'out')).toMatchObject({ exit: 0 })
  const moved = readFileSync(work.path('out/staff.csv'), 'utf8')
  expect(moved).toContain(identifierOf(1))
  expect(moved).not.toContain(gone)
})

it('who was in a delivery is told so, and who was not is told that', () => {
  const where = (row: number) =>
    work.runWith(`${identifierOf(row)}\n`, '--json', 'where-is', '-', '--kind', kind).out
  expect(JSON.parse(where(1))).toMatchObject({
    deliveries: [{ person: 'there', places: { from: 'CN', to: 'SG' } }],
    withoutPerson: 0,
  })
  expect(JSON.parse(where(0))).toMatchObject({ deliveries: [], withoutPerson: 1 })
})

/** What is owed, from what was cleared here and from a declaration; and as a calendar. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { payroll, Workplace } from './carnet.ts'

let work: Workplace
beforeAll(() => {
  work = new Workplace()
}, 120_000)
afterAll(() => work?.close())

const declaration = join(payroll, 'declaration.yaml')

it('nothing is owed where nothing was cleared, and looking makes no state', () => {
  const { exit, document } = work.json('obligations')
  expect({ exit, owed: document.obligations }).toEqual({ exit: 0, owed: [] })
  expect(work.run('obligations').out).toContain('nothing is owed')
})

it('what was cleared owes what its regimes say; a calendar has what has a day', () => {
  const data = join(payroll, 'employees.csv')
  expect(work.run('clear', data, '-d', declaration, '-o', 'out', '--choose', '1').exit).toBe(0)
  const { document } = work.json('obligations', declaration, '--ics', 'owed.ics')
  const dated = document.obligations.filter((one: { due: string | null }) => one.due !== null)
  expect(dated.length).toBeGreaterThan(0)
  for (const one of document.obligations) {
    expect(one.cite.zh).not.toBe('')
    expect(one.key).toContain(one.regime)
  }
  const calendar = readFileSync(work.path('owed.ics'), 'utf8')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(dated.length)
  // Without the declaration the records still tell.
  expect(work.json('obligations').document.obligations.length).toBe(document.obligations.length)
  const { exit, err } = work.run('obligations', declaration, '--ics', join('no-such-folder', 'x.ics'))
  expect(exit).toBe(1)
  expect(err).toContain('CARNET_ICS_UNWRITABLE')
})

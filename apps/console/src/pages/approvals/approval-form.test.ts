/** The form goes through the address and comes back whole; bounds are what was said, or nothing. */
import { describe, expect, it } from 'vitest'
import { addressOf, boundsOf, type Form, formIn, monthsAfter } from './approval-form.ts'
import { standingOn } from './standing.ts'

const today = '2026-11-30'
const proposed = { plans: ['keep everything'], categories: ['person.name'], people: '24' }
const form: Form = {
  declaration: 'd',
  plans: ['drop "a", b; pseudonymise c', 'keep everything'],
  categories: ['person.name', 'record.key'],
  people: '0',
  per: 'month',
  clearances: '3',
  until: '2026-12-31',
}

describe('the address', () => {
  it('brings back all of the form', () => {
    expect(formIn(addressOf(form), proposed, today)).toEqual(form)
    const nothing = { ...form, plans: [], categories: [], people: '' }
    expect(formIn(addressOf(nothing), proposed, today)).toEqual(nothing)
  })

  it('proposes what it does not say, and takes nothing that cannot be read', () => {
    const begun = formIn(new URLSearchParams('declaration=d&plans=[&per=day'), proposed, today)
    expect(begun).toEqual({
      declaration: 'd',
      ...proposed,
      per: 'clearance',
      clearances: '10',
      until: '2027-02-28',
    })
  })
})

it('reckons months to a day that there is', () => {
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsAfter('2026-10-15', 3)).toBe('2027-01-15')
})

it('makes bounds of a whole form alone', () => {
  expect(boundsOf(form, today)).toEqual({
    plans: form.plans,
    categories: form.categories,
    people: { at_most: 0, per: 'month' },
    until: form.until,
    clearances: 3,
  })
  const broken: Partial<Form>[] = [
    { plans: [] },
    { categories: [] },
    { people: '' },
    { people: '1.5' },
    { people: '-1' },
    { clearances: '0' },
    { until: '2026-11-29' },
    { until: '' },
  ]
  for (const one of broken) expect(boundsOf({ ...form, ...one }, today), JSON.stringify(one)).toBeNull()
})

it('tells what ended an approval', () => {
  const bounds = boundsOf(form, today)!
  const use = { transfer: 't', day: today, people: 1, by: null, state: 'cleared' } as const
  const approval = { bounds, revoked_at: null, used: [use, use] }
  expect(standingOn(approval, '2026-12-31')).toBe('in-force')
  expect(standingOn(approval, '2027-01-01')).toBe('expired')
  expect(standingOn({ ...approval, used: [use, use, use] }, today)).toBe('used-up')
  expect(standingOn({ ...approval, revoked_at: '2026-12-01T00:00:00Z' }, '2027-01-01')).toBe('ended')
})

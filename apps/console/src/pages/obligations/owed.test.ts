import { expect, it } from 'vitest'
import { firstWords } from '../../app/first-look.ts'
import { isNear, nearDays, shiftDay } from './owed.ts'

it('shifts over the ends of months and years', () => {
  expect(shiftDay('2026-12-15', 30)).toBe('2027-01-14')
  expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29')
})

it('takes for near what falls due within its days, and nothing that has no day', () => {
  const now = '2026-11-28'
  expect(isNear({ due: now }, now)).toBe(true)
  expect(isNear({ due: shiftDay(now, nearDays) }, now)).toBe(true)
  expect(isNear({ due: shiftDay(now, nearDays + 1) }, now)).toBe(false)
  expect(isNear({ due: null }, now)).toBe(false)
})

it('asks for every state in which something is owed or done before the program is there', () => {
  const asked = firstWords['/obligations']?.asks?.filter(ask => ask.startsWith('/v1/obligations'))
  expect(asked).toEqual(['overdue', 'open', 'undated', 'done'].map(state => `/v1/obligations?state=${state}`))
})

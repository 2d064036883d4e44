import { expect, it } from 'vitest'
import { filterOf, parts, shiftDay } from './owed.ts'

it('shifts over the ends of months and years', () => {
  expect(shiftDay('2026-12-15', 30)).toBe('2027-01-14')
  expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29')
})

it('leaves no day between what is near and what is later, and shows none twice', () => {
  const near = filterOf('next', '2026-11-28')
  const later = filterOf('later', '2026-11-28')
  expect(near).toEqual({ state: 'open', to: '2026-12-28' })
  expect(later.from).toBe(shiftDay(near.to!, 1))
  expect(later.state).toBe(near.state)
})

it('asks for every state in which something is owed or done', () => {
  expect(new Set(parts.map(part => filterOf(part, '2026-11-28').state))).toEqual(
    new Set(['overdue', 'open', 'undated', 'done']),
  )
})

/** What a person changes of the assumptions reaches the facts that are decided. */
import { inspectTable } from '@carnet/inspect'
import type { FactRecord } from '@carnet/law'
import { expect, it } from 'vitest'
import { type Assumptions, usualAssumptions } from './assumptions.ts'
import { declare } from './declare.ts'

const file = {
  path: 'a.csv',
  name: 'a.csv',
  bytes: 1,
  sha256: '',
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  header: true,
} as const
const inspection = { file, ...inspectTable({ columns: ['email'], rows: [['ann@example.com']] }) }

const assumed: Assumptions = { ...usualAssumptions, from: 'AA', asOf: '2026-11-29' }
const legOf = (changes: Partial<Assumptions>) =>
  declare(inspection, { ...assumed, ...changes }, 'BB').legs[0]!.values

it('says who sends, to whom, and in which role', () => {
  const { from, to, receiver_role } = legOf({ sender: 'university', receiverRole: 'processor' })
  expect((from as FactRecord).values.kind).toBe('university')
  expect((to as FactRecord).values.kind).toBe('company')
  expect(receiver_role).toBe('processor')
})

it('of an individual says where they live, and nothing that only organisations have', () => {
  const { to } = legOf({ receiver: 'individual' })
  expect((to as FactRecord).values).toEqual({ kind: 'individual', resident_in: 'BB', located_in: 'BB' })
})

it('knows groups of companies only', () => {
  expect(legOf({ group: true }).group_relation).toBe('parent')
  expect(legOf({ group: true, receiver: 'public-body' }).group_relation).toBe('none')
})

it('takes an age that is not known for unknown', () => {
  const people = (adults: boolean) => declare(inspection, { ...assumed, adults }, 'BB').people[0]!.values
  expect(people(true).youngest).toMatchObject({ low: 18 })
  expect(people(false).youngest).toBeUndefined()
})

import { describe, expect, it } from 'vitest'
import { faultsOf, isSound } from './form-faults.ts'
import { emptyForm, type Form } from './request-form.ts'

const filled: Form = {
  ...emptyForm('2026-11-29'),
  title: ' order ',
  place: 'SG',
  liesIn: ['CN'],
  categories: ['person.communication', 'machine.telemetry'],
}
const faults = (more: Partial<Form>) => faultsOf({ ...filled, ...more })

describe('what is wrong with the form', () => {
  it('is nothing with a name, two places and a kind of data', () => {
    expect(isSound(faultsOf(filled))).toBe(true)
  })
  it.each([
    ['title', { title: ' ' }, 'title'],
    ['place', { place: '' }, 'place'],
    ['received', { received: '' }, 'day'],
    ['due', { due: '2026-11-28' }, 'reversed'],
    ['people', { people: '0' }, 'people'],
    ['people', { people: '1.5' }, 'people'],
    ['categories', { categories: [] }, 'categories'],
  ] as const)('is told at its field: %s', (field, more, fault) => {
    expect(faults(more)[field]).toBe(fault)
    expect(isSound(faults(more))).toBe(false)
  })
  it('is told at the place that is missing, or named twice', () => {
    expect(faults({ liesIn: ['CN', '', 'CN'] }).liesIn).toEqual([undefined, 'place', 'twice'])
  })
  it('is told at a kind of data that lies nowhere, and at a place in which nothing lies', () => {
    const liesIn = ['CN', 'DE']
    expect(isSound(faults({ liesIn }))).toBe(true)
    expect(faults({ liesIn, only: { 'machine.telemetry': [] } }).lies).toEqual({
      'person.communication': undefined,
      'machine.telemetry': 'nowhere',
    })
    const only = { 'machine.telemetry': ['CN'], 'person.communication': ['CN'] }
    expect(faults({ liesIn, only }).liesIn).toEqual([undefined, 'nothing-there'])
  })
})

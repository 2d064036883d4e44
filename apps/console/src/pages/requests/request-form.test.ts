import { describe, expect, it } from 'vitest'
import { emptyForm, isComplete, nameOf, requestOf } from './request-form.ts'

const filled = {
  ...emptyForm('2026-11-29'),
  title: ' order ',
  place: 'SG',
  liesIn: 'CN',
  categories: ['person.communication', 'machine.telemetry'],
}

describe('the form of a request', () => {
  it('is complete with a name, two places and a kind of data', () => {
    expect(isComplete(filled)).toBe(true)
    for (const missing of [
      { title: ' ' },
      { place: '' },
      { liesIn: '' },
      { categories: [] },
      { received: '' },
    ])
      expect(isComplete({ ...filled, ...missing })).toBe(false)
  })
  it('says no more than was said', () => {
    expect(JSON.parse(JSON.stringify(requestOf(filled)))).toEqual({
      carnet_request: 1,
      title: 'order',
      asks: { kind: 'court', place: 'SG' },
      proceeding: 'civil',
      received: '2026-11-29',
      holder: { kind: 'company' },
      lies_in: 'CN',
      people: { persons: {} },
      data: {
        communication: { category: 'person.communication', people: 'persons' },
        telemetry: { category: 'machine.telemetry' },
      },
    })
  })
  it('tells where the holder is as the law asks it of their kind', () => {
    const holderOf = (more: object) => JSON.parse(JSON.stringify(requestOf({ ...filled, ...more }))).holder
    expect(holderOf({ holderPlace: 'CN' })).toEqual({ kind: 'company', organised_in: ['CN'] })
    expect(holderOf({ holderPlace: 'CN', holderKind: 'individual' })).toEqual({
      kind: 'individual',
      resident_in: 'CN',
    })
    expect(holderOf({ holderKind: 'unknown' })).toEqual({})
  })
  it('names data by what tells them apart', () => {
    expect(nameOf('person.contact.name', ['person.contact.name', 'machine.name'])).toBe('contact-name')
    expect(nameOf('person', ['person'])).toBe('person')
  })
})

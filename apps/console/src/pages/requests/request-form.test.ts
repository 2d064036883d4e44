import { describe, expect, it } from 'vitest'
import { emptyForm, nameOf, placesOf, requestOf, withoutPlace, withPlaceAgain } from './request-form.ts'

const filled = {
  ...emptyForm('2026-11-29'),
  title: ' order ',
  place: 'SG',
  liesIn: ['CN'],
  categories: ['person.communication', 'machine.telemetry'],
}

describe('the form of a request', () => {
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
  it('tells of each kind of data in which places it lies, where there are several', () => {
    const spread = { ...filled, liesIn: ['CN', 'DE'], only: { 'machine.telemetry': ['DE'] } }
    const { lies_in, data } = JSON.parse(JSON.stringify(requestOf(spread)))
    expect(lies_in).toBeUndefined()
    expect(data).toEqual({
      'communication-CN': { category: 'person.communication', people: 'persons', lies_in: 'CN' },
      'communication-DE': { category: 'person.communication', people: 'persons', lies_in: 'DE' },
      'telemetry-DE': { category: 'machine.telemetry', lies_in: 'DE' },
    })
  })
  it('asks anew about what lay alone in a place that is taken away', () => {
    const spread = { ...filled, liesIn: ['CN', 'DE', 'SG'], only: { 'machine.telemetry': ['DE'] } }
    const [left, removed] = withoutPlace(spread, 1)
    expect(left.liesIn).toEqual(['CN', 'SG'])
    expect(placesOf(left, 'machine.telemetry')).toEqual([])
    expect(placesOf(left, 'person.communication')).toEqual(['CN', 'SG'])
    expect(withPlaceAgain(left, removed)).toEqual(spread)
    // What was said meanwhile stays said.
    const meanwhile = { ...left, title: 'other', only: { 'machine.telemetry': ['SG'] } }
    expect(placesOf(withPlaceAgain(meanwhile, removed), 'machine.telemetry')).toEqual(['DE', 'SG'])
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

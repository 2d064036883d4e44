/** Requests as people write them: what is wrong is told with its line, all at once. */
import { CarnetError } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { request } from './testing/law.ts'

const good = `carnet_request: 1
title: order
asks: { kind: court, place: US }
proceeding: civil
received: 2026-11-20
holder: { kind: company }
lies_in: CN
data: { mails: { category: person.communication } }
`

function issuesOf(text: string): readonly (readonly [string, number | undefined])[] {
  try {
    request(text)
  } catch (error) {
    if (error instanceof CarnetError) return error.issues.map(({ code, at }) => [code, at.line])
    throw error
  }
  return []
}

describe('a request', () => {
  it('says what it says, and nothing that was not said', () => {
    const one = request(good)
    expect(one).toMatchObject({
      title: 'order',
      relies_on: null,
      answer_due: null,
      instrument: null,
      unknown: [],
    })
    const [leg] = one.declaration.legs
    expect(leg!.values).toMatchObject({
      act: 'send',
      from_place: 'CN',
      to_place: 'US',
      purposes: ['public.court'],
    })
    expect(leg!.values.starts).toBeUndefined()
    expect((leg!.values.request as { values: object }).values).not.toHaveProperty('basis')
  })
  it('lies in as many places as its data: a leg for each', () => {
    const two = request(good.replace('} }', '}, log: { category: machine.telemetry, lies_in: CH } }'))
    expect(two.declaration.legs.map(({ name, values }) => [name, values.from_place])).toEqual([
      ['legs.answer-CN', 'CN'],
      ['legs.answer-CH', 'CH'],
    ])
  })
  it('takes more facts, over what it laid out', () => {
    const one = request(`${good}facts: { legs: { answer: { act: give-access } }, regimes: [SG] }\n`)
    expect(one.declaration.legs[0]!.values.act).toBe('give-access')
    expect(one.declaration.regimes).toEqual(['SG'])
  })
  it.each([
    ['an unknown key', `${good}adressee: {}\n`, 'CARNET_KEY_UNKNOWN', 9],
    ['a missing key', good.replace('received: 2026-11-20\n', ''), 'CARNET_KEY_MISSING', 1],
    ['a place that is none', good.replace('place: US', 'place: XX'), 'CARNET_PLACE_UNKNOWN', 3],
    ['another kind of asker', good.replace('kind: court', 'kind: company'), 'CARNET_VALUE_UNKNOWN', 3],
    ['an answer due before it was received', `${good}answer_due: 2026-11-01\n`, 'CARNET_DAYS_REVERSED', 9],
    [
      'a category that is none',
      good.replace('person.communication', 'person.comunication'),
      'CARNET_VALUE_UNKNOWN',
      8,
    ],
    ['data that lie nowhere', good.replace('lies_in: CN\n', ''), 'CARNET_KEY_MISSING', 7],
    ['an addressee who sits nowhere', `${good}addressee: { kind: company }\n`, 'CARNET_KEY_MISSING', 9],
    ['a later format', good.replace('carnet_request: 1', 'carnet_request: 2'), 'CARNET_FORMAT_VERSION', 1],
    ['facts that are none', `${good}facts: { legs: { answer: { kolour: red } } }\n`, 'CARNET_KEY_UNKNOWN', 9],
    ['facts that are a list', `${good}facts: [a]\n`, 'CARNET_TYPE', 9],
    ['data that are a list', good.replace(/data: .*/, 'data: [mails]'), 'CARNET_TYPE', 8],
    ['a party that is a word', good.replace('holder: { kind: company }', 'holder: firm'), 'CARNET_TYPE', 6],
    ['no YAML', 'carnet_request: [', 'CARNET_YAML_SYNTAX', 1],
  ])('with %s is refused where it stands', (_what, text, code, line) => {
    expect(issuesOf(text)).toContainEqual([code, line])
  })
})

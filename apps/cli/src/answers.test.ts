import { join } from 'node:path'
import { loadLibrary } from '@carnet/clearance'
import type { MissingFact } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { type Answer, answersYaml } from './answers.ts'

const { vocabulary } = loadLibrary(join(import.meta.dirname, '../../../regimes'), null)
const read = (text: string) =>
  readDeclaration(text, 'pasted.yaml', { vocabulary, today: '2026-11-24' }).declaration
const base = read(
  'carnet: 1\nparties: { vendor: {} }\nitems: { "crm/e.mail": {} }\nlegs: { crm: { from: vendor } }',
)
const missing = (kind: string, record: string, fact: string, asker = 'cn.order-16.art-5'): MissingFact =>
  ({ kind, record, fact, asked_by: [asker] }) as unknown as MissingFact

const answers: readonly Answer[] = [
  { fact: missing('leg', 'legs.crm', 'counter.ordinary-this-year'), value: { low: 5000, high: 5000 } },
  {
    fact: missing('leg', 'legs.crm', 'counter.sensitive-this-year'),
    value: { low: 1, high: Number.POSITIVE_INFINITY },
  },
  { fact: missing('party', 'parties.vendor', 'kind'), value: 'company' },
  { fact: missing('party', 'parties.vendor', 'organised_in'), value: ['NO', 'SG'] },
  { fact: missing('leg', 'legs.crm', 'starts'), value: '2026-12-01' },
  { fact: missing('leg', 'legs.crm', 'valuable_return'), value: false },
  { fact: missing('item', 'items.crm/e.mail', 'judged.needed'), value: true },
]

describe('answers to keep', () => {
  it('are written as a person would write them', () => {
    const lines = answersYaml(base, answers.slice(0, 2))
    expect(lines).toEqual(['counters: { CN.ordinary-this-year: 5000, CN.sensitive-this-year: [1, null] }'])
    expect(answersYaml(base, answers.slice(2, 3))).toEqual(['parties:', '  vendor: { kind: company }'])
  })

  it('say the same when they are pasted', () => {
    const pasted = read(`carnet: 1\n${answersYaml(base, answers).join('\n')}\n`)
    expect(pasted.counters).toEqual({
      'CN.ordinary-this-year': { low: 5000, high: 5000 },
      'CN.sensitive-this-year': { low: 1, high: Number.POSITIVE_INFINITY },
    })
    expect(pasted.parties[0]).toMatchObject({
      name: 'parties.vendor',
      values: { kind: 'company', organised_in: ['NO', 'SG'] },
    })
    expect(pasted.legs[0]?.values).toEqual({ starts: '2026-12-01', valuable_return: false })
    expect(pasted.items[0]).toMatchObject({
      name: 'items.crm/e.mail',
      judged: { needed: { answer: true } },
    })
  })

  it('of a record inside a list are told in a comment, so that the rest can still be pasted', () => {
    const inside = { fact: missing('stake', 'parties.vendor.owners[0]', 'share'), value: { low: 5, high: 9 } }
    expect(answersYaml(base, [inside])).toEqual(['# parties.vendor.owners[0].share: [5, 9]'])
  })
})

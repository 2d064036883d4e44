/** Provisions: what defeats what, record by record and as a whole, and how it is shown. */
import { describe, expect, it } from 'vitest'
import { proofOf } from './decide.ts'
import type { Proof } from './finding.ts'
import type { Regime } from './regime.ts'
import { find } from './testing/find.ts'
import { declare, type Said, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import { mechanism, provision, regime, type Written } from './testing/small-law.ts'

const abroad: Written = { fact: 'leg.to_place', is: 'there' }
const sending: Written = { fact: 'leg.act', is: 'send' }
const one = (leg: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({
  ...rest,
  legs: { one: { from_place: 'here', to_place: 'there', ...leg } },
})
const eachItem = ['leg.items', 'item'] as const

describe('a provision judged for each record', () => {
  it('is judged for a party, too, be it the first that was declared', () => {
    const law = regime({
      provisions: [
        provision('ban', {
          each: ['leg.from', 'who'],
          when: { fact: 'who.set_up_in', has: 'there' },
          then: { prohibit: true },
        }),
      ],
    })
    const of = (place: string) =>
      find(
        law,
        one({ from: 'a', to: 'b' }, { parties: { a: { kind: 'company', set_up_in: [place] }, b: {} } }),
      ).outcome
    expect([of('there'), of('here')]).toEqual(['prohibited', 'free'])
  })

  it('of another path is defeated as a whole: one record is enough', () => {
    const directs = provision('directs', {
      each: ['leg.participants', 'who'],
      when: { fact: 'who.part', is: 'directs' },
      then: { ways: ['permit'] },
    })
    const law = regime({
      provisions: [
        provision('ban', {
          each: eachItem,
          when: { fact: 'item.category', is: 'secret' },
          unless: ['directs'],
          then: { prohibit: true },
        }),
        directs,
      ],
      mechanisms: [mechanism('permit')],
    })
    const of = (part: string) =>
      find(
        law,
        one(
          {
            items: ['x'],
            participants: [
              { party: 'a', part },
              { party: 'a', part: 'carries' },
            ],
          },
          { parties: { a: {} }, items: { x: { category: 'secret' } } },
        ),
      ).outcome
    expect([of('directs'), of('carries')]).toEqual(['conditional', 'prohibited'])
  })

  it('frees no whole leg that has no such record', () => {
    const law = regime({
      provisions: [
        provision('need', { when: abroad, unless: ['open'], then: { ways: ['permit'] } }),
        provision('open', {
          each: eachItem,
          when: { fact: 'item.public', is: true },
          then: { exempt: true },
        }),
      ],
      mechanisms: [mechanism('permit')],
    })
    const items = { x: { public: true } }
    expect(find(law, one({ items: [] }, { items })).outcome).toBe('conditional')
    expect(find(law, one({ items: ['x'] }, { items })).outcome).toBe('free')
  })
})

describe('who asks for a missing fact', () => {
  it('is only what hangs on it', () => {
    const law = regime({
      provisions: [
        provision('asks', { when: sending, then: { prohibit: true } }),
        provision('settled', {
          when: { all: [sending, { fact: 'leg.to_place', is: 'yonder' }] },
          then: { prohibit: true },
        }),
        provision('sure', { when: { any: [sending, abroad] }, then: { exempt: true } }),
      ],
    })
    expect(find(law, one({})).missing).toMatchObject([{ fact: 'act', asked_by: ['asks'] }])
  })
})

describe('the proof of a provision', () => {
  const proof = (law: Regime, said: SaidDeclaration, id: string): Proof => {
    const input = { declaration: declare(said), regimes: [law], vocabulary }
    return proofOf(input, find(law, said), id)!
  }
  const law = regime({
    provisions: [
      provision('ban', { when: abroad, unless: ['open', 'other'], then: { prohibit: true } }),
      provision('open', { when: sending, then: { exempt: true } }),
      provision('other', { when: { fact: 'leg.to_place', is: 'yonder' }, then: { exempt: true } }),
    ],
  })

  it('names it, shows its condition, and what defeats it, but nothing that does not', () => {
    const found = proof(law, one({ act: 'send' }), 'ban')
    expect(found).toMatchObject({ answer: 'no', form: 'provision', says: { id: 'ban' } })
    expect(found.children.map(({ form, answer, says }) => [form, answer, says.id ?? says.path])).toEqual([
      ['fact', 'yes', 'leg.to_place'],
      ['unless', 'yes', 'open'],
    ])
    const free = proof(law, one({ act: 'show' }), 'ban')
    expect(free).toMatchObject({ answer: 'yes' })
    expect(free.children.map(({ form }) => form)).toEqual(['fact'])
  })
  it('shows each record that it was judged for', () => {
    const each = regime({
      provisions: [
        provision('ban', {
          each: eachItem,
          when: { fact: 'item.category', is: 'secret' },
          then: { prohibit: true },
        }),
      ],
    })
    const found = proof(
      each,
      one({ items: ['x', 'y'] }, { items: { x: { category: 'secret' }, y: { category: 'plain' } } }),
      'ban',
    )
    expect(found.children.map(({ form, answer }) => [form, answer])).toEqual([
      ['member', 'yes'],
      ['member', 'no'],
    ])
    expect(found.children[0]!.children).toHaveLength(1)
  })
})

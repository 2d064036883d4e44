/** Provisions that are judged for each record come to the same over whole numbers: of none, of one, of several, of what is not said. */
import { describe, expect, it } from 'vitest'
import type { Regime } from '../regime.ts'
import { one, outcomes, sending } from '../testing/both-ways.ts'
import type { Said } from '../testing/small-facts.ts'
import { definition, mechanism, provision, regime, type Written } from '../testing/small-law.ts'

describe('provisions for each record', () => {
  const secret: Written = { fact: 'item.category', is: 'secret' }
  const open: Written = { fact: 'item.public', is: true }
  const items = {
    secret: { category: 'secret' },
    told: { category: 'secret', public: true },
    plain: { category: 'plain' },
    some: {},
  }
  const each = ['leg.items', 'item'] as const
  const carrying = (
    names: readonly string[] | null,
    declared = Object.keys(items) as readonly (keyof typeof items)[],
  ) =>
    one(names ? { items: names } : {}, {
      items: Object.fromEntries(declared.map(name => [name, items[name]])),
    })
  const tried = (provisions: Regime['provisions'], names: readonly string[] | null) =>
    outcomes(regime({ provisions, mechanisms: [mechanism('contract')] }), carrying(names))[0]

  it.each<[string, string[] | null]>([
    ['free', []],
    ['undetermined', null],
    ['prohibited', ['secret']],
    ['free', ['plain']],
    ['undetermined', ['some']],
    ['prohibited', ['plain', 'secret', 'some']],
    ['undetermined', ['plain', 'some']],
  ])('%s: %j', (outcome, names) => {
    const law = [provision('ban', { each, when: secret, then: { prohibit: true } })]
    expect(tried(law, names)).toBe(outcome)
  })
  it('of which there may be more than are said', () => {
    const owned: Written = { fact: 'owner.pledged', above: 0 }
    const owners = [{ share: 10 }, { share: 20 }]
    const law = regime({
      provisions: [
        provision('ban', { each: ['leg.from.owners', 'owner'], when: owned, then: { prohibit: true } }),
      ],
    })
    const of = (more: Said, rows: readonly Said[] = owners) =>
      outcomes(law, one({ from: 'x' }, { parties: { x: { owners: rows, ...more } } }))[0]
    expect([of({}), of({ owners_complete: true })]).toEqual(['undetermined', 'free'])
    expect(of({}, [...owners, { pledged: 1 }])).toBe('prohibited')
  })

  it('what was concluded of a record by one of them is no answer of another, nor of a definition', () => {
    const kept: Written = { holds: 'kept', of: 'item' }
    const law = regime({
      definitions: [definition('kept', 'item', secret)],
      provisions: [
        provision('first', { each, when: { not: kept }, then: { exempt: true } }),
        provision('second', { each, when: kept, then: { prohibit: true } }),
      ],
    })
    expect(outcomes(law, carrying(['plain', 'secret'], ['plain', 'secret']))).toEqual(['prohibited'])
    expect(outcomes(law, carrying(['plain'], ['plain', 'secret']))).toEqual(['free'])
  })

  const frees = provision('frees', { each, when: open, then: { exempt: true } })
  it('an exemption of the same records frees each by itself', () => {
    const law = [provision('ban', { each, when: secret, unless: ['frees'], then: { prohibit: true } }), frees]
    expect(tried(law, ['told'])).toBe('free')
    expect(tried(law, ['told', 'secret'])).toBe('prohibited')
    expect(tried(law, ['told', 'plain'])).toBe('free')
  })
  it('an exemption frees from each provision that names it', () => {
    const ban = (id: string) => provision(id, { each, unless: ['frees'], then: { prohibit: true } })
    expect(tried([ban('ban'), ban('ban-too'), frees], ['told'])).toBe('free')
  })
  it('an exemption of records frees the whole where it frees all of them, and there are some', () => {
    const law = [provision('ban', { unless: ['frees'], then: { prohibit: true } }), frees]
    expect(tried(law, ['told'])).toBe('free')
    expect(tried(law, ['told', 'told'])).toBe('free')
    expect(tried(law, ['told', 'secret'])).toBe('prohibited')
    expect(tried(law, ['secret'])).toBe('prohibited')
    expect(tried(law, [])).toBe('prohibited')
    expect(tried(law, null)).toBe('undetermined')
  })
  it('what is no exemption takes the place of another wherever it applies to one record', () => {
    const need = provision('need', { each, when: open, then: { ways: ['contract'] } })
    const law = [provision('ban', { unless: ['need'], then: { prohibit: true } }), need]
    expect(tried(law, ['told', 'secret'])).toBe('conditional open')
    expect(tried(law, ['secret', 'plain'])).toBe('prohibited')
  })
  it('an exemption of other records frees by all of those, one of the whole by itself', () => {
    const part: Written = { fact: 'participant.part', is: 'directs' }
    const others = provision('others', {
      each: ['leg.participants', 'participant'],
      when: part,
      then: { exempt: true },
    })
    const law = regime({
      provisions: [
        provision('ban', { each, when: secret, unless: ['others', 'whole'], then: { prohibit: true } }),
        others,
        provision('whole', { when: sending, then: { exempt: true } }),
      ],
    })
    const of = (more: Said) => outcomes(law, one({ items: ['secret'], act: 'show', ...more }, { items }))[0]
    const [directs, carries] = [{ part: 'directs' }, { part: 'carries' }]
    expect(of({ participants: [directs, directs] })).toBe('free')
    expect(of({ participants: [directs, carries] })).toBe('prohibited')
    expect(of({ participants: [carries], act: 'send' })).toBe('free')
  })
})

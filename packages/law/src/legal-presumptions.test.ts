/** What hangs on what the law presumes. */
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { legalPresumptions, presumedByLaw } from './legal-presumptions.ts'
import { declare, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import { definition, mechanism, provision, regime, type Written } from './testing/small-law.ts'

const sending: Written = { fact: 'leg.act', is: 'send' }
const there: Written = { fact: 'leg.to_place', is: 'there' }
const law = regime({
  definitions: [
    definition('sent', 'leg', sending, { until: sending }),
    definition('goes-there', 'leg', there, { until: there }),
  ],
  provisions: [
    provision('ban', { when: { holds: 'sent', of: 'leg' }, then: { prohibit: true } }),
    provision('need', { when: { holds: 'goes-there', of: 'leg' }, then: { ways: ['contract'] } }),
  ],
  mechanisms: [mechanism('contract')],
})

function presumed(said: SaidDeclaration): readonly unknown[] {
  const input = { declaration: declare(said), regimes: [law], vocabulary }
  return decide(input).findings.flatMap(({ legs }) =>
    legs.flatMap(leg =>
      legalPresumptions(input, leg).map(({ definition: name, possible, unsaid }) => [name, possible, unsaid]),
    ),
  )
}
const unsaid = (fact: string) => [{ record: 'legs.one', fact }]

describe('what the law presumes not to be so', () => {
  it('is told with what the finding could be otherwise, heaviest first', () => {
    expect(presumed({ legs: { one: {} } })).toEqual([
      ['sent', ['free', 'prohibited'], unsaid('act')],
      ['goes-there', ['free', 'conditional'], unsaid('to_place')],
    ])
  })
  it('is not told once it is said, one way or the other', () => {
    expect(presumed({ legs: { one: { act: 'send', to_place: 'there' } } })).toEqual([])
    expect(presumed({ legs: { one: { act: 'show', to_place: 'here' } } })).toEqual([])
  })
  it('is not told where the finding is the same whichever way', () => {
    expect(presumed({ legs: { one: { act: 'send' } } })).toEqual([])
  })
  it('of a decision only what could make it heavier, and only legs of which something is presumed', () => {
    const named = (said: SaidDeclaration): readonly unknown[] => {
      const input = { declaration: declare(said), regimes: [freed], vocabulary }
      return presumedByLaw(input, decide(input)).map(({ leg, presumed: all }) => [
        leg,
        all.map(one => one.definition),
      ])
    }
    const freed = regime({
      definitions: [definition('sent', 'leg', sending, { until: sending })],
      provisions: [
        provision('ban', {
          when: { not: { fact: 'leg.to_place', is: 'here' } },
          then: { prohibit: true },
          unless: ['sent'],
        }),
        provision('sent', { when: { holds: 'sent', of: 'leg' }, then: { exempt: true } }),
        provision('also', { when: { holds: 'sent', of: 'leg' }, then: { ways: ['contract'] } }),
      ],
      mechanisms: [mechanism('contract')],
    })
    const legs = { banned: { to_place: 'there' }, open: { to_place: 'here' } }
    expect(named({ legs })).toEqual([['legs.open', ['sent']]])
  })
})

/** What is not said of a leg, and is taken from what is said of its receiver. */
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { pack } from './packed.ts'
import { declare, type Said, vocabulary } from './testing/small-facts.ts'
import { provision, regime } from './testing/small-law.ts'

const law = regime({
  provisions: [
    provision('need', { when: { fact: 'leg.arrives_in', is: 'there' }, then: { prohibit: true } }),
  ],
})

function found(leg: Said, receiver: Said = { kind: 'company', set_up_in: ['there'] }) {
  const parties = { giver: { kind: 'company', set_up_in: ['there'] }, receiver }
  const declaration = declare({ parties, legs: { one: { from: 'giver', to: 'receiver', ...leg } } })
  const input = { declaration, regimes: [law], vocabulary }
  const finding = decide(input).findings[0]!.legs[0]!
  // Packed findings are judged another way, and come to the same.
  expect(pack(input).map(({ outcome }) => outcome)).toEqual([finding.outcome])
  return finding
}

const asked = { outcome: 'undetermined', missing: [{ record: 'legs.one', fact: 'arrives_in' }] }
const sent = { act: 'send' }

describe('what a receiver tells of the leg', () => {
  it('is taken and told where one place is said of it', () => {
    expect(found(sent)).toMatchObject({
      outcome: 'prohibited',
      missing: [],
      presumed: [{ record: 'legs.one', fact: 'arrives_in', as: 'there' }],
    })
    expect(found(sent, { kind: 'person', lives_in: 'there' }).outcome).toBe('prohibited')
    expect(found(sent, { kind: 'company', set_up_in: ['elsewhere'] })).toMatchObject({
      outcome: 'free',
      presumed: [{ record: 'legs.one', fact: 'arrives_in', as: 'elsewhere' }],
    })
  })

  it('gives way to what is said of the leg itself', () => {
    expect(found({ ...sent, arrives_in: 'elsewhere' })).toMatchObject({ outcome: 'free', presumed: [] })
  })

  it('is asked where several places are said, or none', () => {
    expect(found(sent, { kind: 'company', set_up_in: ['there', 'elsewhere'] })).toMatchObject(asked)
    expect(found(sent, { kind: 'company' })).toMatchObject(asked)
  })

  it('is asked for other acts, and while the act is not said', () => {
    expect(found({ act: 'show' })).toMatchObject(asked)
    expect(found({})).toMatchObject(asked)
  })

  it('is asked of a part of somebody, and of what goes to the sender itself', () => {
    expect(found(sent, { kind: 'company', set_up_in: ['there'], part_of: 'giver' })).toMatchObject(asked)
    expect(found({ ...sent, to: 'giver' })).toMatchObject(asked)
  })
})

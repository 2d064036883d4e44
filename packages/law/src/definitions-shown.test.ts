/** Definitions as they are shown and asked: of another kind, presumed, coming back to themselves, many beside each other. */
import { describe, expect, it } from 'vitest'
import { deepestProof } from './asked.ts'
import type { Proof } from './finding.ts'
import { judge } from './testing/answer.ts'
import { definition, regime, type Written } from './testing/small-law.ts'

const secret: Written = { fact: 'item.category', is: 'secret' }

function* partsOf(proof: Proof): Generator<Proof> {
  yield proof
  for (const child of proof.children) yield* partsOf(child)
}

describe('a definition', () => {
  it('does not hold of a record of another kind, whatever it says', () => {
    const law = regime({ definitions: [definition('open', 'item', { not: secret })] })
    const said = {
      parties: { a: {} },
      items: { x: { category: 'plain' } },
      legs: { one: { from: 'a', items: ['x'] } },
    }
    expect(judge({ holds: 'open', of: 'leg.items' }, said, law).answer).toBe('yes')
    const found = judge({ holds: 'open', of: 'leg.from' }, said, law)
    expect(found.answer).toBe('no')
    expect(found.proof.children).toMatchObject([
      { form: 'definition', answer: 'no', says: { definition: 'open', regime: 'Z' }, children: [] },
    ])
  })

  it('that is presumed not to hold shows what it asks, and what would end the presumption', () => {
    const until: Written = { fact: 'leg.to_place', is: 'there' }
    const law = regime({
      definitions: [definition('told', 'leg', { fact: 'leg.act', is: 'send' }, { until })],
    })
    const of = (to_place: string) => judge({ holds: 'told', of: 'leg' }, { legs: { one: { to_place } } }, law)
    const presumed = of('here')
    expect(presumed.answer).toBe('no')
    const [shown] = presumed.proof.children
    expect(shown).toMatchObject({ form: 'definition', says: { definition: 'told', regime: 'Z' } })
    expect(shown!.children.map(({ says, answer }) => [says.path, answer])).toEqual([
      ['leg.act', 'unknown'],
      ['leg.to_place', 'no'],
    ])
    expect(of('there')).toMatchObject({ answer: 'unknown', gaps: ['legs.one act'] })
  })

  it('that comes back to itself is shown once, and named the second time', () => {
    const law = regime({
      definitions: [
        definition(
          'covered',
          'party',
          {
            any: [
              { fact: 'party.set_up_in', has: 'there' },
              { some: 'party.owners', as: 'o', where: { holds: 'covered', of: 'o.party' } },
            ],
          },
          { grows: 'covered' },
        ),
      ],
    })
    const owned = (by: string) => ({
      kind: 'company',
      set_up_in: ['here'],
      owners: [{ party: by, share: 100 }],
      owners_complete: true,
    })
    const { proof, answer } = judge(
      { holds: 'covered', of: 'leg.from' },
      { parties: { a: owned('b'), b: owned('a') }, legs: { one: { from: 'a' } } },
      law,
    )
    expect(answer).toBe('no')
    const shown = [...partsOf(proof)].filter(({ form }) => form === 'definition')
    expect(shown.map(({ says, children }) => [says.again ?? false, children.length > 0])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ])
  })

  it('beside very many others is shown and asked like the first', () => {
    const many = deepestProof + 2
    const names = Array.from({ length: many }, (_, index) => `x${index}`)
    const law = regime({ definitions: [definition('hidden', 'item', secret)] })
    const said = { items: Object.fromEntries(names.map(name => [name, {}])), legs: { one: { items: names } } }
    const found = judge({ some: 'leg.items', as: 'item', where: { holds: 'hidden', of: 'item' } }, said, law)
    expect(found.gaps).toHaveLength(many)
    const shown = [...partsOf(found.proof)].filter(({ form }) => form === 'definition')
    expect(shown.filter(({ children }) => children.length > 0)).toHaveLength(many)
  })
})

/** What a finding asks to be done besides: when duties arise, and whether they are done. */
import { describe, expect, it } from 'vitest'

import { find } from './testing/find.ts'
import type { Said, SaidDeclaration } from './testing/small-facts.ts'
import { provision, regime, type Written } from './testing/small-law.ts'

const sending: Written = { fact: 'leg.act', is: 'send' }
const one = (leg: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: leg } })

describe('duties', () => {
  const oblige = (due: 'before' | 'standing', more: { only?: Written; done?: Written } = {}) =>
    provision('duty', {
      then: {
        oblige: [
          {
            duty: 'notice',
            due: { when: due },
            only_when: more.only ? conditionOf(more.only) : null,
            done_when: more.done ? conditionOf(more.done) : null,
          },
        ],
      },
    })
  const conditionOf = (written: Written) => provision('x', { when: written, then: { exempt: true } }).when

  it('are no conditions, unless due before and admittedly omitted', () => {
    const of = (due: 'before' | 'standing', leg: Said) =>
      find(regime({ provisions: [oblige(due)] }), one(leg))
    expect(of('before', {})).toMatchObject({ outcome: 'free', duties: [{ duty: 'notice', done: 'unknown' }] })
    expect(of('before', { omits: ['notice'] })).toMatchObject({
      outcome: 'conditional',
      standing: 'failed',
      duties: [{ done: 'no' }],
    })
    expect(of('standing', { omits: ['notice'] })).toMatchObject({ outcome: 'free', duties: [{ done: 'no' }] })
  })
  it('are shown as done by a paper', () => {
    const law = regime({ provisions: [oblige('before', { done: { fact: 'leg.shown', is: true } })] })
    expect(find(law, one({ shown: true })).duties).toMatchObject([{ done: 'yes' }])
  })
  it('of each record are done when each that it concerns shows it, and nobody says so where no record is known', () => {
    const law = regime({
      provisions: [
        provision('each', {
          each: ['leg.items', 'item'],
          when: { fact: 'item.category', is: 'secret' },
          then: {
            oblige: [
              {
                duty: 'notice',
                due: { when: 'standing' },
                only_when: null,
                done_when: conditionOf({ fact: 'item.public', is: true }),
              },
            ],
          },
        }),
      ],
    })
    const done = (items: Record<string, Said>) =>
      find(law, one({ items: Object.keys(items) }, { items })).duties.map(duty => duty.done)
    const [shown, other] = [
      { category: 'secret', public: true },
      { category: 'plain', public: false },
    ]
    expect(done({ a: shown, b: other })).toEqual(['yes'])
    expect(done({ a: shown, b: { ...other, category: 'secret' } })).toEqual(['unknown'])
    expect(find(law, one({})).duties.map(duty => duty.done)).toEqual(['unknown'])
  })
  it('that arise only in some cases: an omitted one whose case is open is asked about', () => {
    const law = regime({ provisions: [oblige('before', { only: sending })] })
    expect(find(law, one({ act: 'show', omits: ['notice'] }))).toMatchObject({ outcome: 'free', duties: [] })
    const finding = find(law, one({ omits: ['notice'] }))
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      possible: ['free', 'conditional'],
      missing: [{ fact: 'act' }],
    })
  })
})

describe('duties of records that are not named yet', () => {
  it('may arise: one that is admittedly omitted is not left out', () => {
    const law = regime({
      provisions: [
        provision('each', {
          each: ['leg.items', 'item'],
          then: {
            oblige: [
              {
                duty: 'notice',
                due: { when: 'before' },
                done_when: null,
                only_when: provision('x', { when: sending, then: { exempt: true } }).when,
              },
            ],
          },
        }),
      ],
    })
    expect(find(law, one({ act: 'send', omits: ['notice'] })).possible).toEqual(['free', 'conditional'])
    expect(find(law, one({ act: 'send', omits: ['notice'], items: [] })).possible).toEqual(['free'])
  })
})

/** What is loaded and not concerned is never compiled nor judged. */
import { describe, expect, it } from 'vitest'
import { concernedIn, loadedOf } from './concern.ts'
import { decide } from './decide.ts'
import { graphOf } from './graph.ts'
import { declare, vocabulary } from './testing/small-facts.ts'
import { provision, regime } from './testing/small-law.ts'

const said = declare({
  parties: { a: { set_up_in: ['P3'] }, b: { set_up_in: ['P7-X'] } },
  legs: { one: { from: 'a', to: 'b', act: 'send' } },
})
const many = Array.from({ length: 1000 }, (_, index) => ({
  ...regime({
    provisions: [provision('p', { when: { fact: 'leg.act', is: 'send' }, then: { exempt: true } })],
  }),
  code: `R${index}`,
  places: [`P${index}`],
}))

describe('regimes concerned', () => {
  it('are those of the places that are stated, subdivisions included, and those that are named', () => {
    const declaration = { ...said, regimes: ['R500', 'R3', 'nobody'] }
    const { places } = graphOf(declaration, vocabulary)
    expect(concernedIn(loadedOf(many), places, declaration)).toEqual([3, 7, 500])
  })

  it('stand in the order in which they are loaded, whatever was stated first', () => {
    const declaration = { ...said, regimes: ['R900', 'R1'] }
    const { places } = graphOf(declaration, vocabulary)
    expect(concernedIn(loadedOf(many), places, declaration)).toEqual([1, 3, 7, 900])
  })

  it('are all that have a place in common', () => {
    const shared = ['AA', 'BB', 'CC'].map(code => ({ ...many[0]!, code, places: ['P3', code, 'P3'] }))
    const declaration = { ...said, regimes: [] }
    const { places } = graphOf(declaration, vocabulary)
    expect(concernedIn(loadedOf(shared), places, declaration)).toEqual([0, 1, 2])
    // Found once for what is stated: not for other law.
    expect(concernedIn(loadedOf(many), places, declaration)).toEqual([3, 7])
  })

  it('all others are told as not considered, and never read', () => {
    const closed = new Proxy(many[9]!, {
      get(target, key) {
        if (key === 'code' || key === 'places') return Reflect.get(target, key)
        throw new Error(`read ${String(key)}`)
      },
    })
    const regimes = many.map((one, index) => (index === 9 ? closed : one))
    const decision = decide({ declaration: { ...said, regimes: [] }, regimes, vocabulary })
    expect(decision.findings.map(finding => finding.regime).sort()).toEqual(['R3', 'R7'])
    expect(decision.not_considered).toHaveLength(998)
  })
})

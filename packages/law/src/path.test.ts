/** Paths: what they lead to, whether there may be more, what is not said on the way, and what is presumed. */
import { describe, expect, it } from 'vitest'
import { worldOf } from './decide.ts'
import { type Gap, isRow } from './graph.ts'
import { isInterval } from './interval.ts'
import { legFrame, legScope, withVariable } from './node.ts'
import { compilePath, shortPath, writePath } from './path.ts'
import { resolve } from './resolve.ts'
import { declare, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import { path, regime } from './testing/small-law.ts'

const law = regime({ answerable: { acts: { collect: path('leg.to') }, otherwise: path('leg.from') } })
const said: SaidDeclaration = {
  declarant: 'a',
  parties: {
    a: { set_up_in: ['here', 'there'], part_of: 'b' },
    b: { set_up_in: ['yonder'], owners: [{ party: 'a', share: 40 }, { party: 'c' }] },
    c: {},
  },
  people: { p: { count: 5 } },
  items: { x: { people: 'p' }, y: {}, z: { people: 'p' } },
  legs: { one: { from: 'a', to: 'b', act: 'send', items: ['x', 'y', 'z'] } },
}
const gap = ({ record, fact }: Gap) => `${record.name} ${fact}`
function read(text: string, declared = said) {
  const declaration = declare(declared)
  const input = { declaration, regimes: [law], vocabulary }
  const world = worldOf(input, law, declaration.legs[0]!)
  const found = compilePath(path(text), legScope(resolve(law, declaration.as_of)))(legFrame(world))
  return {
    values: found.values.map(value => (isRow(value) ? value.name : isInterval(value) ? value.low : value)),
    complete: found.complete,
    gaps: found.gaps.map(gap),
    presumed: found.presumed.map(gap),
  }
}
const whole = (...values: unknown[]) => ({ values, complete: true, gaps: [], presumed: [] })

describe('a path', () => {
  it.each([
    ['leg', whole('legs.one')],
    ['leg.from', whole('parties.a')],
    ['leg.from.set_up_in', whole('here', 'there')],
    ['leg.from.part_of.set_up_in', whole('yonder')],
    ['as_of', whole('2026-06-01')],
    ['2025-01-31', whole('2025-01-31')],
    ['declarant', whole('parties.a')],
    ['declarant.part_of', whole('parties.b')],
    ['declarant.part_of.set_up_in', whole('yonder')],
    ['answerable', whole('parties.a')],
    ['answerable.set_up_in', whole('here', 'there')],
    ['answerable.part_of.set_up_in', whole('yonder')],
    ['leg.act.set_up_in', whole()],
    ['nobody', whole()],
    ['nobody.set_up_in', whole()],
  ])('%s leads to what is said', (text, found) => expect(read(text)).toEqual(found))

  it('through several records has the values of each, and is open where one of them is', () => {
    expect(read('leg.items.people')).toEqual({
      values: ['people.p', 'people.p'],
      complete: false,
      gaps: ['items.y people'],
      presumed: [],
    })
    expect(read('leg.items.people.count')).toMatchObject({ values: [5, 5], gaps: ['items.y people'] })
  })
  it('stays open, whatever comes after what is open', () => {
    const open = { complete: false, gaps: ['parties.b owners_complete'] }
    expect(read('leg.to.owners')).toMatchObject(open)
    expect(read('leg.to.owners.party')).toMatchObject({ ...open, values: ['parties.a', 'parties.c'] })
    expect(read('leg.to.owners.share')).toMatchObject({
      values: [40],
      complete: false,
      gaps: ['parties.b owners_complete', 'parties.b.owners[1] share'],
    })
    expect(read('leg.to.owners.party.part_of')).toMatchObject({ values: ['parties.b'], complete: false })
  })
  it('through what is not said ends there', () => {
    const unsaid = { legs: { one: {} } }
    for (const text of ['leg.from', 'leg.from.set_up_in', 'leg.from.part_of.set_up_in'])
      expect(read(text, unsaid)).toEqual({
        values: [],
        complete: false,
        gaps: ['legs.one from'],
        presumed: [],
      })
  })
  it('through what is presumed none leads to nothing, and says what that rests on', () => {
    const rare = { values: [], complete: true, gaps: [] }
    expect(read('leg.to.part_of.set_up_in')).toEqual({ ...rare, presumed: ['parties.b part_of'] })
    expect(read('leg.from.part_of.part_of')).toEqual({ ...rare, presumed: ['parties.b part_of'] })
    expect(read('leg.to.owners.party.part_of').presumed).toEqual(['parties.c part_of'])
    expect(read('leg.to.part_of.part_of.set_up_in').presumed).toEqual(['parties.b part_of'])
    expect(read('leg.items.linked_with.people').presumed).toEqual(
      ['x', 'y', 'z'].map(item => `items.${item} linked_with`),
    )
  })
  it('from a declarant who is not there leads to nothing', () => {
    const { declarant: _, ...nobody } = said
    for (const text of ['declarant', 'declarant.part_of', 'declarant.part_of.set_up_in'])
      expect(read(text, nobody)).toEqual(whole())
  })
  it('from who answers leads to another by act, and to nobody known while that is open', () => {
    const as = (act?: string, text = 'answerable') => {
      const { act: _, ...leg } = said.legs!.one!
      return read(text, { ...said, legs: { one: { ...leg, ...(act ? { act } : {}) } } })
    }
    expect([as('collect'), as('send')]).toEqual([whole('parties.b'), whole('parties.a')])
    const nobody = { values: [], complete: false, gaps: ['legs.one act'], presumed: [] }
    expect([as(), as(undefined, 'answerable.part_of.kind')]).toEqual([nobody, nobody])
  })
})

describe('a short path', () => {
  const scope = legScope(resolve(law, '2026-06-01'))
  it('is one of a variable and at most one fact; who answers is read from the world', () => {
    const short = (text: string) => shortPath(path(text), scope)
    expect(short('leg')).toEqual({ slot: 0, field: null })
    expect(short('leg.from')).toEqual({ slot: 0, field: expect.any(Number) })
    expect(short('declarant.kind')).not.toBeNull()
    expect(['leg.from.kind', 'answerable', 'answerable.kind', 'nobody'].map(short)).toEqual(
      Array(4).fill(null),
    )
    const { scope: inner, slot } = withVariable(scope, 'item')
    expect(shortPath(path('item'), inner)).toEqual({ slot, field: null })
  })
  it('is written with dots', () => {
    expect([writePath(path('leg.from.kind')), writePath(path('leg'))]).toEqual(['leg.from.kind', 'leg'])
  })
})

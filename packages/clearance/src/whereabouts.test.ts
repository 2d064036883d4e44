import { fingerprint, normaliseIdentifier } from '@carnet/inspect'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Desk, story } from './testing.ts'
import { whereabouts } from './whereabouts.ts'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
})
afterEach(() => desk.close())

const kind = 'person.contact.email'
const told = { people: 'staff: { relation: employee, identified_by: [email] }' }
const typed = { ...told, items: `"*": { collected_in: [CN] }\nemail: { category: ${kind} }` }

const find = (identifier: string) =>
  desk.withState(state => {
    const key = state.derive('fingerprint', '')
    const print = fingerprint(key, kind, normaliseIdentifier(kind, identifier)!).toString('hex')
    return whereabouts(state, { kind, fingerprint: print })
  })

it('names each delivery of a person, the latest first, with recipient, place, protections and entry', async () => {
  const declaration = desk.write('way.yaml', story({ move: '' }, typed))
  const first = desk.write('first.csv', 'email,department\nann@example.cn,a\nbob@example.cn,b\n')
  const second = desk.write('second.csv', 'email,department\nAnn@Example.cn,a\n')
  const one = await desk.clear({ declaration, data: first, out: desk.path('one') })
  const two = await desk.clear({ declaration, data: second, out: desk.path('two') })
  const ann = await find('ann@example.cn')
  expect(ann.deliveries.map(({ entry, person }) => [entry, person])).toEqual([
    [two.released[0]!.entry, 'there'],
    [one.released[0]!.entry, 'there'],
  ])
  expect(ann.deliveries[0]).toMatchObject({
    index: 1,
    recipient: { identifiers: { lei: 'CARN00EXAMPLESG00189' } },
    places: { from: 'CN', to: 'SG' },
    protections: [],
  })
  expect(ann.deliveries[0]!.provisions.length).toBeGreaterThan(0)
  expect((await find('bob@example.cn')).deliveries.map(({ entry }) => entry)).toEqual([
    one.released[0]!.entry,
  ])
  expect(await find('eve@example.cn')).toEqual({ deliveries: [], withoutPerson: 2 })
})

it('says where it cannot be told: people who were not counted by this kind of identifier', async () => {
  const declaration = desk.write('way.yaml', story({ move: '' }, { people: 'staff: { relation: employee }' }))
  const data = desk.write('data.csv', 'department,grade\na,1\nb,2\n')
  await desk.clear({ declaration, data })
  expect((await find('ann@example.cn')).deliveries).toMatchObject([{ person: 'untold', index: 0 }])
})

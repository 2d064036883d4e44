import type { ColumnInspection, Inspection } from '@carnet/inspect'
import type { Declaration, Fact } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { short, withData } from './facts.ts'
import { library, story, today } from './testing.ts'

const read = (text: string): Declaration =>
  readDeclaration(text, 'way.yaml', { ...library, today }).declaration

function inspected(columns: Record<string, Partial<ColumnInspection>>, people = 3, told = true): Inspection {
  const nothing = { confidence: 1, basis: 'value', evidence: [], nulls: 0, distinct: 3, samples: [] } as const
  const count = { low: told ? people : 1, high: people }
  return {
    file: {} as Inspection['file'],
    rows: people,
    columns: Object.entries(columns).map(([name, found]) => ({
      ...nothing,
      name,
      category: null,
      people: count,
      ...found,
    })),
    people: { identifiedBy: told ? ['id'] : null, basis: told ? 'declared' : 'none', kind: 'k', count },
  }
}

const named = (records: readonly Fact[], name: string): Fact =>
  records.find(record => short(record) === name) ?? expect.fail(`no ${name}`)
const itemsOf = (declaration: Declaration, leg: string): readonly Fact[] =>
  named(declaration.legs, leg).values.items as readonly Fact[]
const columns = { name: { category: 'person.name' }, note: {} }

describe('one leg', () => {
  it('has an item for each column, with what was found in it', () => {
    const made = withData(read(story()), [{ leg: 'move', inspection: inspected(columns) }])
    expect(itemsOf(made, 'move').map(short)).toEqual(['name', 'note'])
    const [name, note] = itemsOf(made, 'move')
    expect(name!.values).toMatchObject({ category: 'person.name', collected_in: ['CN'] })
    expect(name!.values.linked_with).toEqual([note])
    expect(note!.values.category).toBeUndefined()
    expect(note!.values.people).toBeUndefined()
    expect((name!.values.people as Fact).values.count).toEqual({ low: 3, high: 3 })
  })

  it('lets a person overrule: of all columns, of those of the leg, of one by name', () => {
    const items = `"*": { collected_in: [CN], category: business.order }
move/*: { collected_in: [SG] }
name: { category: person.name.signature }`
    const legal = items.replace('person.name.signature', 'person.contact.email')
    const made = withData(read(story({ move: '' }, { items: legal })), [
      { leg: 'move', inspection: inspected(columns) },
    ])
    const [name, note] = itemsOf(made, 'move')
    expect(name!.values).toMatchObject({ category: 'person.contact.email', collected_in: ['SG'] })
    expect(note!.values).toMatchObject({ category: 'business.order', collected_in: ['SG'] })
    expect(made.items.map(short)).toEqual(['name', 'note'])
  })

  it('judges every column that moves, whatever the leg lists', () => {
    const items = '"*": { collected_in: [CN] }\nname: {}\nstock: { category: business.inventory }'
    const made = withData(read(story({ move: 'items: [name, stock]' }, { items })), [
      { leg: 'move', inspection: inspected(columns) },
    ])
    expect(itemsOf(made, 'move').map(short).sort()).toEqual(['name', 'note', 'stock'])
  })

  it('takes the youngest and the precision from the data, unless they were said', () => {
    const found = inspected({
      born: { category: 'person.demographic.birth-date', youngest: { low: 17, high: 18 } },
      hired: { category: 'person.employment', youngest: { low: 30, high: 30 } },
      place: { category: 'person.location', precision: 11 },
    })
    const said = withData(read(story()), [{ leg: 'move', inspection: found }])
    expect(named(said.people, 'staff').values.youngest).toEqual({ low: 22, high: 22 })
    expect(itemsOf(said, 'move')[2]!.values.precision).toEqual({ low: 11, high: 11 })
    const silent = story().replace(', youngest: 22', '')
    const measured = withData(read(silent), [{ leg: 'move', inspection: found }])
    expect(named(measured.people, 'staff').values.youngest).toEqual({ low: 17, high: 18 })
  })

  it('counts in the data stand above what was declared, where people can be told apart', () => {
    const people = 'staff: { relation: employee, count: 500 }'
    const count = (told: boolean) =>
      named(
        withData(read(story({ move: '' }, { people })), [
          { leg: 'move', inspection: inspected(columns, 3, told) },
        ]).people,
        'staff',
      ).values.count
    expect(count(true)).toEqual({ low: 3, high: 3 })
    expect(count(false)).toEqual({ low: 500, high: 500 })
  })

  it('without data the defaults are no items', () => {
    expect(withData(read(story()), []).items).toEqual([])
  })
})

describe('several legs', () => {
  const two = (items: string): Declaration =>
    withData(read(story({ east: '', west: 'follows: east' }, { items })), [
      { leg: 'east', inspection: inspected(columns, 3) },
      { leg: 'west', inspection: inspected({ name: { category: 'person.name' } }, 5) },
    ])

  it('name the items of each apart, and hold their own defaults only', () => {
    const made = two('east/*: { collected_in: [CN] }\nwest/name: { category: person.contact.email }')
    expect(made.items.map(short)).toEqual(['east/name', 'east/note', 'west/name'])
    expect(named(made.items, 'east/name').values).toMatchObject({
      category: 'person.name',
      collected_in: ['CN'],
    })
    expect(named(made.items, 'west/name').values.category).toBe('person.contact.email')
    expect(named(made.items, 'west/name').values.collected_in).toBeUndefined()
  })

  it('count the people of each file for its own leg, and together within bounds', () => {
    const made = two('name: { people: staff }')
    const count = (leg: string) => (itemsOf(made, leg)[0]!.values.people as Fact).values.count
    expect([count('east'), count('west')]).toEqual([
      { low: 3, high: 3 },
      { low: 5, high: 5 },
    ])
    expect(named(made.people, 'staff').values.count).toEqual({ low: 5, high: 8 })
  })

  it('still follow each other', () => {
    const made = two('name: {}')
    expect(named(made.legs, 'west').values.follows).toBe(named(made.legs, 'east'))
  })
})

import { describe, expect, it } from 'vitest'
import { columnOf } from './columns.ts'
import { protectionsOf } from './protections.ts'

const legs = [
  { leg: 'east', columns: ['name', 'phone', 'km/h'] },
  { leg: 'west', columns: ['name', 'h'] },
]
const nothing = { changes: [] }
const of = (wanted: readonly unknown[], changes: Parameters<typeof protectionsOf>[1] = nothing) =>
  Object.fromEntries(protectionsOf(legs, changes, wanted, { file: 'way.yaml', line: 3 }))

describe('protections', () => {
  it('are those of the plan, and those wanted besides: of every leg that has the column, or of one', () => {
    const changes = [{ leg: 'east', item: 'east/phone', change: 'drop' as const }]
    expect(of([{ column: 'name', do: 'pseudonymise' }], { changes })).toEqual({
      east: [
        { column: 'phone', do: 'drop' },
        { column: 'name', do: 'pseudonymise' },
      ],
      west: [{ column: 'name', do: 'pseudonymise' }],
    })
    expect(of([{ leg: 'west', column: 'name', do: 'mask' }])).toEqual({
      east: [],
      west: [{ column: 'name', do: 'mask' }],
    })
  })

  it('do not cut names apart', () => {
    const changes = [{ leg: 'east', item: 'km/h', change: 'drop' as const }]
    expect(of([], { changes }).east).toEqual([{ column: 'km/h', do: 'drop' }])
    expect(columnOf('east/km/h', 'east', ['km/h', 'h'])).toBe('km/h')
    expect(columnOf('km/h', 'km', ['h', 'km/h'])).toBe('h')
    expect(columnOf('stock', 'east', ['h'])).toBeNull()
  })

  it('of a column that goes anyway are done with it; another change of a changed column is refused', () => {
    const drop = { changes: [{ leg: 'east', item: 'phone', change: 'drop' as const }] }
    expect(of([{ column: 'phone', do: 'mask' }], drop).east).toEqual([{ column: 'phone', do: 'drop' }])
    const pseudonymise = { changes: [{ leg: 'east', item: 'phone', change: 'pseudonymise' as const }] }
    expect(of([{ column: 'phone', do: 'pseudonymise' }], pseudonymise).east).toHaveLength(1)
    expect(() => of([{ column: 'phone', do: 'mask' }], pseudonymise)).toThrow('CARNET_PROTECTION_TWICE')
  })

  it.each([
    [{ column: 'phnoe', do: 'drop' }, 'CARNET_PROTECTION_COLUMN_NEAR'],
    [{ leg: 'west', column: 'phone', do: 'drop' }, 'CARNET_PROTECTION_COLUMN'],
    [{ leg: 'north', column: 'name', do: 'drop' }, 'CARNET_PROTECTION_LEG'],
    [{ leg: 7, column: 'name', do: 'drop' }, 'CARNET_PROTECTION_FORM'],
    ['name', 'CARNET_PROTECTION_FORM'],
    [null, 'CARNET_PROTECTION_FORM'],
    [{ column: 'name', do: 'hide' }, 'CARNET_PROTECTION_UNKNOWN'],
  ])('are done or refused, never passed over: %j', (wanted, code) => {
    expect(() => of([wanted])).toThrow(code)
  })
})

/** The world as equal tiles: where each place stands. The grid draws no borders; a tile is near its neighbours, no more. */
import type { Language } from '@carnet/locales'
import world from './tiles.json'

export interface Tile {
  /** A place of the vocabulary. */
  readonly code: string
  /** Within its region, and in the whole world: column and row from 0. */
  readonly local: Spot
  readonly spot: Spot
}

export interface Spot {
  readonly column: number
  readonly row: number
}

export interface Region {
  readonly name: Readonly<Record<Language, string>>
  readonly columns: number
  readonly tiles: readonly Tile[]
}

export const columns = world.columns

export const regions: readonly Region[] = world.regions.map(({ name, at: [column = 0, row = 0], rows }) => {
  const tiles = rows.flatMap((line, y) =>
    line
      .split(/\s+/)
      .flatMap((code, x) =>
        code === '.'
          ? []
          : [{ code, local: { column: x, row: y }, spot: { column: column + x, row: row + y } }],
      ),
  )
  return { name, columns: Math.max(...tiles.map(({ local }) => local.column)) + 1, tiles }
})

export const tiles: readonly Tile[] = regions.flatMap(region => region.tiles)

export type Direction = 'up' | 'down' | 'before' | 'after'

/** How much worse it is to lie aside than to lie far. */
const aside = 3

/** The nearest tile in a direction: straight before sideways. The same tile where there is none. */
export function neighbour(from: Tile, direction: Direction): Tile {
  const distance = ({ spot }: Tile): number => {
    const x = spot.column - from.spot.column
    const y = spot.row - from.spot.row
    const along = { up: -y, down: y, before: -x, after: x }[direction]
    const across = Math.abs(direction === 'up' || direction === 'down' ? x : y)
    return along > 0 ? along + across * aside : Number.POSITIVE_INFINITY
  }
  return tiles.reduce(
    (best, tile) =>
      distance(tile) < (best === from ? Number.POSITIVE_INFINITY : distance(best)) ? tile : best,
    from,
  )
}

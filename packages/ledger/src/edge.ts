/**
 * The growing edge of a tree: what a log must hold to take the next entry without reading those before it.
 * That is, the partial bundle of entries, the partial tile of each level, and the roots of the complete subtrees.
 */
import { cover, emptyRoot, joinSubtrees, leafHash, nodeHash, rootOf } from './merkle.ts'
import { encodeBundle, TILE_WIDTH, type Tile, tileAt } from './tiles.ts'

/** A tile and its bytes. */
export interface TileContent {
  readonly tile: Tile
  readonly bytes: Buffer
}

export interface Edge {
  readonly size: number
  /** The entries of the partial bundle. */
  readonly entries: readonly Buffer[]
  /** The hashes of the partial tile of each level, lowest first. */
  readonly tiles: readonly (readonly Buffer[])[]
  /** The root of the complete subtree of 2^i leaves at the edge, where there is one. */
  readonly peaks: readonly (Buffer | null)[]
}

export const emptyEdge: Edge = { size: 0, entries: [], tiles: [], peaks: [] }

/** The root of the tree that an edge belongs to. */
export function edgeRoot({ peaks }: Edge): Buffer {
  const largestFirst = peaks.filter(peak => peak !== null).reverse()
  return largestFirst.length === 0 ? emptyRoot() : joinSubtrees(largestFirst)
}

/** Rebuilds an edge from its partial bundle and tiles, as they were stored. */
export function edgeOf(
  size: number,
  entries: readonly Buffer[],
  tiles: readonly (readonly Buffer[])[],
): Edge {
  const peaks: (Buffer | null)[] = []
  tiles.forEach((hashes, level) => {
    for (const node of cover({ start: 0, end: hashes.length })) {
      const first = node.index * 2 ** node.level
      peaks[level * Math.log2(TILE_WIDTH) + node.level] = rootOf(hashes.slice(first, first + 2 ** node.level))
    }
  })
  return { size, entries, tiles, peaks: Array.from(peaks, peak => peak ?? null) }
}

/**
 * The edge after `entries` were appended, and the tiles that are new: the full ones and the partial ones at the end.
 * The given edge is left as it was.
 */
export function growEdge(edge: Edge, entries: readonly Buffer[]): { edge: Edge; written: TileContent[] } {
  const growing = {
    size: edge.size,
    entries: [...edge.entries],
    tiles: edge.tiles.map(hashes => [...hashes]),
    peaks: [...edge.peaks],
  }
  const written: TileContent[] = []
  for (const entry of entries) {
    growing.entries.push(entry)
    addLeaf(growing, leafHash(entry))
    growing.size++
    written.push(...takeFullTiles(growing))
  }
  written.push(...partialTiles(growing, edge.size))
  return { edge: growing, written }
}

interface Growing {
  size: number
  entries: Buffer[]
  tiles: Buffer[][]
  peaks: (Buffer | null)[]
}

function addLeaf({ tiles, peaks }: Growing, leaf: Buffer): void {
  let hash = leaf
  for (let level = 0; ; level++) {
    const tileLevel = level / Math.log2(TILE_WIDTH)
    if (Number.isInteger(tileLevel)) {
      tiles[tileLevel] ??= []
      tiles[tileLevel].push(hash)
    }
    const left = peaks[level]
    if (!left) {
      peaks[level] = hash
      return
    }
    peaks[level] = null
    hash = nodeHash(left, hash)
  }
}

function takeFullTiles(growing: Growing): TileContent[] {
  const full: TileContent[] = []
  if (growing.entries.length === TILE_WIDTH) {
    const tile: Tile = { level: 'entries', index: growing.size / TILE_WIDTH - 1, width: TILE_WIDTH }
    full.push({ tile, bytes: encodeBundle(growing.entries) })
    growing.entries = []
  }
  growing.tiles.forEach((hashes, level) => {
    if (hashes.length < TILE_WIDTH) return
    const tile: Tile = { level, index: growing.size / TILE_WIDTH ** (level + 1) - 1, width: TILE_WIDTH }
    full.push({ tile, bytes: Buffer.concat(hashes) })
    growing.tiles[level] = []
  })
  return full
}

/** The partial tiles at the end of a tree that a tree of `oldSize` leaves did not have: all of them, for 0. */
export function partialTiles(edge: Edge, oldSize: number): TileContent[] {
  const partial: TileContent[] = []
  const levels: Tile['level'][] = ['entries', ...edge.tiles.keys()]
  for (const level of levels) {
    const tile = edgeTile(level, edge.size)
    const reach = TILE_WIDTH ** (level === 'entries' ? 0 : level)
    const unchanged = Math.floor(edge.size / reach) === Math.floor(oldSize / reach)
    if (tile && !unchanged) partial.push({ tile, bytes: partialBytes(edge, tile) })
  }
  return partial
}

/** What is in a partial tile at the edge, as wide as asked: also as it was when the tree was smaller. */
export function partialBytes({ entries, tiles }: Edge, { level, width }: Tile): Buffer {
  if (level === 'entries') return encodeBundle(entries.slice(0, width))
  return Buffer.concat(tiles[level]!.slice(0, width))
}

/** The partial tile at the end of a level, or null when the level ends with a full one. */
export function edgeTile(level: Tile['level'], size: number): Tile | null {
  const hashes = Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level))
  return tileAt(level, Math.floor(hashes / TILE_WIDTH), size)
}

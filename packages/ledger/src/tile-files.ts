/** Reads the tiles of a log. */
import { CarnetError } from '@carnet/errors'
import { cover, HASH_BYTES, joinSubtrees, type Range, rootOf } from './merkle.ts'
import type { ReadFile } from './tile-storage.ts'
import { decodeBundle, placeNode, TILE_WIDTH, type Tile, tileAt, tilePath } from './tiles.ts'

/** The hashes of a tile. Throws CARNET_LEDGER_DAMAGED when it is missing or short. */
export async function readHashes(read: ReadFile, tile: Tile): Promise<Buffer[]> {
  const bytes = await readTile(read, tile)
  if (!bytes || bytes.length < tile.width * HASH_BYTES || bytes.length % HASH_BYTES !== 0) throw damaged(tile)
  return Array.from({ length: tile.width }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES))
}

/** The entries of a bundle. Throws CARNET_LEDGER_DAMAGED when it is missing or short. */
export async function readEntries(read: ReadFile, tile: Tile): Promise<Buffer[]> {
  const bytes = await readTile(read, tile)
  const entries = bytes && decodeBundle(bytes)
  if (!entries || entries.length < tile.width) throw damaged(tile)
  return entries.slice(0, tile.width)
}

/** The hashes over ranges of leaves, read from the tiles of a tree of `size` leaves: what a proof consists of. */
export async function hashRanges(read: ReadFile, size: number, ranges: readonly Range[]): Promise<Buffer[]> {
  const known = new Map<string, Promise<Buffer[]>>()
  const tileOf = (level: number, index: number) => {
    const tile = tileAt(level, index, size)!
    const path = tilePath(tile)
    const before = known.get(path)
    if (before) return before
    const hashes = readHashes(read, tile)
    known.set(path, hashes)
    return hashes
  }
  const hashRange = async (range: Range) => {
    const subtrees = cover(range).map(async node => {
      const { level, index, first, count } = placeNode(node)
      return rootOf((await tileOf(level, index)).slice(first, first + count))
    })
    return joinSubtrees(await Promise.all(subtrees))
  }
  return Promise.all(ranges.map(hashRange))
}

/** The error for a tile that is missing, short, or has other bytes than the log had written. */
export function damaged(tile: Tile): CarnetError {
  return damagedLog(tilePath(tile))
}

/** The error for a log whose files contradict each other, found while reading `path`. */
export function damagedLog(path: string): CarnetError {
  return new CarnetError('CARNET_LEDGER_DAMAGED', { path }, { kind: 'failure' })
}

/** The bytes of a tile, or null. A partial one may be given as the full one that begins with it. */
export async function readTile(read: ReadFile, tile: Tile): Promise<Buffer | null> {
  const bytes = await read(tilePath(tile))
  if (bytes || tile.width === TILE_WIDTH) return bytes
  // A partial tile goes once the full one is there, which begins with it.
  return read(tilePath({ ...tile, width: TILE_WIDTH }))
}

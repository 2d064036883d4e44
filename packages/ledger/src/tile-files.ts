/** Reads tiles from the folder of a log. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { cover, HASH_BYTES, joinSubtrees, type Range, rootOf } from './merkle.ts'
import { decodeBundle, placeNode, TILE_WIDTH, type Tile, tileAt, tilePath } from './tiles.ts'

/** The bytes of a file, or null where there is none. Throws CARNET_LEDGER_READ when it cannot be read. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    const reason = error instanceof Error ? error.message : String(error)
    throw new CarnetError(
      'CARNET_LEDGER_READ',
      { reason },
      { at: { file: path }, kind: 'failure', cause: error },
    )
  }
}

/** The hashes of a tile. Throws CARNET_LEDGER_DAMAGED when it is missing or short. */
export async function readHashes(folder: string, tile: Tile): Promise<Buffer[]> {
  const bytes = await readTile(folder, tile)
  if (!bytes || bytes.length < tile.width * HASH_BYTES || bytes.length % HASH_BYTES !== 0) throw damaged(tile)
  return Array.from({ length: tile.width }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES))
}

/** The entries of a bundle. Throws CARNET_LEDGER_DAMAGED when it is missing or short. */
export async function readEntries(folder: string, tile: Tile): Promise<Buffer[]> {
  const bytes = await readTile(folder, tile)
  const entries = bytes && decodeBundle(bytes)
  if (!entries || entries.length < tile.width) throw damaged(tile)
  return entries.slice(0, tile.width)
}

/** The hashes over ranges of leaves, read from the tiles of a tree of `size` leaves: what a proof consists of. */
export async function hashRanges(folder: string, size: number, ranges: readonly Range[]): Promise<Buffer[]> {
  const read = new Map<string, Promise<Buffer[]>>()
  const tileOf = (level: number, index: number) => {
    const tile = tileAt(level, index, size)!
    const path = tilePath(tile)
    const known = read.get(path)
    if (known) return known
    const hashes = readHashes(folder, tile)
    read.set(path, hashes)
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

/** The error for a log whose files contradict each other, found while reading `path` of its folder. */
export function damagedLog(path: string): CarnetError {
  return new CarnetError('CARNET_LEDGER_DAMAGED', { path }, { kind: 'failure' })
}

/** The bytes of a tile, or null. A partial one may be given as the full one that begins with it. */
export async function readTile(folder: string, tile: Tile): Promise<Buffer | null> {
  const bytes = await readIfThere(join(folder, tilePath(tile)))
  if (bytes || tile.width === TILE_WIDTH) return bytes
  // A partial tile goes once the full one is there, which begins with it.
  return readIfThere(join(folder, tilePath({ ...tile, width: TILE_WIDTH })))
}

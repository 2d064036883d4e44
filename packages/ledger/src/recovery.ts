/** What reopening a log does: takes up its edge as the checkpoint says, and clears away what a crash left beyond it. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Edge, edgeOf, edgeTile } from './edge.ts'
import { leafHash } from './merkle.ts'
import { damaged, readEntries, readHashes } from './tile-files.ts'
import type { ReadFile } from './tile-storage.ts'
import { TILE_WIDTH, type Tile, tileAt, tileLevels, tilePath } from './tiles.ts'

/** The edge of the log of `size` entries. Throws CARNET_LEDGER_DAMAGED. */
export async function readEdge(read: ReadFile, size: number): Promise<Edge> {
  const bundle = edgeTile('entries', size)
  const entries = bundle ? await readEntries(read, bundle) : []
  const tiles: Buffer[][] = []
  for (let level = 0; level < tileLevels(size); level++) {
    const tile = edgeTile(level, size)
    tiles.push(tile ? await readHashes(read, tile) : [])
  }
  if (bundle && !entries.every((entry, at) => leafHash(entry).equals(tiles[0]![at]!))) throw damaged(bundle)
  return edgeOf(size, entries, tiles)
}

/**
 * Removes tiles beyond `size`, and partial tiles whose full one is there. One write of the log touches two tiles
 * of a level, so that these are the only places where a crash can leave any.
 */
export async function removeLeftovers(folder: string, size: number): Promise<void> {
  const levels: Tile['level'][] = ['entries']
  for (let level = 0; level <= tileLevels(size); level++) levels.push(level)
  for (const level of levels) {
    const edge = Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 1 : level + 1))
    for (const index of [edge - 1, edge, edge + 1]) {
      if (index < 0) continue
      await removeBeyond(folder, { level, index, width: tileAt(level, index, size)?.width ?? 0 })
    }
  }
}

/** Where a full tile is wanted, removes the partial ones; else what is wider than the tile. */
async function removeBeyond(folder: string, tile: Tile): Promise<void> {
  const full = join(folder, tilePath({ ...tile, width: TILE_WIDTH }))
  const partial = `${full}.p`
  if (tile.width === TILE_WIDTH || tile.width === 0) await rm(partial, { recursive: true, force: true })
  if (tile.width === TILE_WIDTH) return
  await rm(full, { force: true })
  for (const name of tile.width === 0 ? [] : await namesIn(partial))
    if (!(Number(name) <= tile.width)) await rm(join(partial, name), { recursive: true, force: true })
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Checks a whole log against itself: rebuilds the tree from the entries and compares every file. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { openCheckpoint } from './checkpoint.ts'
import {
  type Edge,
  edgeRoot,
  edgeTile,
  emptyEdge,
  growEdge,
  partialBytes,
  partialTiles,
  type TileContent,
} from './edge.ts'
import { readIn } from './file-log.ts'
import { parseVerifier } from './note.ts'
import { damagedLog, readTile } from './tile-files.ts'
import { CHECKPOINT_FILE } from './tile-storage.ts'
import { decodeBundle, parseTilePath, TILE_WIDTH, type Tile, tileAt, tilePath } from './tiles.ts'

/** One thing wrong with a log. `checkpoint`: the signed root is not that of the entries, or the note is no checkpoint of the key. */
export interface LogProblem {
  /** Path in the folder. */
  readonly path: string
  readonly problem: 'missing' | 'differs' | 'unexpected' | 'checkpoint'
  /** For `checkpoint`: the code of what is wrong. */
  readonly code?: string
}

export interface LogCheck {
  readonly ok: boolean
  /** Entries that the checkpoint speaks of; 0 when it cannot be read. */
  readonly size: number
  readonly problems: readonly LogProblem[]
  /** Files that a crash left beyond the checkpoint, or partial tiles that are no longer needed: harmless, removed when the log is opened. */
  readonly leftovers: readonly string[]
}

/**
 * Rebuilds the log in `folder` from its entries and compares every tile, and the checkpoint, with what is there.
 * Reads everything once, holds one bundle in memory. `verifierKey` is the log's key in the text form of signed-note.
 * Throws CARNET_LEDGER_VERIFIER_KEY or CARNET_LEDGER_READ; everything else wrong with the log itself is in the result.
 */
export async function fsck(folder: string, verifierKey: string): Promise<LogCheck> {
  const verifier = parseVerifier(verifierKey)
  const note = await readIn(folder)(CHECKPOINT_FILE)
  if (!note)
    return { ok: false, size: 0, problems: [{ path: CHECKPOINT_FILE, problem: 'missing' }], leftovers: [] }
  const problems: LogProblem[] = []
  const leftovers: string[] = []
  let size = 0
  try {
    const checkpoint = openCheckpoint(note.toString(), verifier)
    size = checkpoint.size
    const edge = await compareFullTiles(folder, size, problems)
    if (edge) {
      for (const content of partialTiles(edge, 0)) await compareTile(folder, content, problems)
      await lookForOthers(folder, edge, problems, leftovers)
      if (!edgeRoot(edge).equals(checkpoint.root)) throw damagedLog(CHECKPOINT_FILE)
    }
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    problems.push({ path: CHECKPOINT_FILE, problem: 'checkpoint', code: error.code })
  }
  return { ok: problems.length === 0, size, problems, leftovers }
}

/** Grows the tree bundle by bundle. Null when entries are missing, so that no tree can be built. */
async function compareFullTiles(folder: string, size: number, problems: LogProblem[]): Promise<Edge | null> {
  let edge = emptyEdge
  while (edge.size < size) {
    const bundle = tileAt('entries', edge.size / TILE_WIDTH, size)!
    const bytes = await readTile(readIn(folder), bundle)
    const entries = bytes && decodeBundle(bytes)
    if (!entries || entries.length < bundle.width) {
      problems.push({ path: tilePath(bundle), problem: bytes ? 'differs' : 'missing' })
      return null
    }
    const grown = growEdge(edge, entries.slice(0, bundle.width))
    for (const content of grown.written)
      if (content.tile.width === TILE_WIDTH) await compareTile(folder, content, problems)
    edge = grown.edge
  }
  return edge
}

async function compareTile(
  folder: string,
  { tile, bytes }: TileContent,
  problems: LogProblem[],
): Promise<void> {
  const path = tilePath(tile)
  const stored = await readIn(folder)(path)
  if (!stored) problems.push({ path, problem: 'missing' })
  else if (!stored.equals(bytes)) problems.push({ path, problem: 'differs' })
}

/** Goes through the files below `tile/` that the tree of this size does not need. */
async function lookForOthers(
  folder: string,
  edge: Edge,
  problems: LogProblem[],
  leftovers: string[],
): Promise<void> {
  for (const path of await filesBelow(folder)) {
    const tile = readPath(path)
    if (!tile) {
      problems.push({ path, problem: 'unexpected' })
      continue
    }
    const wanted = tileAt(tile.level, tile.index, edge.size)
    if (wanted?.width === tile.width) continue
    const atEdge = edgeTile(tile.level, edge.size)
    if (atEdge && tile.index === atEdge.index && tile.width < atEdge.width)
      await compareTile(folder, { tile, bytes: partialBytes(edge, tile) }, problems)
    else leftovers.push(path)
  }
}

async function filesBelow(folder: string, below = 'tile'): Promise<string[]> {
  const directory = join(folder, below)
  if (!existsSync(directory)) return []
  const entries = await readdir(directory, { withFileTypes: true })
  const paths = entries.map(entry => {
    const path = `${below}/${entry.name}`
    return entry.isDirectory() ? filesBelow(folder, path) : [path]
  })
  return (await Promise.all(paths)).flat()
}

function readPath(path: string): Tile | null {
  try {
    return parseTilePath(path)
  } catch {
    return null
  }
}

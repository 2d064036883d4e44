/** The layout of C2SP tlog-tiles: which tiles a tree of a size has, what they are called, what is in them. */
import { CarnetError } from '@carnet/errors'
import type { Node } from './merkle.ts'

/** Hashes in a full tile, entries in a full bundle. */
export const TILE_WIDTH = 256
/** Levels of the tree that one tile spans. */
const TILE_HEIGHT = 8
const LAST_LEVEL = 63
/** The length of an entry in a bundle is written in two bytes. */
export const ENTRY_LIMIT = 65_535

/** One static file: hashes of a level of the tree, or the entries themselves. `width` below 256 is a partial tile. */
export interface Tile {
  readonly level: number | 'entries'
  /** Counted from 0 within its level. */
  readonly index: number
  /** Hashes or entries in it: 1 to 256. */
  readonly width: number
}

/** The path of a tile below the log's folder or URL: `tile/0/x001/234`, `tile/entries/000.p/5`. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index)
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0')
  const elements = padded.match(/\d{3}/g)!
  const name = elements.map((element, at) => (at < elements.length - 1 ? `x${element}` : element)).join('/')
  return `tile/${level}/${name}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

/** Reads a tile's path. Throws CARNET_LEDGER_TILE_PATH for anything that `tilePath` would not write. */
export function parseTilePath(path: string): Tile {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (match) {
    const level = match[1] === 'entries' ? 'entries' : Number(match[1])
    const index = Number(match[2]!.replace(/[x/]/g, ''))
    const width = match[3] === undefined ? TILE_WIDTH : Number(match[3])
    const tile: Tile = { level, index, width }
    const inRange = width >= 1 && width <= TILE_WIDTH && (level === 'entries' || level <= LAST_LEVEL)
    if (inRange && Number.isSafeInteger(index) && tilePath(tile) === path) return tile
  }
  throw new CarnetError('CARNET_LEDGER_TILE_PATH', { path })
}

/** The tile at a place in a tree of `size` leaves, or null where the tree has none. */
export function tileAt(level: Tile['level'], index: number, size: number): Tile | null {
  const hashes = Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level))
  const width = Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH)
  return width > 0 ? { level, index, width } : null
}

/** How many levels of tiles a tree of `size` leaves has. */
export function tileLevels(size: number): number {
  let levels = 0
  while (size >= TILE_WIDTH ** levels) levels++
  return levels
}

/** Where the leaves of a complete subtree stand: `count` hashes of tile `tile` at `level`, from `first` on. */
export interface Placement {
  readonly level: number
  readonly index: number
  readonly first: number
  readonly count: number
}

/** Finds the hashes in a tile from which the hash of a complete subtree follows. */
export function placeNode({ level, index }: Node): Placement {
  const tileLevel = Math.floor(level / TILE_HEIGHT)
  const count = 2 ** (level % TILE_HEIGHT)
  const first = index * count
  return { level: tileLevel, index: Math.floor(first / TILE_WIDTH), first: first % TILE_WIDTH, count }
}

/** An entry bundle: each entry after its length in two bytes, big-endian. Throws CARNET_LEDGER_ENTRY_SIZE. */
export function encodeBundle(entries: readonly Uint8Array[]): Buffer {
  const parts: Uint8Array[] = []
  for (const entry of entries) {
    checkEntrySize(entry)
    const length = Buffer.alloc(2)
    length.writeUInt16BE(entry.length)
    parts.push(length, entry)
  }
  return Buffer.concat(parts)
}

/** Throws CARNET_LEDGER_ENTRY_SIZE for an entry that a bundle cannot hold. */
export function checkEntrySize(entry: Uint8Array): void {
  if (entry.length <= ENTRY_LIMIT) return
  throw new CarnetError('CARNET_LEDGER_ENTRY_SIZE', { bytes: entry.length, limit: ENTRY_LIMIT })
}

/** The entries of a bundle, or null when the bytes end within an entry. */
export function decodeBundle(bytes: Buffer): Buffer[] | null {
  const entries: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 2 > bytes.length) return null
    const end = at + 2 + bytes.readUInt16BE(at)
    if (end > bytes.length) return null
    entries.push(bytes.subarray(at + 2, end))
    at = end
  }
  return entries
}

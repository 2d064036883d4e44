/** An append-only log in a folder that any web server can publish: C2SP tlog-tiles and a signed checkpoint. */
import type { KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { type Checkpoint, openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { DurableFolder } from './durable-file.ts'
import { type Edge, edgeRoot, emptyEdge, growEdge } from './edge.ts'
import { leafHash } from './merkle.ts'
import { formatVerifier, type Verifier, verifierOf } from './note.ts'
import { consistencyPath, inclusionPath, verifyConsistency, verifyInclusion } from './proof.ts'
import { readEdge, removeLeftovers } from './recovery.ts'
import { damagedLog, hashRanges, readEntries, readHashes, readIfThere } from './tile-files.ts'
import { checkEntrySize, TILE_WIDTH, type Tile, tileAt, tilePath } from './tiles.ts'
import { formatTlogProof } from './tlog-proof.ts'

export const CHECKPOINT_FILE = 'checkpoint'
/** Entries that are written together at most: then a write touches two tiles of a level. */
const BATCH_LIMIT = TILE_WIDTH

/** A log that is open for appending. One process at a time: its caller holds the lock. */
export interface Log {
  readonly origin: string
  /** The key to verify its checkpoints with, in the text form of signed-note. */
  readonly verifierKey: string
  /** Durable entries. */
  readonly size: number
  /**
   * Appends an entry of at most 65535 bytes. Resolves when the entry, its tiles and the checkpoint are on the disk;
   * appends that wait at the same time share one checkpoint. After a failure the log takes no more: open it again.
   * Throws CARNET_LEDGER_ENTRY_SIZE, _WRITE, _MOVED, _DAMAGED, _STOPPED.
   */
  append(entry: Buffer): Promise<{ index: number }>
  /** The index of the last durable entry with these bytes, or null. The first call reads 32 bytes for each entry, later ones what is new. */
  find(entry: Buffer): Promise<number | null>
  /** The signed note over all durable entries. */
  checkpoint(): string
  /** The `tlog-proof` of an entry against the present checkpoint, verified before it is handed out. Throws CARNET_LEDGER_INDEX. */
  prove(index: number): Promise<string>
  /** The bytes of an entry. Throws CARNET_LEDGER_INDEX. */
  entry(index: number): Promise<Buffer>
  /** The hashes that prove that this log continues what it was at `oldSize` entries. Throws CARNET_LEDGER_INDEX. */
  consistency(oldSize: number): Promise<Buffer[]>
}

/**
 * Opens the log in `folder`, or begins one there. What a crash left beyond the checkpoint is cleared away.
 * `origin` is the log's name (like a URL without scheme), `signer` its private Ed25519 key.
 * Throws CARNET_LEDGER_KEY, _KEY_NAME, _NO_CHECKPOINT, _DAMAGED, _READ, _WRITE, and what `openCheckpoint` throws for a
 * checkpoint that is not this log's.
 */
export async function openLog(folder: string, options: { origin: string; signer: KeyObject }): Promise<Log> {
  const verifier = verifierOf(options.origin, options.signer)
  const durable = new DurableFolder(resolve(folder))
  await durable.prepare()
  const stored = await readIfThere(join(durable.path, CHECKPOINT_FILE))
  const note = stored?.toString() ?? (await beginLog(durable, options))
  const checkpoint = openCheckpoint(note, verifier)
  const edge = await readEdge(durable.path, checkpoint.size)
  if (!edgeRoot(edge).equals(checkpoint.root)) throw damagedLog(CHECKPOINT_FILE)
  await durable.attempt(() => removeLeftovers(durable.path, checkpoint.size))
  return new FileLog(durable, options.signer, verifier, { note, checkpoint, edge })
}

async function beginLog(
  folder: DurableFolder,
  { origin, signer }: { origin: string; signer: KeyObject },
): Promise<string> {
  // Tiles without a checkpoint: somebody lost it. A new one would contradict those that were given away.
  if (existsSync(join(folder.path, 'tile')))
    throw new CarnetError('CARNET_LEDGER_NO_CHECKPOINT', { folder: folder.path }, { kind: 'failure' })
  const note = signCheckpoint({ origin, size: 0, root: edgeRoot(emptyEdge) }, signer)
  await folder.write([{ path: CHECKPOINT_FILE, bytes: Buffer.from(note) }])
  return note
}

interface State {
  readonly note: string
  readonly checkpoint: Checkpoint
  readonly edge: Edge
}

interface Waiting {
  readonly entry: Buffer
  resolve(result: { index: number }): void
  reject(reason: unknown): void
}

class FileLog implements Log {
  readonly origin: string
  readonly verifierKey: string
  readonly #durable: DurableFolder
  readonly #folder: string
  readonly #signer: KeyObject
  #state: State
  /** Leaf hashes of the first `upTo` entries, and where each stands last. */
  readonly #found = { indexes: new Map<string, number>(), upTo: 0 }
  #waiting: Waiting[] = []
  #writing = false
  #stopped = false

  constructor(durable: DurableFolder, signer: KeyObject, verifier: Verifier, state: State) {
    this.origin = verifier.name
    this.verifierKey = formatVerifier(verifier)
    this.#durable = durable
    this.#folder = durable.path
    this.#signer = signer
    this.#state = state
  }

  get size(): number {
    return this.#state.checkpoint.size
  }

  checkpoint(): string {
    return this.#state.note
  }

  async append(entry: Buffer): Promise<{ index: number }> {
    checkEntrySize(entry)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry: Buffer.from(entry), resolve, reject })
      if (!this.#writing) void this.#writeWaiting()
    })
  }

  async find(entry: Buffer): Promise<number | null> {
    const { size } = this.#state.checkpoint
    for (let tile = Math.floor(this.#found.upTo / TILE_WIDTH); this.#found.upTo < size; tile++) {
      const hashes = await readHashes(this.#folder, tileAt(0, tile, size)!)
      for (const [at, hash] of hashes.entries())
        this.#found.indexes.set(hash.toString('latin1'), tile * TILE_WIDTH + at)
      this.#found.upTo = Math.max(this.#found.upTo, tile * TILE_WIDTH + hashes.length)
    }
    return this.#found.indexes.get(leafHash(entry).toString('latin1')) ?? null
  }

  async prove(index: number): Promise<string> {
    const { note, checkpoint } = this.#state
    const { size, root } = checkpoint
    const entry = await this.entry(index)
    const path = await hashRanges(this.#folder, size, inclusionPath(index, size))
    if (!verifyInclusion(leafHash(entry), index, size, path, root)) throw damagedLog(CHECKPOINT_FILE)
    return formatTlogProof({ index, path, checkpoint: note })
  }

  async entry(index: number): Promise<Buffer> {
    const { size } = this.#state.checkpoint
    if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw outOfRange(index, size)
    const bundle = tileAt('entries', Math.floor(index / TILE_WIDTH), size)!
    return (await readEntries(this.#folder, bundle))[index % TILE_WIDTH]!
  }

  async consistency(oldSize: number): Promise<Buffer[]> {
    const { size } = this.#state.checkpoint
    if (!Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > size) throw outOfRange(oldSize, size)
    return hashRanges(this.#folder, size, consistencyPath(oldSize, size))
  }

  async #writeWaiting(): Promise<void> {
    this.#writing = true
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH_LIMIT)
      try {
        const first = await this.#commit(batch.map(({ entry }) => entry))
        for (const [at, { resolve }] of batch.entries()) resolve({ index: first + at })
      } catch (error) {
        // What is on the disk is not known now. Only reading it again makes sure of never signing two futures.
        this.#stopped = true
        for (const { reject } of batch) reject(error)
      }
    }
    this.#writing = false
  }

  /** Tiles first, the checkpoint last: a kill in between leaves the old checkpoint with all that it needs. */
  async #commit(entries: readonly Buffer[]): Promise<number> {
    await this.#refuseIfMoved()
    const { edge, checkpoint } = this.#state
    const grown = growEdge(edge, entries)
    const next = { origin: this.origin, size: grown.edge.size, root: edgeRoot(grown.edge) }
    const files = grown.written.map(({ tile, bytes }) => ({ path: tilePath(tile), bytes }))
    await this.#durable.write(files)
    const note = await this.#signAppend(checkpoint, next)
    await this.#durable.write([{ path: CHECKPOINT_FILE, bytes: Buffer.from(note) }])
    this.#state = { note, checkpoint: next, edge: grown.edge }
    await this.#removePartial(grown.written.map(({ tile }) => tile))
    return checkpoint.size
  }

  async #refuseIfMoved(): Promise<void> {
    const data = { folder: this.#folder }
    if (this.#stopped) throw new CarnetError('CARNET_LEDGER_STOPPED', data, { kind: 'failure' })
    const stored = await readIfThere(join(this.#folder, CHECKPOINT_FILE))
    if (stored?.toString() !== this.#state.note)
      throw new CarnetError('CARNET_LEDGER_MOVED', data, { kind: 'failure' })
  }

  /** Signs only what the tiles on the disk prove to continue the previous checkpoint. */
  async #signAppend(previous: Checkpoint, next: Checkpoint): Promise<string> {
    const proof = await hashRanges(this.#folder, next.size, consistencyPath(previous.size, next.size))
    if (!verifyConsistency(previous.size, next.size, previous.root, next.root, proof))
      throw damagedLog(CHECKPOINT_FILE)
    return signCheckpoint(next, this.#signer)
  }

  async #removePartial(written: readonly Tile[]): Promise<void> {
    const full = written.filter(tile => tile.width === TILE_WIDTH)
    const directories = full.map(tile => join(this.#folder, `${tilePath(tile)}.p`))
    // The entries are durable; partial tiles that cannot be removed now are removed on opening.
    await Promise.allSettled(directories.map(directory => rm(directory, { recursive: true, force: true })))
  }
}

function outOfRange(index: number, size: number): CarnetError {
  return new CarnetError('CARNET_LEDGER_INDEX', { index, size })
}

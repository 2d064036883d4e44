/** An append-only log in a storage of tiles: C2SP tlog-tiles and a signed checkpoint. */
import type { KeyObject } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { type Checkpoint, openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { type Edge, edgeRoot, emptyEdge, growEdge } from './edge.ts'
import type { Handover, Log } from './log.ts'
import { leafHash } from './merkle.ts'
import { cosignNote, formatVerifier, lastSigner, type Verifier, verifierOf } from './note.ts'
import { consistencyPath, inclusionPath, verifyConsistency, verifyInclusion } from './proof.ts'
import { readEdge } from './recovery.ts'
import {
  type LogSuccession,
  logSuccessionEntry,
  signLogSuccession,
  verifyLogSuccession,
} from './succession.ts'
import { damagedLog, hashRanges, readEntries, readHashes } from './tile-files.ts'
import { CHECKPOINT_FILE, type HeldStorage, type ReadFile, type TileStorage } from './tile-storage.ts'
import {
  checkEntrySize,
  encodeBundle,
  parseTilePath,
  TILE_WIDTH,
  type Tile,
  tileAt,
  tilePath,
} from './tiles.ts'
import { formatTlogProof } from './tlog-proof.ts'

/** Entries that are written together at most: then a write touches two tiles of a level. */
const BATCH_LIMIT = TILE_WIDTH

export interface LogOptions {
  /** The log's name, like a URL without scheme. */
  readonly origin: string
  /** Its private Ed25519 key. */
  readonly signer: KeyObject
  /** Where another process may hand the log over: its key now. */
  readonly renew?: () => Promise<KeyObject>
}

/**
 * Opens the log in `storage`, or begins one there. Throws CARNET_LEDGER_KEY, _KEY_NAME, _NO_CHECKPOINT, _DAMAGED, _READ, _WRITE, and what
 * `openCheckpoint` throws for a checkpoint that is not this log's.
 */
export async function openLogIn(storage: TileStorage, options: LogOptions): Promise<Log> {
  const verifier = verifierOf(options.origin, options.signer)
  const stored = await storage.read(CHECKPOINT_FILE)
  if (!stored) await storage.exclusively(held => beginLog(storage, held, options))
  try {
    return new TileLog(storage, options, await readHead(storage.read, verifier))
  } catch (error) {
    // A stranger's key has never signed here; a former one has.
    if (stored && isReplaced(error)) openCheckpoint(stored.toString(), verifier)
    throw error
  }
}

async function beginLog(
  storage: TileStorage,
  held: HeldStorage,
  { origin, signer }: LogOptions,
): Promise<void> {
  // Another process may have begun it meanwhile.
  if (await held.read(CHECKPOINT_FILE)) return
  // Tiles without a checkpoint: somebody lost it. A new one would contradict those that were given away.
  if (await storage.hasTiles())
    throw new CarnetError('CARNET_LEDGER_NO_CHECKPOINT', { folder: storage.name }, { kind: 'failure' })
  const note = signCheckpoint({ origin, size: 0, root: edgeRoot(emptyEdge) }, signer)
  await held.write([{ path: CHECKPOINT_FILE, bytes: Buffer.from(note) }])
}

const isReplaced = (error: unknown): boolean =>
  error instanceof CarnetError && error.code === 'CARNET_LEDGER_KEY_REPLACED'

/** Where a log stands: its checkpoint, and what is needed to go on from there. */
interface Head {
  readonly note: string
  readonly checkpoint: Checkpoint
  readonly edge: Edge
}

async function readHead(read: ReadFile, verifier: Verifier): Promise<Head> {
  const note = (await read(CHECKPOINT_FILE))?.toString()
  if (note === undefined) throw damagedLog(CHECKPOINT_FILE)
  if (!isOwn(note, verifier))
    throw new CarnetError('CARNET_LEDGER_KEY_REPLACED', { name: verifier.name }, { kind: 'failure' })
  const checkpoint = openCheckpoint(note, verifier)
  const edge = await readEdge(read, checkpoint.size)
  if (!edgeRoot(edge).equals(checkpoint.root)) throw damagedLog(CHECKPOINT_FILE)
  return { note, checkpoint, edge }
}

/** Both keys sign at a change of keys, the new one last: with the former nobody goes on. */
const isOwn = (note: string, { name, id }: Verifier): boolean => lastSigner(note, name)?.equals(id) ?? true

interface Waiting {
  readonly entry: Buffer
  resolve(result: { index: number }): void
  reject(reason: unknown): void
}

class TileLog implements Log {
  readonly origin: string
  readonly #storage: TileStorage
  readonly #renew: LogOptions['renew']
  #signer: KeyObject
  #verifier: Verifier
  #head: Head
  /** Leaf hashes of the first `upTo` entries, and where each stands last. */
  readonly #found = { indexes: new Map<string, number>(), upTo: 0 }
  #waiting: Waiting[] = []
  /** What wants the log to itself, between two batches. */
  #handovers: (() => Promise<void>)[] = []
  #writing = false
  #stopped = false

  constructor(storage: TileStorage, { origin, signer, renew }: LogOptions, head: Head) {
    this.origin = origin
    this.#storage = storage
    this.#renew = renew
    this.#signer = signer
    this.#verifier = verifierOf(origin, signer)
    this.#head = head
  }

  get verifierKey(): string {
    return formatVerifier(this.#verifier)
  }

  get size(): number {
    return this.#head.checkpoint.size
  }

  get stopped(): boolean {
    return this.#stopped
  }

  checkpoint(): string {
    return this.#head.note
  }

  async append(entry: Buffer): Promise<{ index: number }> {
    checkEntrySize(entry)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry: Buffer.from(entry), resolve, reject })
      if (!this.#writing) void this.#writeWaiting()
    })
  }

  async succeed(handover: Handover): Promise<LogSuccession> {
    return new Promise((resolve, reject) => {
      this.#handovers.push(() =>
        this.#handOver(handover).then(resolve, error => {
          this.#stopped = true
          reject(error)
        }),
      )
      if (!this.#writing) void this.#writeWaiting()
    })
  }

  async lookAgain(): Promise<void> {
    await this.#renewed(() => this.#catchUp())
  }

  async find(entry: Buffer): Promise<number | null> {
    await this.lookAgain()
    const { size } = this.#head.checkpoint
    for (let tile = Math.floor(this.#found.upTo / TILE_WIDTH); this.#found.upTo < size; tile++) {
      const hashes = await readHashes(this.#storage.read, tileAt(0, tile, size)!)
      for (const [at, hash] of hashes.entries())
        this.#found.indexes.set(hash.toString('latin1'), tile * TILE_WIDTH + at)
      this.#found.upTo = Math.max(this.#found.upTo, tile * TILE_WIDTH + hashes.length)
    }
    return this.#found.indexes.get(leafHash(entry).toString('latin1')) ?? null
  }

  async prove(index: number): Promise<string> {
    const { note, checkpoint } = await this.#headBeyond(index)
    const { size, root } = checkpoint
    const entry = await this.entry(index)
    const path = await hashRanges(this.#storage.read, size, inclusionPath(index, size))
    if (!verifyInclusion(leafHash(entry), index, size, path, root)) throw damagedLog(CHECKPOINT_FILE)
    return formatTlogProof({ index, path, checkpoint: note })
  }

  async entry(index: number): Promise<Buffer> {
    const { size } = (await this.#headBeyond(index)).checkpoint
    if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw outOfRange(index, size)
    const bundle = tileAt('entries', Math.floor(index / TILE_WIDTH), size)!
    return (await readEntries(this.#storage.read, bundle))[index % TILE_WIDTH]!
  }

  async consistency(oldSize: number): Promise<Buffer[]> {
    const { size } = (await this.#headBeyond(oldSize - 1)).checkpoint
    if (!Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > size) throw outOfRange(oldSize, size)
    return hashRanges(this.#storage.read, size, consistencyPath(oldSize, size))
  }

  async tile(path: string): Promise<Buffer | null> {
    const { level, index, width } = parseTilePath(path)
    const leaves = TILE_WIDTH ** (level === 'entries' ? 0 : level)
    const { size } = (await this.#headBeyond((index * TILE_WIDTH + width) * leaves - 1)).checkpoint
    const held = tileAt(level, index, size)
    if (held === null || held.width < width) return null
    const { read } = this.#storage
    // A partial tile is the beginning of every wider one.
    return level === 'entries'
      ? encodeBundle((await readEntries(read, held)).slice(0, width))
      : Buffer.concat((await readHashes(read, held)).slice(0, width))
  }

  /** What others appended is seen when it is asked for. */
  async #headBeyond(index: number): Promise<Head> {
    if (index >= this.size) await this.#renewed(() => this.#catchUp())
    return this.#head
  }

  /** Reads the head anew where others may have moved it. A log never takes a head that does not continue the one that it knew. */
  async #catchUp(read: ReadFile = this.#storage.read): Promise<void> {
    if (!this.#storage.shared) return
    if ((await read(CHECKPOINT_FILE))?.toString() === this.#head.note) return
    const before = this.#head.checkpoint
    const head = await readHead(read, this.#verifier)
    const { size, root } = head.checkpoint
    // Two readers of one process may catch up at once: the slower one has nothing to add.
    if (size < this.size) return
    await this.#requireContinued(read, before, { size, root })
    this.#head = head
  }

  async #writeWaiting(): Promise<void> {
    this.#writing = true
    while (this.#waiting.length > 0 || this.#handovers.length > 0) {
      await this.#handovers.shift()?.()
      const batch = this.#waiting.splice(0, BATCH_LIMIT)
      if (batch.length === 0) continue
      try {
        const first = await this.#renewed(() => this.#commit(batch.map(({ entry }) => entry)))
        for (const [at, { resolve }] of batch.entries()) resolve({ index: first + at })
      } catch (error) {
        // What is stored is not known now. Only reading it again makes sure of never signing two futures.
        this.#stopped = true
        for (const { reject } of batch) reject(error)
      }
    }
    this.#writing = false
  }

  async #commit(entries: readonly Buffer[]): Promise<number> {
    const next = await this.#storage.exclusively(async held => {
      await this.#catchUp(held.read)
      await this.#refuseIfMoved(held)
      return this.#grow(held, entries, async following => signCheckpoint(following, this.#signer))
    })
    // Only what has been made durable is shown: a transaction may still fail when it ends.
    this.#head = next
    return next.checkpoint.size - entries.length
  }

  async #handOver({ to, at, keep, finish }: Handover): Promise<LogSuccession> {
    for (;;) {
      await this.#renewed(() => this.#catchUp())
      const before = this.#head.checkpoint
      const note = signLogSuccession(before, this.#signer, to, at)
      await keep(note)
      const done = await this.#handOverAt(before.size, note, to)
      // Others have appended meanwhile: what was signed speaks of a log that is no more.
      if (done === null) continue
      this.#head = done.next
      this.#signer = to
      this.#verifier = verifierOf(this.origin, to)
      await finish(done.succession)
      return done.succession
    }
  }

  async #handOverAt(size: number, note: string, to: KeyObject) {
    return this.#storage.exclusively(async held => {
      await this.#catchUp(held.read)
      await this.#refuseIfMoved(held)
      if (this.#head.checkpoint.size !== size) return null
      const succession = { note, proof: '' }
      const next = await this.#grow(held, [logSuccessionEntry(note)], async following => {
        const signed = cosignNote(signCheckpoint(following, this.#signer), this.origin, to)
        const path = await hashRanges(held.read, following.size, inclusionPath(size, following.size))
        succession.proof = formatTlogProof({ index: size, path, checkpoint: signed })
        // No log is handed over by what would not verify.
        verifyLogSuccession(succession)
        return signed
      })
      return { next, succession }
    })
  }

  /** Tiles first, the checkpoint last: a kill in between leaves the old checkpoint with all that it needs. */
  async #grow(
    held: HeldStorage,
    entries: readonly Buffer[],
    sign: (following: Checkpoint) => Promise<string>,
  ): Promise<Head> {
    const { edge, checkpoint } = this.#head
    const grown = growEdge(edge, entries)
    const following = { origin: this.origin, size: grown.edge.size, root: edgeRoot(grown.edge) }
    await held.write(grown.written.map(({ tile, bytes }) => ({ path: tilePath(tile), bytes })))
    await this.#requireContinued(held.read, checkpoint, following)
    const note = await sign(following)
    await held.write([{ path: CHECKPOINT_FILE, bytes: Buffer.from(note) }])
    await held.remove(partialOf(grown.written.map(({ tile }) => tile)))
    return { note, checkpoint: following, edge: grown.edge }
  }

  /** Where another process has handed the log over, `work` is done again with the key of now. */
  async #renewed<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      const signer = isReplaced(error) ? await this.#renew?.() : undefined
      if (!signer || signer.equals(this.#signer)) throw error
      this.#signer = signer
      this.#verifier = verifierOf(this.origin, signer)
      return this.#renewed(work)
    }
  }

  async #refuseIfMoved(held: HeldStorage): Promise<void> {
    const data = { folder: this.#storage.name }
    if (this.#stopped) throw new CarnetError('CARNET_LEDGER_STOPPED', data, { kind: 'failure' })
    const stored = await held.read(CHECKPOINT_FILE)
    if (stored?.toString() !== this.#head.note)
      throw new CarnetError('CARNET_LEDGER_MOVED', data, { kind: 'failure' })
  }

  /** Signs, and goes on from, only what the stored tiles prove to continue the previous checkpoint. */
  async #requireContinued(
    read: ReadFile,
    previous: Pick<Checkpoint, 'size' | 'root'>,
    next: Pick<Checkpoint, 'size' | 'root'>,
  ): Promise<void> {
    const proof = await hashRanges(read, next.size, consistencyPath(previous.size, next.size))
    if (!verifyConsistency(previous.size, next.size, previous.root, next.root, proof))
      throw damagedLog(CHECKPOINT_FILE)
  }
}

/** Where the partial tiles lie that nobody needs, now that the full ones are there. */
const partialOf = (written: readonly Tile[]): string[] =>
  written.filter(tile => tile.width === TILE_WIDTH).map(tile => `${tilePath(tile)}.p`)

function outOfRange(index: number, size: number): CarnetError {
  return new CarnetError('CARNET_LEDGER_INDEX', { index, size })
}

/** Where the tiles of a log and its checkpoint lie: under paths of C2SP tlog-tiles, in a folder or in a database. */

/** The path of the checkpoint; all others begin with `tile/`. */
export const CHECKPOINT_FILE = 'checkpoint'

/** A file to write, its path relative to the storage. */
export interface NewFile {
  readonly path: string
  readonly bytes: Buffer
}

/** Reads a file: its bytes, or null where there is none. Throws CARNET_LEDGER_READ when it cannot be read. */
export type ReadFile = (path: string) => Promise<Buffer | null>

export interface TileStorage {
  /** What errors call it: a folder, an address. */
  readonly name: string
  /** Whether other processes append, too: what is found moved is then read anew, where it would else be refused. */
  readonly shared: boolean
  readonly read: ReadFile
  /** Whether there are any tiles. */
  hasTiles(): Promise<boolean>
  /** Nobody else writes while `work` is under way; what it wrote is durable when this resolves. Throws CARNET_LEDGER_WRITE. */
  exclusively<Result>(work: (held: HeldStorage) => Promise<Result>): Promise<Result>
}

/** A storage that nobody else writes to at the moment. */
export interface HeldStorage {
  readonly read: ReadFile
  /** Writes files, replacing those that exist. A crash between two calls leaves the first whole, or neither of them. */
  write(files: readonly NewFile[]): Promise<void>
  /** Removes what lies below these paths. What cannot be removed now is removed another time. */
  remove(directories: readonly string[]): Promise<void>
}

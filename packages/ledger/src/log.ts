/** An open log, as others use it. */
import type { KeyObject } from 'node:crypto'
import type { LogSuccession } from './succession.ts'

/** Another key for a log, and what is done about it besides, by whoever keeps the keys. */
export interface Handover {
  /** Private Ed25519 key. */
  readonly to: KeyObject
  /** The instant in UTC. */
  readonly at: string
  /** Keeps the note durably, before the log is handed over. Where others append meanwhile it is called again with another. */
  keep(note: string): Promise<void>
  /** Done durably after the log was handed over, before anything else is appended here. */
  finish(succession: LogSuccession): Promise<void>
}

export interface Log {
  readonly origin: string
  /** The key to verify its checkpoints with, in the text form of signed-note: the one in force, as far as this process has seen. */
  readonly verifierKey: string
  /** Durable entries, as far as this process has seen them. */
  readonly size: number
  /** After a failure the log takes no more: open it again. */
  readonly stopped: boolean
  /**
   * Appends an entry of at most 65535 bytes. Resolves when the entry, its tiles and the checkpoint are durable;
   * appends that wait at the same time share one checkpoint.
   * Throws CARNET_LEDGER_ENTRY_SIZE, _WRITE, _MOVED, _DAMAGED, _STOPPED.
   */
  append(entry: Buffer): Promise<{ index: number }>
  /** Reads what other processes have appended, and whether they handed the log over: what it says afterwards is of now. Throws CARNET_LEDGER_READ, _DAMAGED. */
  lookAgain(): Promise<void>
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
  /**
   * The bytes of a tile under its path of C2SP tlog-tiles (`tile/0/000.p/5`), of any width that the log has reached; null beyond that.
   * Throws CARNET_LEDGER_TILE_PATH.
   */
  tile(path: string): Promise<Buffer | null>
  /**
   * Hands the log over to another key: an entry and a checkpoint that both keys sign; from then on this one signs alone. A crash leaves the log before
   * or after; `keep` and `finish` then tell whoever opens it again which key it is. Throws as `append`.
   */
  succeed(handover: Handover): Promise<LogSuccession>
}

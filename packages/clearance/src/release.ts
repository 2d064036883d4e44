/**
 * The release: ledger, move, carnet. Every step can be done again, so that a run that was cut off at any moment is
 * finished by the next one: nothing becomes visible before its ledger entry is durable, and no entry is made twice.
 */
import { existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type ClearanceRecord, issueCarnet } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import type { Log } from '@carnet/ledger'
import type { Json, State } from '@carnet/state'
import { writeDurably } from '@carnet/state'
import type { Report } from './events.ts'
import { hashFile } from './hash-file.ts'

/** One leg as it is noted in the journal once its file is durable. */
export interface PreparedEntry {
  readonly leg: string
  /** SHA-256 of the record, hex: the ledger's entry. */
  readonly entry: string
  readonly file: {
    readonly temporary: string
    readonly final: string
    readonly sha256: string
    readonly bytes: number
    readonly rows: number
  } | null
  readonly carnet: string
}

export interface Released {
  readonly leg: string
  readonly entry: string
  readonly index: number
  readonly file: string | null
  readonly carnet: string
}

export interface ReleaseInput {
  readonly id: string
  readonly prepared: readonly PreparedEntry[]
  readonly state: State
  readonly log: Log
  readonly report: Report
}

export async function release(input: ReleaseInput): Promise<readonly Released[]> {
  const { prepared, state, log, report } = input
  // A file that is gone must be noticed before the log says that it was cleared.
  for (const one of prepared) await requireFile(one)
  const indexes: number[] = []
  for (const one of prepared) {
    const index = await enter(log, Buffer.from(one.entry, 'hex'))
    indexes.push(index)
    report({ step: 'ledger', leg: one.leg, index, size: log.size })
  }
  await state.clearances.advance(input.id, 'in-ledger', indexes as unknown as Json)
  for (const one of prepared) {
    if (!one.file) continue
    await move(one.file)
    report({ step: 'move', leg: one.leg, path: one.file.final, bytes: one.file.bytes, rows: one.file.rows })
  }
  const released: Released[] = []
  for (const [position, one] of prepared.entries()) {
    await writeCarnet(input, one, indexes[position]!)
    report({ step: 'carnet', leg: one.leg, path: one.carnet })
    released.push({
      leg: one.leg,
      entry: one.entry,
      index: indexes[position]!,
      file: one.file?.final ?? null,
      carnet: one.carnet,
    })
  }
  await state.clearances.advance(input.id, 'finished', released as unknown as Json)
  return released
}

async function enter(log: Log, entry: Buffer): Promise<number> {
  const before = await log.find(entry)
  return before ?? (await log.append(entry)).index
}

/** The file must be there with its bytes, under its unfinished name or, when it was moved already, its own. */
async function requireFile({ file, leg }: PreparedEntry): Promise<void> {
  if (!file) return
  for (const path of [file.temporary, file.final])
    if (existsSync(path) && (await hashFile(path)) === file.sha256) return
  throw new CarnetError('CARNET_CLEARANCE_FILE_LOST', { leg, file: file.final }, { kind: 'failure' })
}

async function move(file: NonNullable<PreparedEntry['file']>): Promise<void> {
  if (!existsSync(file.temporary)) return
  await rename(file.temporary, file.final)
  const folder = await open(dirname(file.final), 'r')
  try {
    await folder.sync()
  } catch (error) {
    // Not every platform can sync a folder.
    if (
      (error as NodeJS.ErrnoException).code !== 'EPERM' &&
      (error as NodeJS.ErrnoException).code !== 'EISDIR'
    )
      throw error
  } finally {
    await folder.close()
  }
}

async function writeCarnet({ state, log }: ReleaseInput, one: PreparedEntry, index: number): Promise<void> {
  const record = (await state.record(one.entry)) as unknown as ClearanceRecord
  const carnet = await issueCarnet({
    record,
    proof: await log.prove(index),
    logKey: log.verifierKey,
    issuerKey: state.keys.issuer,
  })
  await mkdir(dirname(one.carnet), { recursive: true })
  await writeDurably(one.carnet, `${JSON.stringify(carnet, null, 2)}\n`, 0o644)
}

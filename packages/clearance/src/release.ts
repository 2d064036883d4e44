/**
 * The release: ledger, move, carnet. Every step can be done again, so that a run that was cut off at any moment is
 * finished by the next one: nothing becomes visible before its ledger entry is durable, and no entry is made twice.
 */
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  type ClearanceRecord,
  formatCarnet,
  issueCarnet,
  readCarnet,
  recordHash,
  verifyCarnet,
} from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import type { Log } from '@carnet/ledger'
import type { Json, State } from '@carnet/state'
import type { Report } from './events.ts'
import { hashFile } from './hash-file.ts'
import { makeFolder, place, writeWhole } from './place.ts'

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
  readonly temporaryCarnet: string
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
  for (const one of prepared) await requireReady(one)
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

/**
 * Before the log says that they were cleared: the file must be there with its bytes, under its unfinished name or, when it was moved
 * already, its own; and nothing else may stand where file and carnet go.
 */
async function requireReady(one: PreparedEntry): Promise<void> {
  const { file, leg } = one
  if (existsSync(one.carnet) && !(await isCarnetOf(one.carnet, one.entry)))
    throw new CarnetError('CARNET_OUT_TAKEN', { file: one.carnet }, { kind: 'failure' })
  if (!file || (await isFile(file.final, file.sha256))) return
  if (!(await isFile(file.temporary, file.sha256)))
    throw new CarnetError('CARNET_CLEARANCE_FILE_LOST', { leg, file: file.final }, { kind: 'failure' })
  if (existsSync(file.final))
    throw new CarnetError('CARNET_OUT_TAKEN', { file: file.final }, { kind: 'failure' })
}

const isFile = async (path: string, sha256: string): Promise<boolean> =>
  existsSync(path) && (await hashFile(path)) === sha256

async function isCarnetOf(path: string, entry: string): Promise<boolean> {
  try {
    const { record } = await verifyCarnet(readCarnet(await readFile(path, 'utf8')), {})
    return record !== null && recordHash(record).toString('hex') === entry
  } catch {
    return false
  }
}

async function move(file: NonNullable<PreparedEntry['file']>): Promise<void> {
  // Cut off between the two names: the file has both.
  if (await isFile(file.final, file.sha256)) await rm(file.temporary, { force: true })
  else await place(file.temporary, file.final)
}

async function writeCarnet({ state, log }: ReleaseInput, one: PreparedEntry, index: number): Promise<void> {
  if (!existsSync(one.carnet)) {
    const record = (await state.record(one.entry)) as unknown as ClearanceRecord
    const proof = await log.prove(index)
    const carnet = await issueCarnet({
      record,
      proof,
      logKey: log.verifierKey,
      issuerKey: await state.issuer.current(),
    })
    await makeFolder(dirname(one.carnet))
    await writeWhole(one.temporaryCarnet, formatCarnet(carnet))
    await place(one.temporaryCarnet, one.carnet)
  }
  await rm(one.temporaryCarnet, { force: true })
}

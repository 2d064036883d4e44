import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { canonicalText, type Json, sha256 } from './json.ts'
import { asWriteError, syncFolder } from './write-durably.ts'

/** One thing that was reached, and what is needed to go on from there. */
export interface ClearanceStep {
  readonly stage: string
  readonly at: string
  readonly data: Json
}

/** A clearance as far as it went. `stage` is the last one reached; `begun` before the first. */
export interface Clearance {
  readonly id: string
  readonly intent: Json
  readonly begun: string
  readonly stage: string
  readonly steps: readonly ClearanceStep[]
}

/**
 * The journal of clearances: a file of lines for each, only ever appended to. What a call has returned from survives a crash and a
 * power loss. A line that was being written when the machine stopped is recognised by its check and ignored.
 */
export interface Clearances {
  /** Notes what is about to be done. The same id and intent again: the clearance as far as it went. `CARNET_STATE_CLEARANCE_DIFFERS` for another intent. */
  begin(id: string, intent: Json): Promise<Clearance>
  /** Notes that a stage was reached. Throws if the clearance was not begun. */
  advance(id: string, stage: string, data: Json): Promise<Clearance>
  get(id: string): Promise<Clearance | undefined>
  /** All that were begun, in the order of their beginning. */
  list(): Promise<readonly Clearance[]>
}

const begun = 'begun'
/** Ids become file names. */
const idForm = /^[0-9a-z][0-9a-z-]{0,127}$/

/** Opens the journal in an existing `folder`. The caller holds the lock. */
export function openClearances(folder: string, clock: () => Date): Clearances {
  let before: Promise<unknown> = Promise.resolve()
  const oneAfterAnother = <T>(work: () => Promise<T>): Promise<T> => {
    const result = before.then(work)
    before = result.catch(() => undefined)
    return result
  }
  const add = async (id: string, read: Reading, stage: string, data: Json): Promise<Clearance> => {
    const step: ClearanceStep = { stage, at: clock().toISOString(), data }
    await append(folder, fileOf(folder, id), read.length, lineOf(read.steps.length, step))
    return asClearance(id, [...read.steps, step])!
  }
  return {
    begin: (id, intent) =>
      oneAfterAnother(async () => {
        const read = await readSteps(fileOf(folder, id))
        const clearance = asClearance(id, read.steps)
        if (clearance === undefined) return add(id, read, begun, intent)
        if (canonicalText(clearance.intent) === canonicalText(intent)) return clearance
        throw new CarnetError('CARNET_STATE_CLEARANCE_DIFFERS', { id }, { kind: 'failure' })
      }),
    advance: (id, stage, data) =>
      oneAfterAnother(async () => {
        const read = await readSteps(fileOf(folder, id))
        if (read.steps.length === 0) throw new Error(`clearance ${id} was not begun`)
        return add(id, read, stage, data)
      }),
    get: id => oneAfterAnother(async () => asClearance(id, (await readSteps(fileOf(folder, id))).steps)),
    list: () => oneAfterAnother(() => listClearances(folder)),
  }
}

async function listClearances(folder: string): Promise<readonly Clearance[]> {
  const clearances: Clearance[] = []
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.jsonl')) continue
    const id = name.slice(0, -'.jsonl'.length)
    const clearance = asClearance(id, (await readSteps(fileOf(folder, id))).steps)
    if (clearance !== undefined) clearances.push(clearance)
  }
  return clearances.sort((a, b) => compare(a.begun, b.begun) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function asClearance(id: string, steps: readonly ClearanceStep[]): Clearance | undefined {
  const [first, ...rest] = steps
  if (first === undefined) return undefined
  return { id, intent: first.data, begun: first.at, stage: rest.at(-1)?.stage ?? begun, steps: rest }
}

function fileOf(folder: string, id: string): string {
  if (!idForm.test(id)) throw new Error(`not an id of a clearance: ${JSON.stringify(id)}`)
  return join(folder, `${id}.jsonl`)
}

/** `check` covers the number of the line, too: a line that is missing or out of place is found. */
function lineOf(number: number, step: ClearanceStep): string {
  const { stage, at, data } = step
  return `${JSON.stringify({ number, at, stage, data, check: checkOf(number, step) })}\n`
}

function checkOf(number: number, { stage, at, data }: ClearanceStep): string {
  return sha256(canonicalText({ number, at, stage, data })).slice(0, 32)
}

/** The whole steps of a journal, and the length in bytes of the part of the file that holds them. */
interface Reading {
  readonly steps: readonly ClearanceStep[]
  readonly length: number
}

async function readSteps(file: string): Promise<Reading> {
  const bytes = await readFile(file).catch(error => {
    if (error.code === 'ENOENT') return Buffer.alloc(0)
    throw asWriteError(error, file)
  })
  const steps: ClearanceStep[] = []
  let length = 0
  while (length < bytes.length) {
    const end = bytes.indexOf(0x0a, length)
    const step = end === -1 ? undefined : readLine(bytes.toString('utf8', length, end), steps.length)
    if (step === undefined) {
      // A crash tears only the last line. With whole lines after it, the file was damaged otherwise.
      if (end !== -1 && bytes.indexOf(0x0a, end + 1) !== -1) throw damaged(file, steps.length + 1)
      break
    }
    steps.push(step)
    length = end + 1
  }
  return { steps, length }
}

function readLine(text: string, number: number): ClearanceStep | undefined {
  try {
    const line = JSON.parse(text) as ClearanceStep & { number: number; check: string }
    const step = { stage: line.stage, at: line.at, data: line.data }
    return line.number === number && line.check === checkOf(number, step) ? step : undefined
  } catch {
    return undefined
  }
}

function damaged(file: string, line: number): CarnetError {
  return new CarnetError(
    'CARNET_STATE_JOURNAL_DAMAGED',
    { file, line },
    { kind: 'failure', at: { file, line } },
  )
}

/** Appends at `length`, which cuts off a torn line, and returns when the line is durable. */
async function append(folder: string, file: string, length: number, line: string): Promise<void> {
  try {
    const handle = await open(file, 'a', 0o600)
    try {
      await handle.truncate(length)
      await handle.appendFile(line)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (length === 0) await syncFolder(folder)
  } catch (error) {
    throw asWriteError(error, file)
  }
}

/** Carrying a plan out: prepared, noted, released. A clearance that was begun before is gone on with where it stopped. */
import { existsSync } from 'node:fs'
import { access, constants, rm } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { Declaration } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import type { Log } from '@carnet/ledger'
import { type Plan, withChanges } from '@carnet/plan'
import type { Json, State } from '@carnet/state'
import type { Case } from './case.ts'
import type { Report } from './events.ts'
import { short } from './facts.ts'
import { hashFile } from './hash-file.ts'
import { asOutError, makeFolder } from './place.ts'
import { type Prepared, prepareLeg } from './prepare.ts'
import { makeRecord } from './record.ts'
import { type PreparedEntry, type Released, release } from './release.ts'
import { describeTask, type Task, type TaskInput, type TaskLeg } from './task.ts'
import type { Totalling } from './totals.ts'
import { removeStale, temporaryName } from './unfinished.ts'

export interface CarryOut extends TaskInput {
  readonly library: Library
  readonly state: State
  readonly clock: () => Date
  readonly version: string
  readonly report: Report
}

export interface CarriedOut {
  readonly id: string
  readonly released: readonly Released[]
  /** It had been finished before; nothing was done anew. */
  readonly again: boolean
}

export async function carryOut(
  input: CarryOut,
  opened: Case,
  plan: Plan,
  log: Log,
  totalling: Totalling,
): Promise<CarriedOut> {
  const { state, report } = input
  const task = describeTask(input, opened, plan)
  const { id } = task
  await requireWritable(input.out)
  const before = await state.clearances.get(id)
  const here = moved(before, input)
  const noted = here(before?.steps.findLast(step => step.stage === 'prepared')?.data) as
    | readonly PreparedEntry[]
    | undefined
  if (noted && (await anyInLedger(log, noted))) {
    report({ step: 'resume', id, finished: before?.stage === 'finished' })
    if (before?.stage === 'finished' && (await allThere(noted)))
      return { id, released: here(before.steps.at(-1)!.data) as unknown as readonly Released[], again: true }
    await restoreLost(input, task, noted)
    return { id, released: await release({ id, prepared: noted, state, log, report }), again: false }
  }
  await removeStale([input.out, ...task.legs.map(leg => leg.folder)], state, inLedger(log))
  const intent = { declaration: opened.sha256, plan: plan.name, out: resolve(input.out) }
  // Begun before where the folder lay elsewhere, it is the same intent.
  await state.clearances.begin(id, before?.intent ?? intent)
  const prepared = await prepareAll(input, opened, task, plan, totalling)
  await state.clearances.advance(id, 'prepared', prepared as unknown as Json)
  return { id, released: await release({ id, prepared, state, log, report }), again: false }
}

const placed: ReadonlySet<string> = new Set(['temporary', 'final', 'temporaryCarnet', 'carnet', 'file'])

/** What was noted of files, as they lie now: the folder that they went to may have moved with all that is in it. */
function moved(before: { readonly intent: Json } | null | undefined, { out }: CarryOut) {
  const then = (before?.intent as { readonly out?: string } | undefined)?.out
  const now = resolve(out)
  return (data: Json | undefined): Json | undefined =>
    data === undefined || then === undefined || then === now
      ? data
      : JSON.parse(JSON.stringify(data), (name, value) =>
          placed.has(name) && typeof value === 'string' && value.startsWith(then + sep)
            ? join(now, relative(then, value))
            : value,
        )
}

async function requireWritable(out: string): Promise<void> {
  await makeFolder(out)
  await access(out, constants.W_OK).catch(error => {
    throw asOutError(error, out, 'input')
  })
}

async function prepareAll(
  input: CarryOut,
  opened: Case,
  task: Task,
  plan: Plan,
  totalling: Totalling,
): Promise<readonly PreparedEntry[]> {
  const clearedAt = input.clock()
  const declaration = withChanges(opened.declaration, plan.changes)
  const prepared: PreparedEntry[] = []
  try {
    for (const one of task.legs) requireFree(one)
    for (const one of task.legs) {
      const file = await prepareOne(input, task, one)
      const noting = { task, one, plan, declaration, clearedAt, file }
      prepared.push(await noteLeg(input, opened, noting, totalling))
    }
  } catch (error) {
    for (const one of task.legs) await rm(temporaryName(one.folder, task.id, short(one.leg)), { force: true })
    throw error
  }
  return prepared
}

/** What stands there from something else is never written over. */
function requireFree({ folder, name, carnetName, opened }: TaskLeg): void {
  for (const file of [...(opened ? [join(folder, name)] : []), join(folder, carnetName)])
    if (existsSync(file)) throw new CarnetError('CARNET_OUT_TAKEN', { file })
}

async function prepareOne(input: CarryOut, task: Task, one: TaskLeg): Promise<Prepared | null> {
  await makeFolder(one.folder)
  if (!one.opened) return null
  const { state, report } = input
  return prepareLeg(
    {
      ...one,
      opened: one.opened,
      final: join(one.folder, one.name),
      encryptTo: task.encryptTo,
      state,
      report,
    },
    temporaryName(one.folder, task.id, short(one.leg)),
  )
}

interface Noting {
  readonly task: Task
  readonly one: TaskLeg
  readonly plan: Plan
  readonly declaration: Declaration
  readonly clearedAt: Date
  readonly file: Prepared | null
}

async function noteLeg(
  input: CarryOut,
  opened: Case,
  { task, one, plan, declaration, clearedAt, file }: Noting,
  totalling: Totalling,
): Promise<PreparedEntry> {
  const findings = plan.decision.findings.flatMap(finding =>
    finding.legs.filter(leg => leg.leg === one.leg.name),
  )
  const record = makeRecord({
    id: task.id,
    clearedAt,
    leg: one.leg,
    opened: one.opened,
    output: file?.file?.output ?? null,
    decision: plan.decision,
    plan,
    protections: one.protections,
    measured: file?.measured ?? null,
    library: input.library,
    people: await totalling.counted(declaration, short(one.leg), findings),
    declarationSha256: opened.sha256,
    version: input.version,
  })
  return {
    leg: short(one.leg),
    entry: await input.state.saveRecord(record as unknown as Json),
    file: file?.file ? notedFile(file.file) : null,
    temporaryCarnet: resolve(`${temporaryName(one.folder, task.id, short(one.leg))}-carnet`),
    carnet: resolve(join(one.folder, one.carnetName)),
  }
}

function notedFile({ temporary, final, output }: NonNullable<Prepared['file']>): PreparedEntry['file'] {
  const { sha256, bytes, rows } = output
  return { temporary: resolve(temporary), final: resolve(final), sha256, bytes, rows }
}

const inLedger =
  (log: Log) =>
  async (entry: string): Promise<boolean> =>
    (await log.find(Buffer.from(entry, 'hex'))) !== null

async function anyInLedger(log: Log, prepared: readonly PreparedEntry[]): Promise<boolean> {
  for (const { entry } of prepared) if (await inLedger(log)(entry)) return true
  return false
}

async function allThere(prepared: readonly PreparedEntry[]): Promise<boolean> {
  for (const { file, carnet } of prepared) {
    if (!existsSync(carnet)) return false
    if (file && (!existsSync(file.final) || (await hashFile(file.final)) !== file.sha256)) return false
  }
  return true
}

/** A cleared file that was deleted is made again: the same protections of the same data give the same bytes. */
async function restoreLost(input: CarryOut, task: Task, noted: readonly PreparedEntry[]): Promise<void> {
  for (const [position, { file }] of noted.entries()) {
    if (!file || existsSync(file.temporary) || existsSync(file.final)) continue
    const one = task.legs[position]!
    // Encryption is never the same twice: the bytes that the ledger knows cannot be made again.
    if (task.encryptTo.length > 0 || !one.opened) continue
    await makeFolder(one.folder)
    const { final, temporary } = file
    await prepareLeg(
      { ...one, opened: one.opened, final, encryptTo: [], state: input.state, report: () => {} },
      temporary,
    )
  }
}

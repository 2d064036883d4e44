/** The main job: inspect, decide, plan, protect, ledger, move, carnet. */
import { existsSync } from 'node:fs'
import { access, constants, mkdir, rm } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { DataFormat } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import { countersOf, type Day, type Declaration, type Fact } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { type Log, openLog, rawPublicKey, sha256 } from '@carnet/ledger'
import { findPlans, type Plan, type Plans, withChanges } from '@carnet/plan'
import { checkProtections } from '@carnet/protect'
import type { Json, State } from '@carnet/state'
import { type Case, type CaseLeg, openCase } from './case.ts'
import { type Choice, choosePlan } from './choose.ts'
import { clearanceId } from './clearance-id.ts'
import type { Report } from './events.ts'
import { short } from './facts.ts'
import { hashFile } from './hash-file.ts'
import { extensions, type Prepared, prepareLeg, temporaryName } from './prepare.ts'
import { protectionsFor } from './protections.ts'
import { makeRecord } from './record.ts'
import { type PreparedEntry, type Released, release } from './release.ts'
import { Totalling } from './totals.ts'

export interface ClearInput {
  readonly library: Library
  readonly state: State
  readonly declaration: string
  readonly data?: string | undefined
  readonly out: string
  /** The plan by its number, from 1, as `plan` lists them. */
  readonly choose?: number | undefined
  readonly asOf?: Day | undefined
  readonly format?: DataFormat | undefined
  readonly encryptTo: readonly string[]
  readonly clock: () => Date
  readonly today: Day
  readonly version: string
  readonly report: Report
}

export interface Cleared {
  readonly id: string | null
  readonly moved: boolean
  readonly plans: Plans
  readonly chosen: Plan | null
  readonly released: readonly Released[]
  /** It had been cleared before, by the same declaration under the same plan; nothing was done anew. */
  readonly again: boolean
}

export async function clear(input: ClearInput): Promise<Cleared> {
  const { report } = input
  const opened = await openCase({
    ...input,
    onProgress: (file, done, total) => report({ step: 'reading', file, done, total }),
    onInspected: (leg, inspection, seconds) => report({ step: 'inspect', leg, inspection, seconds }),
  })
  try {
    requireIdentifiers(input.library, opened)
    const log = await openStateLog(input.state)
    const totalling = new Totalling(input.library, opened, input.state, isInLedger(log))
    const { plans, choice } = await decideAndPlan(input, opened, totalling)
    if (!choice?.plan.ready)
      return { id: null, moved: false, plans, chosen: choice?.plan ?? null, released: [], again: false }
    return { plans, chosen: choice.plan, ...(await carryOut(input, opened, choice.plan, log, totalling)) }
  } finally {
    await opened.close()
  }
}

/** The plans of a case, as `plan` shows them; `clear` does the same before it goes on. */
export async function decideAndPlan(
  input: Pick<ClearInput, 'library' | 'choose' | 'report'>,
  opened: Case,
  totalling: Totalling,
): Promise<{ plans: Plans; choice: Choice | null }> {
  const started = performance.now()
  const { regimes, vocabulary } = input.library
  const plans = await findPlans({
    declaration: opened.declaration,
    regimes,
    vocabulary,
    totals: declaration => totalling.totals(declaration),
  })
  const seconds = (performance.now() - started) / 1000
  input.report({ step: 'decide', decision: plans.asDeclared, seconds })
  const choice =
    plans.asDeclared.outcome === 'undetermined' ? null : choosePlan(plans, input.choose, opened.file.plan)
  input.report({ step: 'plan', plans, chosen: choice?.plan ?? null, by: choice?.by ?? null, seconds })
  return { plans, choice }
}

export function openStateLog(state: State): Promise<Log> {
  const { ledger } = state.keys
  return openLog(state.ledgerFolder, {
    origin: `carnet/${sha256(rawPublicKey(ledger)).toString('hex').slice(0, 16)}`,
    signer: ledger,
  })
}

export const isInLedger =
  (log: Log) =>
  async (hash: string): Promise<boolean> =>
    (await log.find(Buffer.from(hash, 'hex'))) !== null

/** A party that a total is kept for must be known by more than the name a declaration gives it. */
function requireIdentifiers(library: Library, opened: Case): void {
  const { declaration } = opened
  const questions = countersOf({
    declaration,
    regimes: library.regimes,
    vocabulary: library.vocabulary,
  }).filter(question => question.items.length > 0)
  for (const question of questions) {
    for (const part of question.key.split(' ')) {
      const name = part.slice(part.indexOf('=') + 1)
      const party = declaration.parties.find(one => one.name === name)
      if (party)
        throw new CarnetError(
          'CARNET_PARTY_UNIDENTIFIED',
          { party: short(party), counter: question.counter },
          { at: { file: opened.file.declaration ? '' : '' } },
        )
    }
  }
}

async function carryOut(
  input: ClearInput,
  opened: Case,
  plan: Plan,
  log: Log,
  totalling: Totalling,
): Promise<Omit<Cleared, 'plans' | 'chosen'>> {
  const { state, report } = input
  const task = describe(input, opened, plan)
  await makeOut(input.out)
  const before = await state.clearances.get(task.id)
  const noted = before?.steps.filter(step => step.stage === 'prepared').at(-1)?.data as unknown as
    | readonly PreparedEntry[]
    | undefined
  if (noted && (await anyInLedger(log, noted))) {
    report({ step: 'resume', id: task.id, finished: before?.stage === 'finished' })
    if (before?.stage === 'finished' && (await allThere(noted))) {
      const released = before.steps.at(-1)!.data as unknown as readonly Released[]
      return { id: task.id, moved: true, released, again: true }
    }
    await restoreLost(input, opened, task, noted)
    return {
      id: task.id,
      moved: true,
      released: await release({ id: task.id, prepared: noted, state, log, report }),
      again: false,
    }
  }
  await state.clearances.begin(task.id, {
    declaration: opened.sha256,
    plan: plan.name,
    out: resolve(input.out),
  })
  const prepared = await prepareAll(input, opened, task, plan, totalling)
  await state.clearances.advance(task.id, 'prepared', prepared as unknown as Json)
  return {
    id: task.id,
    moved: true,
    released: await release({ id: task.id, prepared, state, log, report }),
    again: false,
  }
}

interface Task {
  readonly id: string
  readonly legs: readonly TaskLeg[]
  readonly encryptTo: readonly string[]
}

interface TaskLeg {
  readonly leg: Fact
  readonly opened: CaseLeg | null
  readonly protections: ReturnType<typeof protectionsFor>
  readonly format: DataFormat
  readonly name: string
  readonly folder: string
}

function describe(input: ClearInput, opened: Case, plan: Plan): Task {
  const encryptTo = [...new Set([...input.encryptTo, ...(opened.file.plan?.encrypt_to ?? [])])]
  const several = opened.declaration.legs.length > 1
  const legs = opened.declaration.legs.map((leg): TaskLeg => {
    const data = opened.legs.find(one => one.leg === short(leg)) ?? null
    const format = input.format ?? data?.dataset.file.format ?? 'csv'
    const wanted = opened.file.plan?.protect ?? []
    const protections = data
      ? protectionsFor(short(leg), data.dataset.columns, plan, wanted, opened.file.plan?.at ?? {})
      : []
    if (data) checkProtections(protections, [...data.dataset.columns])
    return {
      leg,
      opened: data,
      protections,
      format,
      name: outputName(data, short(leg), format, encryptTo),
      folder: several ? join(input.out, short(leg)) : input.out,
    }
  })
  const id = clearanceId({
    sources: legs.map(({ leg, opened: data }) => ({
      leg: short(leg),
      sha256: data?.dataset.file.sha256 ?? '',
    })),
    declaration: opened.sha256,
    regimes: input.library.regimes.map(regime => regime.digest),
    plan: plan.name,
    protections: legs.map(leg => leg.protections),
    encrypt_to: encryptTo,
    format: input.format ?? null,
    out: resolve(input.out),
  })
  return { id, legs, encryptTo }
}

function outputName(
  data: CaseLeg | null,
  leg: string,
  format: DataFormat,
  encryptTo: readonly string[],
): string {
  if (!data) return leg
  const { name, format: given } = data.dataset.file
  const kept = format === given ? name : `${basename(name, extname(name))}.${extensions[format]}`
  return encryptTo.length > 0 ? `${kept}.age` : kept
}

async function makeOut(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true })
    await access(out, constants.W_OK)
  } catch (error) {
    throw new CarnetError('CARNET_OUT_UNWRITABLE', {
      folder: out,
      problem: (error as NodeJS.ErrnoException).code ?? '',
    })
  }
}

async function prepareAll(
  input: ClearInput,
  opened: Case,
  task: Task,
  plan: Plan,
  totalling: Totalling,
): Promise<readonly PreparedEntry[]> {
  const clearedAt = input.clock()
  const declaration = withChanges(opened.declaration, plan.changes)
  const prepared: PreparedEntry[] = []
  try {
    for (const one of task.legs) {
      const file = await prepareOne(input, task, one)
      prepared.push(
        await noteLeg(input, opened, { task, one, plan, declaration, clearedAt, file }, totalling),
      )
    }
  } catch (error) {
    for (const one of task.legs) await rm(temporaryName(one.folder, task.id, short(one.leg)), { force: true })
    throw error
  }
  return prepared
}

async function prepareOne(input: ClearInput, task: Task, one: TaskLeg): Promise<Prepared | null> {
  if (!one.opened) return null
  const { leg, opened, protections, format, name, folder } = one
  await mkdir(folder, { recursive: true })
  const final = join(folder, name)
  // What stands there from something else is never written over.
  if (existsSync(final)) throw new CarnetError('CARNET_OUT_TAKEN', { file: final })
  return prepareLeg(
    {
      leg,
      opened,
      protections,
      format,
      name,
      final,
      encryptTo: task.encryptTo,
      state: input.state,
      report: input.report,
    },
    temporaryName(folder, task.id, short(leg)),
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
  input: ClearInput,
  opened: Case,
  noting: Noting,
  totalling: Totalling,
): Promise<PreparedEntry> {
  const { task, one, plan, declaration, clearedAt, file } = noting
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
  const entry = await input.state.saveRecord(record as unknown as Json)
  const carnet = join(
    one.folder,
    `${one.opened ? basename(one.name, one.name.endsWith('.age') ? '.age' : extname(one.name)).replace(/\.(csv|ndjson|parquet)$/, '') : one.name}.carnet`,
  )
  const output = file?.file
  const noted = output
    ? {
        temporary: resolve(output.temporary),
        final: resolve(output.final),
        sha256: output.output.sha256,
        bytes: output.output.bytes,
        rows: output.output.rows,
      }
    : null
  return { leg: short(one.leg), entry, file: noted, carnet: resolve(carnet) }
}

async function anyInLedger(log: Log, prepared: readonly PreparedEntry[]): Promise<boolean> {
  for (const { entry } of prepared) if ((await log.find(Buffer.from(entry, 'hex'))) !== null) return true
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
async function restoreLost(
  input: ClearInput,
  _opened: Case,
  task: Task,
  noted: readonly PreparedEntry[],
): Promise<void> {
  for (const [position, { file }] of noted.entries()) {
    if (!file || existsSync(file.temporary) || existsSync(file.final)) continue
    const one = task.legs[position]!
    if (task.encryptTo.length > 0 || !one.opened) continue
    await mkdir(one.folder, { recursive: true })
    await prepareLeg(
      { ...one, opened: one.opened, final: file.final, encryptTo: [], state: input.state, report: () => {} },
      file.temporary,
    )
  }
}

/** The work of a transfer: to decide and plan, then to clear. Each can be done again after a crash, and leaves the same. */
import { relative } from 'node:path'
import {
  type CaseLeg,
  clear,
  decideAndPlan,
  isInLedger,
  openCase,
  type Report,
  Totalling,
  withdrawnOf,
} from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { planJson } from '@carnet/plan'
import type { Tables, TransferState } from '@carnet/store'
import type { Transaction } from 'kysely'
import { type ServiceContext, today } from '../context.ts'
import type { JobInput } from '../jobs.ts'
import { asCarnetError } from '../problem.ts'
import type { Progress } from '../progress.ts'
import { approvalOf, approved, requireWithin } from '../standing-approvals/rows.ts'
import { countOutcome, observeSteps } from '../telemetry/steps.ts'
import { announce } from '../webhooks/events.ts'
import { layOut, removeData } from './case-files.ts'
import { planSha256, transferIn } from './rows.ts'

/** One at a time: a clearance uses what memory the data engine is given. */
export async function startJobs(context: ServiceContext): Promise<void> {
  // Asked for twice, as after a restart, or at two processes, the second finds it done.
  const alone = (input: JobInput, work: () => Promise<void>): Promise<void> =>
    context.store.alone(`transfer ${input.transfer}`, work)
  await context.jobs.work('decide-transfer', input => alone(input, () => decideTransfer(context, input)))
  await context.jobs.work('clear-transfer', input => alone(input, () => clearTransfer(context, input)))
  await resume(context)
}

/** What was under way when the process ended is asked for again; where the queue does so too, the second finds it done. */
async function resume({ store, jobs }: ServiceContext): Promise<void> {
  await store.over(async tx => {
    const rows = await tx
      .selectFrom('transfer')
      .select(['id', 'organisation_id', 'state'])
      .where('state', 'in', ['deciding', 'clearing'])
      .execute()
    for (const { id, organisation_id: organisation, state } of rows)
      await jobs.send(tx, state === 'deciding' ? 'decide-transfer' : 'clear-transfer', {
        organisation,
        transfer: id,
      })
  })
}

async function decideTransfer(context: ServiceContext, { organisation, transfer }: JobInput): Promise<void> {
  const { library, states, store, progress } = context
  const row = await store.within(organisation, tx => transferIn(tx, transfer, 'deciding'))
  if (!row) return
  await finishing(context, { organisation, transfer }, 'deciding', async () => {
    const laidOut = await layOut(context, row)
    const report = reporter(context, transfer)
    const observe = observeSteps(context.telemetry)
    const state = await states.of(organisation)
    const opened = await openCase({
      library,
      ...laidOut,
      withdrawn: await withdrawnOf(state),
      asOf: row.asOf,
      today: today(context),
      onProgress: (file, done, total) => report({ step: 'reading', file, done, total }),
      onInspected: leg => {
        observe({ step: 'inspect' })
        progress.tell(transfer, { step: 'inspect', leg })
      },
    })
    try {
      const totalling = new Totalling(library, opened, state, isInLedger(await state.log()))
      const { plans } = await decideAndPlan({ library, report }, opened, totalling)
      const shown = plans.plans.map(planJson).map(plan => ({ ...plan, sha256: planSha256(plan) }))
      const decisions = Object.fromEntries(shown.map(({ sha256 }, at) => [sha256, plans.plans[at]!.decision]))
      return {
        state: 'decided',
        plan_decisions: JSON.stringify(decisions),
        verdict: plans.asDeclared.outcome,
        decision: JSON.stringify(plans.asDeclared),
        inspections: JSON.stringify(opened.legs.map(withoutSamples)),
        plans: JSON.stringify({ plans: shown, tried: plans.tried, complete: plans.complete }),
      }
    } finally {
      await opened.close()
    }
  })
}

async function clearTransfer(context: ServiceContext, { organisation, transfer }: JobInput): Promise<void> {
  const { library, states, store, clock, version } = context
  const row = await store.within(organisation, tx => transferIn(tx, transfer, 'clearing'))
  if (!row?.plan) return
  const { name } = row.plan
  await finishing(context, { organisation, transfer }, 'clearing', async () => {
    const laidOut = await layOut(context, row)
    const { out } = laidOut
    const state = await states.of(organisation)
    const cleared = await clear({
      library,
      state,
      ...laidOut,
      choose: name,
      asOf: row.asOf,
      encryptTo: [],
      clock,
      today: today(context),
      version,
      report: reporter(context, transfer),
      // The data were looked into when it was decided; here they are looked at as they move, and a revocation still counts.
      permit: ({ opened, plan }) =>
        store.within(organisation, async tx => {
          const within = await approvalOf(tx, transfer)
          if (within === null) return
          const now = { of: transfer, today: within.day }
          requireWithin(opened, plan, await approved(context, tx, within.row), now)
        }),
    })
    // Totals may have grown since the plan was approved: what was ready then need not be now.
    if (!cleared.moved) throw new CarnetError('CARNET_API_PLAN_NOT_READY', { plan: name })
    const { id, released } = cleared
    const within = (path: string): string => relative(out, path)
    const legs = released.map(({ leg, entry, index, file, carnet }) => ({
      leg,
      entry,
      index,
      file: file === null ? null : within(file),
      carnet: within(carnet),
    }))
    return { state: 'cleared', clearance: JSON.stringify({ id, legs }) }
  })
}

type Outcome = Partial<
  Record<'verdict' | 'decision' | 'inspections' | 'plans' | 'plan_decisions' | 'clearance', string>
> & {
  readonly state: TransferState
}

/** What documents need of an inspection. Samples stay with the data. */
const withoutSamples = ({ leg, inspection }: CaseLeg) => ({
  leg,
  inspection: { ...inspection, columns: inspection.columns.map(column => ({ ...column, samples: [] })) },
})

/** Notes what came of the work, or what was wrong: then the transfer has failed, and says why. */
async function finishing(
  context: ServiceContext,
  { organisation, transfer }: JobInput,
  from: 'deciding' | 'clearing',
  work: () => Promise<Outcome>,
): Promise<void> {
  const { store, clock, progress } = context
  let outcome: Outcome & { problem?: string }
  let wrong: string | undefined
  try {
    outcome = await work()
  } catch (error) {
    const { code, issues } = asCarnetError(error)
    if (code === 'CARNET_INTERNAL') context.onError(error as Error, { transfer, organisation })
    wrong = code
    outcome = { state: 'failed', problem: JSON.stringify({ issues }) }
  }
  const { state } = outcome
  await removeData(context.files, organisation, transfer)
  await store.within(organisation, async tx => {
    await tx
      .updateTable('transfer')
      .set({ ...outcome, changed_at: clock() })
      .where('id', '=', transfer)
      .where('state', '=', from)
      .execute()
    const event = { organisation_id: organisation, actor: 'service', subject: `transfer:${transfer}` }
    const details = JSON.stringify(outcome.clearance ? JSON.parse(outcome.clearance) : {})
    await tx
      .insertInto('audit_event')
      .values({ ...event, action: `transfer.${state}`, details })
      .execute()
    await tellOutcome(context, tx, organisation, transfer, outcome)
  })
  countOutcome(context.telemetry, from, { state, verdict: outcome.verdict, problem: wrong })
  progress.tell(transfer, { step: 'state', state })
}

/** Other programs are told, and what is now owed is worked out: both as surely as the transfer has changed. */
async function tellOutcome(
  context: ServiceContext,
  tx: Transaction<Tables>,
  organisation: string,
  transfer: string,
  { state, verdict }: Outcome,
): Promise<void> {
  if (state !== 'decided' && state !== 'cleared' && state !== 'failed') return
  await announce(context, tx, organisation, `transfer.${state}`, {
    transfer,
    ...(verdict === undefined ? {} : { outcome: verdict }),
  })
  if (state !== 'cleared') return
  const { declaration_id: declaration } = await tx
    .selectFrom('transfer')
    .select('declaration_id')
    .where('id', '=', transfer)
    .executeTakeFirstOrThrow()
  await context.jobs.send(tx, 'renew-obligations', { organisation, declaration })
  await context.jobs.send(tx, 'enter-flows', { organisation, transfer })
}

/** A reading is told by whole hundredths: who looks on need not know each byte. */
function reporter({ progress, telemetry }: ServiceContext, transfer: string): Report {
  let last = -1
  const observe = observeSteps(telemetry)
  const tell = (told: Progress): void => progress.tell(transfer, told)
  return event => {
    observe(event)
    if (event.step !== 'reading')
      return tell({ step: event.step, ...('leg' in event ? { leg: event.leg } : {}) })
    const share = Math.floor((100 * event.done) / Math.max(1, event.total)) / 100
    if (share !== last) tell({ step: 'reading', share })
    last = share
  }
}

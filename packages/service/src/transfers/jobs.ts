/** The work of a transfer: to decide and plan, then to clear. Each can be done again after a crash, and leaves the same. */
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { type ServiceContext, today } from '../context.ts'
import type { Asker, Outcome, Task } from '../hands/work.ts'
import type { JobInput } from '../jobs.ts'
import { asCarnetError } from '../problem.ts'
import { approvalOf, factsOf } from '../standing-approvals/rows.ts'
import { countOutcome, observeSteps } from '../telemetry/steps.ts'
import { announce } from '../webhooks/events.ts'
import { layOut, removeData, type TransferRow } from './case-files.ts'
import { transferIn } from './rows.ts'

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
  const row = await context.store.within(organisation, tx => transferIn(tx, transfer, 'deciding'))
  if (!row) return
  await finishing(context, { organisation, transfer }, 'deciding', async () =>
    context.hands.decide(await taskOf(context, row), askerOf(context, organisation, transfer)),
  )
}

async function clearTransfer(context: ServiceContext, { organisation, transfer }: JobInput): Promise<void> {
  const row = await context.store.within(organisation, tx => transferIn(tx, transfer, 'clearing'))
  if (!row?.plan) return
  const { name: plan } = row.plan
  await finishing(context, { organisation, transfer }, 'clearing', async () =>
    context.hands.clear({ ...(await taskOf(context, row)), plan }, askerOf(context, organisation, transfer)),
  )
}

async function taskOf(context: ServiceContext, row: TransferRow): Promise<Task> {
  const { declaration, files, out } = await layOut(context, row)
  const { id: transfer, organisation, asOf } = row
  return { transfer, organisation, declaration, files: [...files], out, asOf, today: today(context) }
}

/** What the work asks and tells meanwhile. */
function askerOf(context: ServiceContext, organisation: string, transfer: string): Asker {
  const observe = observeSteps(context.telemetry)
  return {
    tell(progress) {
      observe(progress)
      context.progress.tell(transfer, progress)
    },
    approval: () =>
      context.store.within(organisation, async tx => {
        const within = await approvalOf(tx, transfer)
        return within && { ...(await factsOf(tx, within.row)), day: within.day }
      }),
  }
}

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

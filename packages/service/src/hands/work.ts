/** What is done to the data of a transfer: decided and planned, or cleared. It knows no store, so that a process of its own can do it. */

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
import type { Day } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { planJson } from '@carnet/plan'
import type { State } from '@carnet/state'
import type { TransferState } from '@carnet/store'
import type { Progress } from '../progress.ts'
import { type ApprovalFacts, readApproval, requireWithin } from '../standing-approvals/within.ts'
import { planSha256 } from '../transfers/rows.ts'
import { removeUnproven } from './unproven.ts'

/** What the work is about, as it can be sent to another process. */
export interface Task {
  readonly transfer: string
  readonly organisation: string
  readonly declaration: string
  /** The data of each leg, by its name. */
  readonly files: readonly (readonly [leg: string, file: string])[]
  readonly out: string
  readonly asOf: Day
  readonly today: Day
}

export type ClearTask = Task & { readonly plan: string }

/** What came of it, as the columns of a transfer. */
export type Outcome = Partial<
  Record<'verdict' | 'decision' | 'inspections' | 'plans' | 'plan_decisions' | 'clearance', string>
> & {
  readonly state: TransferState
}

/** What whoever asks for the work answers meanwhile. */
export interface Asker {
  readonly tell: (progress: Progress) => void
  /** The standing approval that a transfer is cleared within, as it stands now; null for one that people approved. */
  readonly approval: () => Promise<ApprovalFacts | null>
}

export interface Means {
  readonly library: Library
  readonly state: State
  readonly clock: () => Date
  readonly version: string
}

/** Reads the data and finds what every regime says and the lightest lawful ways. Doing it again leaves the same. */
export async function decideData({ library, state }: Means, task: Task, { tell }: Asker): Promise<Outcome> {
  const report = reporter(tell)
  const opened = await openCase({
    library,
    declaration: task.declaration,
    files: new Map(task.files),
    withdrawn: await withdrawnOf(state),
    asOf: task.asOf,
    today: task.today,
    onProgress: (file, done, total) => report({ step: 'reading', file, done, total }),
    onInspected: leg => tell({ step: 'inspect', leg }),
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
}

/** Clears under the plan that was approved. What an earlier run had entered in the ledger is finished. Throws `CARNET_API_PLAN_NOT_READY`. */
export async function clearData(means: Means, task: ClearTask, asker: Asker): Promise<Outcome> {
  const { library } = means
  await removeUnproven(means.state, task)
  const cleared = await clear({
    ...means,
    declaration: task.declaration,
    files: new Map(task.files),
    out: task.out,
    // A restored service has its files elsewhere, and goes on with what it had begun.
    destination: `transfer:${task.transfer}`,
    choose: task.plan,
    asOf: task.asOf,
    encryptTo: [],
    today: task.today,
    report: reporter(asker.tell),
    // The data were looked into when it was decided; here they are looked at as they move, and a revocation still counts.
    permit: async ({ opened, plan }) => {
      const facts = await asker.approval()
      if (facts === null) return
      const now = { of: task.transfer, today: facts.day }
      requireWithin(opened, plan, readApproval(library, task.today, facts), now)
    },
  })
  // Totals may have grown since the plan was approved: what was ready then need not be now.
  if (!cleared.moved) throw new CarnetError('CARNET_API_PLAN_NOT_READY', { plan: task.plan })
  const { id, released } = cleared
  const within = (path: string): string => relative(task.out, path)
  const legs = released.map(({ leg, entry, index, file, carnet }) => ({
    leg,
    entry,
    index,
    file: file === null ? null : within(file),
    carnet: within(carnet),
  }))
  return { state: 'cleared', clearance: JSON.stringify({ id, legs }) }
}

/** What documents need of an inspection. Samples stay with the data. */
const withoutSamples = ({ leg, inspection }: CaseLeg) => ({
  leg,
  inspection: { ...inspection, columns: inspection.columns.map(column => ({ ...column, samples: [] })) },
})

/** A reading is told by whole hundredths: who looks on need not know each byte. */
function reporter(tell: Asker['tell']): Report {
  let last = -1
  return event => {
    if (event.step !== 'reading')
      return tell({ step: event.step, ...('leg' in event ? { leg: event.leg } : {}) })
    const share = Math.floor((100 * event.done) / Math.max(1, event.total)) / 100
    if (share !== last) tell({ step: 'reading', share })
    last = share
  }
}

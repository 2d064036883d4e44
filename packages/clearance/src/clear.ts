/** The main job: inspect, decide, plan, protect, ledger, move, carnet. */
import { setImmediate } from 'node:timers/promises'
import type { DataFormat } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import { countersOf, type Day, type Fact } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { findPlans, type Plan, type Plans } from '@carnet/plan'
import type { State } from '@carnet/state'
import { carryOut } from './carry-out.ts'
import { type Case, openCase } from './case.ts'
import { type Choice, type Chosen, choosePlan } from './choose.ts'
import type { Report } from './events.ts'
import { short } from './facts.ts'
import type { Released } from './release.ts'
import { isInLedger } from './state-log.ts'
import { describeTask } from './task.ts'
import { isLeftOut, Totalling } from './totals.ts'
import { requireNobodyWithdrew, withdrawnOf } from './withdrawn.ts'

export interface ClearInput {
  readonly library: Library
  readonly state: State
  readonly declaration: string
  readonly data?: string | undefined
  readonly out: string
  /** As in `TaskInput`. */
  readonly destination?: string | undefined
  /** The files of the legs, where the caller has them. */
  readonly files?: ReadonlyMap<string, string> | undefined
  /** The plan by its number, from 1, as `plan` lists them, or by its name. */
  readonly choose?: Chosen
  readonly asOf?: Day | undefined
  readonly format?: DataFormat | undefined
  readonly encryptTo: readonly string[]
  readonly clock: () => Date
  readonly today: Day
  readonly version: string
  readonly report: Report
  /**
   * Asked once everything is known of what would move, before anything is written, and while no other clearance of this state is
   * under way. Throws to refuse.
   */
  readonly permit?: ((asked: Permitting) => Promise<void>) | undefined
}

export interface Permitting {
  /** Which clearance it is: the same one, asked for again, has the same id. */
  readonly id: string
  readonly opened: Case
  readonly plan: Plan
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
  const withdrawn = await withdrawnOf(input.state)
  const opened = await openCase({
    ...input,
    withdrawn,
    onWithdrawn: (leg, { rows, untold }) => report({ step: 'withdrawn', leg, rows, untold }),
    onProgress: (file, done, total) => report({ step: 'reading', file, done, total }),
    onInspected: (leg, inspection, seconds) => report({ step: 'inspect', leg, inspection, seconds }),
  })
  try {
    return await input.state.alone(async () => {
      await requireNobodyWithdrew(input.state, withdrawn)
      return clearOpened(input, opened)
    })
  } finally {
    await opened.close()
  }
}

async function clearOpened(input: ClearInput, opened: Case): Promise<Cleared> {
  const log = await input.state.log()
  const totalling = new Totalling(input.library, opened, input.state, isInLedger(log))
  const { plans, choice } = await decideAndPlan(input, opened, totalling)
  if (!choice?.plan.ready)
    return { id: null, moved: false, plans, chosen: choice?.plan ?? null, released: [], again: false }
  requireIdentifiers(input, opened, choice.plan)
  if (input.permit) {
    const { id } = describeTask(input, opened, choice.plan)
    await input.permit({ id, opened, plan: choice.plan })
  }
  const carriedOut = await carryOut(input, opened, choice.plan, log, totalling)
  return { plans, chosen: choice.plan, moved: true, ...carriedOut }
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
    totals: async declaration => {
      // Hundreds of decisions can be tried: a service that plans answers others in between.
      await setImmediate()
      return totalling.totals(declaration)
    },
  })
  const seconds = (performance.now() - started) / 1000
  input.report({ step: 'decide', decision: plans.asDeclared, seconds })
  const choice =
    plans.asDeclared.outcome === 'undetermined' ? null : choosePlan(plans, input.choose, opened.file.plan)
  input.report({ step: 'plan', plans, chosen: choice?.plan ?? null, by: choice?.by ?? null, seconds })
  return { plans, choice }
}

/** A party that a total is added to must be known by more than the name a declaration gives it. */
function requireIdentifiers(input: ClearInput, { declaration }: Case, { decision }: Plan): void {
  const { regimes, vocabulary } = input.library
  const findings = decision.findings.flatMap(({ legs }) => legs)
  for (const question of countersOf({ declaration, regimes, vocabulary })) {
    const { counter, key, items } = question
    // Where the regime does not apply to the leg, or leaves it out, nothing is added to its total.
    if (items.length === 0 || isLeftOut(question, findings)) continue
    const named = declaration.parties.find(party => !hasIdentifier(party) && isNamedIn(key, party.name))
    if (named)
      throw new CarnetError(
        'CARNET_PARTY_UNIDENTIFIED',
        { party: short(named), counter },
        { at: { file: input.declaration } },
      )
  }
}

const hasIdentifier = (party: Fact): boolean =>
  ((party.values.identifiers ?? []) as readonly string[]).length > 0

/** Who stands in a key of a counter: `path=WHO+WHO path=WHO`. */
const isNamedIn = (key: string, name: string): boolean =>
  [`=${name} `, `=${name}+`, `+${name} `, `+${name}+`].some(part => `${key} `.includes(part))

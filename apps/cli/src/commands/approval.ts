/** `carnet approval give | list | revoke`: what a person allows beforehand, kept in the state and in the ledger. */
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { type Bounds, type Period, periods } from '@carnet/approval'
import {
  type Case,
  choosePlan,
  decideAndPlan,
  isInLedger,
  openCase,
  seen,
  Totalling,
  withdrawnOf,
} from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { type FactRecord, isDay } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { StandingApprovals, tellApprovals } from '@carnet/mcp'
import { type Plan, withChanges } from '@carnet/plan'
import type { State } from '@carnet/state'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { openStateOf } from '../open-state.ts'
import { wholeNumber } from '../read-given.ts'

export interface GiveOptions {
  readonly plan?: readonly string[]
  readonly category?: readonly string[]
  readonly people?: string
  readonly per?: string
  readonly until?: string
  readonly clearances?: string
  readonly by?: string
}

export async function giveApproval(
  context: Context,
  [declaration, data]: readonly [string, string | undefined],
  options: GiveOptions,
): Promise<number> {
  const { output } = context
  const limits = {
    people: {
      at_most: wholeNumber(options.people, '--people'),
      per: periods.find(one => one === options.per) ?? ('clearance' satisfies Period),
    },
    until: readUntil(options.until),
    clearances: wholeNumber(options.clearances, '--clearances'),
  }
  const { library } = await openLibrary(context)
  return withState(context, async state => {
    const opened = await openCase({
      library,
      declaration,
      data,
      withdrawn: await withdrawnOf(state),
      asOf: context.today,
      today: context.today,
    })
    try {
      const plans = await plansOf(library, opened, state, options.plan)
      const names = [...new Set(plans.map(plan => plan.name))]
      const categories = options.category ?? categoriesOf(opened, plans)
      const unknown = categories.find(one => !Object.hasOwn(library.vocabulary.categories, one))
      if (unknown !== undefined)
        throw new CarnetError('CARNET_OPTION_CATEGORY', { option: '--category', received: unknown })
      const bounds: Bounds = { ...limits, plans: names, categories: [...categories] }
      const by = options.by ?? userInfo().username
      const text = readFileSync(declaration, 'utf8')
      const given = await new StandingApprovals(state, context.clock).give({ declaration: text, bounds, by })
      output.line(tellApprovals([given], context.language).text, true)
      output.line(output.paint(context.say('cli.approval-given', { declaration }), 'faint'))
      output.json({ carnet_json: 1, command: 'approval give', exit: exitCodes.done, approval: given })
      return exitCodes.done
    } finally {
      await opened.close()
    }
  })
}

export async function listApprovals(context: Context): Promise<number> {
  return withState(context, async state => {
    const approvals = await new StandingApprovals(state, context.clock).list()
    context.output.line(tellApprovals(approvals, context.language).text, true)
    context.output.json({ carnet_json: 1, command: 'approval list', exit: exitCodes.done, approvals })
    return exitCodes.done
  })
}

export async function revokeApproval(
  context: Context,
  id: string,
  options: { readonly by?: string },
): Promise<number> {
  return withState(context, async state => {
    await new StandingApprovals(state, context.clock).revoke(id, options.by ?? userInfo().username)
    context.output.line(context.say('mcp.approval.revoked', { id }), true)
    context.output.json({ carnet_json: 1, command: 'approval revoke', exit: exitCodes.done, id })
    return exitCodes.done
  })
}

async function withState(context: Context, work: (state: State) => Promise<number>): Promise<number> {
  const state = await openStateOf(context)
  try {
    return await work(state)
  } finally {
    state.close()
  }
}

/** The plans that are named, each among the lawful ones; without a name, the one that the declaration names, or keeping everything. */
async function plansOf(
  library: Library,
  opened: Case,
  state: State,
  names: readonly string[] | undefined,
): Promise<readonly Plan[]> {
  const totalling = new Totalling(library, opened, state, isInLedger(await state.log()))
  const { plans, choice } = await decideAndPlan(
    { library, choose: undefined, report: () => {} },
    opened,
    totalling,
  )
  if (names !== undefined) return names.map(name => choosePlan(plans, name, null)!.plan)
  if (choice) return [choice.plan]
  throw new CarnetError('CARNET_OPTION_MISSING', { option: '--plan' })
}

/** What moves under these plans: as declared, and as found in the data. */
function categoriesOf(opened: Case, plans: readonly Plan[]): readonly string[] {
  const { found } = seen(opened)
  const all = plans.flatMap(plan =>
    withChanges(opened.declaration, plan.changes).legs.flatMap(leg =>
      ((leg.values.items ?? []) as readonly FactRecord[]).flatMap(item => {
        const column = found.find(one => one.leg === short(leg) && one.item === short(item))
        return [item.values.category, column?.category]
      }),
    ),
  )
  return [...new Set(all.filter(one => typeof one === 'string'))].sort()
}

const short = ({ name }: FactRecord): string => name.slice(name.indexOf('.') + 1)

function readUntil(day: string | undefined): string {
  if (day === undefined) throw new CarnetError('CARNET_OPTION_MISSING', { option: '--until' })
  if (isDay(day)) return day
  throw new CarnetError('CARNET_OPTION_DAY', { option: '--until', received: day })
}

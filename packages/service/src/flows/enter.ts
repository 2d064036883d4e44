/** What a clearance moved, leg by leg, as rows that sums are made of. Whatever is done again leaves the same. */
import type { ClearanceRecord } from '@carnet/credential'
import type { Inspection } from '@carnet/inspect'
import { type Outcome, outcomes } from '@carnet/law'
import type { Tables } from '@carnet/store'
import type { Insertable, Selectable, Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'
import type { JobInput } from '../jobs.ts'

type Flow = Insertable<Tables['flow']>
type Needs = Pick<ServiceContext, 'store' | 'states' | 'jobs'>
type Transfer = Pick<Selectable<Tables['transfer']>, 'clearance' | 'inspections'>

interface ClearedLegs {
  readonly legs: readonly { readonly leg: string; readonly entry: string }[]
}

type InspectedLegs = readonly { readonly leg: string; readonly inspection: Inspection }[]

/** Of the transfers that have been cleared, those that have no rows yet: a version before this one cleared them, or a crash came between. */
export async function startFlows(context: Needs): Promise<void> {
  await context.jobs.work('enter-flows', input => enterFlows(context, input))
  await context.store.over(async tx => {
    const rows = await tx
      .selectFrom('transfer as t')
      .select(['t.id', 't.organisation_id'])
      .where('t.state', '=', 'cleared')
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('flow as f').select('f.leg').whereRef('f.transfer_id', '=', 't.id'))),
      )
      .execute()
    for (const { id, organisation_id } of rows)
      await context.jobs.send(tx, 'enter-flows', { organisation: organisation_id, transfer: id })
  })
}

async function enterFlows({ store, states }: Needs, { organisation, transfer }: JobInput): Promise<void> {
  const row = await store.within(organisation, tx =>
    tx
      .selectFrom('transfer')
      .select(['clearance', 'inspections'])
      .where('id', '=', transfer)
      .where('state', '=', 'cleared')
      .executeTakeFirst(),
  )
  if (!row) return
  const state = await states.of(organisation)
  const records = new Map<string, ClearanceRecord>()
  for (const { entry } of clearedLegs(row)) {
    const record = await state.record(entry)
    if (record !== undefined) records.set(entry, record as unknown as ClearanceRecord)
  }
  await store.within(organisation, tx => write(tx, { organisation, transfer }, row, records))
}

const clearedLegs = ({ clearance }: Transfer): ClearedLegs['legs'] =>
  (clearance as unknown as ClearedLegs | null)?.legs ?? []

async function write(
  tx: Transaction<Tables>,
  { organisation, transfer }: JobInput,
  row: Transfer,
  records: ReadonlyMap<string, ClearanceRecord>,
): Promise<void> {
  const inspected = (row.inspections as unknown as InspectedLegs | null) ?? []
  for (const [entry, record] of records) {
    const inspection = inspected.find(({ leg }) => leg === record.leg)?.inspection ?? null
    const flow = {
      organisation_id: organisation,
      transfer_id: transfer,
      entry,
      ...flowOf(record, inspection),
    }
    await tx
      .insertInto('flow')
      .values(flow)
      .onConflict(conflict => conflict.columns(['organisation_id', 'transfer_id', 'leg']).doNothing())
      .execute()
  }
}

/** What one record says of one leg. The categories are those of the columns that were released. */
export function flowOf(
  { cleared_at, leg, places, parties, output, decision, plan }: ClearanceRecord,
  inspection: Inspection | null,
): Omit<Flow, 'organisation_id' | 'transfer_id' | 'entry'> {
  const released = new Set(output?.columns ?? [])
  const categories = (inspection?.columns ?? [])
    .filter(({ name, category }) => category !== null && released.has(name))
    .map(({ category }) => category!)
  const people = output === null ? null : (inspection?.people.count ?? null)
  const inScope = decision.findings.filter(({ outcome }) => outcome !== 'out-of-scope')
  return {
    leg,
    cleared_at,
    origin: places.from,
    destination: places.to,
    way: plan.mechanisms.length > 0 ? plan.mechanisms.join(' ') : heaviestOf(decision.findings),
    recipient: parties.to.name,
    regimes: [...new Set(inScope.map(({ regime }) => regime))].sort(),
    categories: [...new Set(categories)].sort(),
    rows: output?.rows ?? null,
    bytes: output?.bytes ?? null,
    people_low: people?.low ?? null,
    people_high: people?.high ?? null,
  }
}

/** Records of another version may know another outcome: it counts as the lightest. */
const heaviestOf = (findings: ClearanceRecord['decision']['findings']): Outcome =>
  outcomes[Math.max(0, ...findings.map(({ outcome }) => outcomes.indexOf(outcome as Outcome)))]!

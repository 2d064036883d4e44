/** The journal of clearances of an organisation. */
import { CarnetError } from '@carnet/errors'
import { type Clearance, type Clearances, canonicalText, type Json } from '@carnet/state'
import type { Transaction } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Durable } from './durable.ts'

const begun = 'begun'

type Row = Pick<Tables['clearance_step'], 'clearance' | 'number' | 'stage' | 'data'> & { readonly at: Date }

export function journalOf({ within, organisation }: Durable, clock: () => Date): Clearances {
  const add = async (
    tx: Transaction<Tables>,
    clearance: string,
    number: number,
    stage: string,
    data: Json,
  ): Promise<boolean> => {
    const added = await tx
      .insertInto('clearance_step')
      .values({
        organisation_id: organisation,
        clearance,
        number,
        stage,
        at: clock(),
        data: JSON.stringify(data),
      })
      .onConflict(conflict => conflict.columns(['organisation_id', 'clearance', 'number']).doNothing())
      .returning('number')
      .executeTakeFirst()
    return added !== undefined
  }
  return {
    begin: (id, intent) =>
      within(async tx => {
        await add(tx, id, 0, begun, intent)
        const clearance = (await read(tx, id))[0]!
        if (canonicalText(clearance.intent) === canonicalText(intent)) return clearance
        throw new CarnetError('CARNET_STATE_CLEARANCE_DIFFERS', { id }, { kind: 'failure' })
      }),
    advance: (id, stage, data) =>
      within(async tx => {
        const [before] = await read(tx, id)
        if (before === undefined) throw new Error(`clearance ${id} was not begun`)
        if (!(await add(tx, id, before.steps.length + 1, stage, data)))
          throw new Error(`clearance ${id} was advanced by another process`)
        return (await read(tx, id))[0]!
      }),
    get: id => within(async tx => (await read(tx, id))[0]),
    list: () => within(tx => read(tx, null)),
  }
}

/** One clearance, or all in the order of their beginning. */
async function read(tx: Transaction<Tables>, id: string | null): Promise<Clearance[]> {
  let query = tx.selectFrom('clearance_step').select(['clearance', 'number', 'stage', 'at', 'data'])
  if (id !== null) query = query.where('clearance', '=', id)
  const steps = new Map<string, Row[]>()
  for (const row of await query.orderBy('number').execute())
    steps.set(row.clearance, [...(steps.get(row.clearance) ?? []), row])
  return [...steps]
    .map(([clearance, rows]) => asClearance(clearance, rows))
    .sort((a, b) => compare(a.begun, b.begun) || compare(a.id, b.id))
}

function asClearance(id: string, rows: readonly Row[]): Clearance {
  const [first, ...rest] = rows.map(({ stage, at, data }) => ({
    stage,
    at: at.toISOString(),
    data: JSON.parse(data) as Json,
  }))
  return { id, intent: first!.data, begun: first!.at, stage: rest.at(-1)?.stage ?? begun, steps: rest }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Writes down what is owed, again and again: what a person marked, assigned or added stays; what is owed no more lapses. */
import type { OwedTogether } from '@carnet/obligations'
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'
import type { JobInputs } from '../jobs.ts'
import { owedUnder } from './owed.ts'

export async function renewObligations(
  context: ServiceContext,
  { organisation, declaration }: JobInputs['renew-obligations'],
): Promise<void> {
  await context.store.within(organisation, async tx => {
    // One at a time for a declaration: what two read and write at once would be as either.
    const there = await tx
      .selectFrom('declaration')
      .select('id')
      .where('id', '=', declaration)
      .forUpdate()
      .executeTakeFirst()
    if (!there) return
    const owed = await owedUnder(context, tx, declaration)
    const now = context.clock()
    let changed = 0
    for (const one of owed) changed += await write(tx, organisation, declaration, one, now)
    const lapsed = await lapse(tx, declaration, new Set(owed.map(({ key }) => key)), now)
    if (changed + lapsed === 0) return
    const event = { organisation_id: organisation, actor: 'service', subject: `declaration:${declaration}` }
    const details = JSON.stringify({ owed: owed.length, written: changed, lapsed })
    await tx
      .insertInto('audit_event')
      .values({ ...event, action: 'obligations.renewed', details })
      .execute()
  })
}

async function write(
  tx: Transaction<Tables>,
  organisation: string,
  declaration: string,
  { key, clearance, owed }: OwedTogether,
  now: Date,
): Promise<number> {
  const says = {
    regime: owed.regime,
    code: owed.code,
    kind: owed.kind,
    leg: owed.leg,
    provision: owed.provision,
    words: JSON.stringify(owed.words),
    cite: JSON.stringify(owed.cite),
    source: owed.source,
    doubt: owed.doubt && JSON.stringify(owed.doubt),
    starts_on: owed.starts,
    due_on: owed.due,
    basis: JSON.stringify(owed.basis),
    papers: [...owed.papers],
    cautions: [...owed.cautions],
    shown: owed.done === 'yes',
  }
  const { numInsertedOrUpdatedRows: rows } = await tx
    .insertInto('obligation')
    .values({
      ...says,
      key,
      organisation_id: organisation,
      transfer_id: clearance,
      declaration_id: declaration,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'key'])
        .doUpdateSet({ ...says, lapsed_at: null, changed_at: now })
        // Written only where something differs, so that what has not changed is not told as changed.
        .where(({ eb, or, ref }) =>
          or([
            eb('obligation.due_on', 'is distinct from', ref('excluded.due_on')),
            eb('obligation.starts_on', 'is distinct from', ref('excluded.starts_on')),
            eb('obligation.shown', '!=', ref('excluded.shown')),
            eb('obligation.lapsed_at', 'is not', null),
            eb('obligation.words', '!=', ref('excluded.words')),
            eb('obligation.cautions', '!=', ref('excluded.cautions')),
            eb('obligation.papers', '!=', ref('excluded.papers')),
            eb('obligation.basis', 'is distinct from', ref('excluded.basis')),
            eb('obligation.cite', 'is distinct from', ref('excluded.cite')),
          ]),
        ),
    )
    .executeTakeFirstOrThrow()
  return Number(rows ?? 0)
}

async function lapse(
  tx: Transaction<Tables>,
  declaration: string,
  still: ReadonlySet<string>,
  now: Date,
): Promise<number> {
  const rows = await tx
    .selectFrom('obligation')
    .select(['id', 'key'])
    .where('declaration_id', '=', declaration)
    .where('lapsed_at', 'is', null)
    .where('done_on', 'is', null)
    .execute()
  const gone = rows.filter(({ key }) => key !== null && !still.has(key)).map(({ id }) => id)
  if (gone.length === 0) return 0
  await tx
    .updateTable('obligation')
    .set({ lapsed_at: now, changed_at: now })
    .where('id', 'in', gone)
    .execute()
  return gone.length
}

/** For how long what the service holds is kept. Without a setting: until somebody erases it. */
import { CarnetError } from '@carnet/errors'
import type { Store, Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import type { Environment } from '../identity/settings.ts'
import { closedSteps } from '../requests/rows.ts'
import { readWhole } from '../storage.ts'
import { transferFolder } from '../transfers/case-files.ts'
import { eraseDeclaration, eraseTransfers } from './declarations.ts'
import { eraseComment, eraseFiling, oldComments, oldFilings, removeFiled } from './desk.ts'
import { forgetStrangers } from './people.ts'
import { eraseRequest } from './requests.ts'
import { beginErasure, finishErasures, removeCleared } from './traces.ts'

/** Days; null: no end. */
export interface KeepingRules {
  /** The data that a clearance left here, after it; its carnet stays. */
  readonly cleared: number | null
  /** A transfer that was never cleared, after something last changed of it. */
  readonly transfers: number | null
  /** A declaration that was put into the archive, after that, if nothing is owed for it any more. */
  readonly declarations: number | null
  /** A request from abroad that is closed, after that. */
  readonly requests: number | null
  /** A comment of the public, after the draft that it is on was closed. */
  readonly comments: number | null
  /** A filing that was accepted or returned, after that. */
  readonly filings: number | null
}

export const noKeepingRules: KeepingRules = {
  cleared: null,
  transfers: null,
  declarations: null,
  requests: null,
  comments: null,
  filings: null,
}

/** `CARNET_KEEP_CLEARED_DAYS`, `…_TRANSFERS_DAYS`, `…_DECLARATIONS_DAYS`, `…_REQUESTS_DAYS`, `…_COMMENTS_DAYS`, `…_FILINGS_DAYS`. Throws `CARNET_SERVE_SETTING_VALUE`. */
export const readKeepingRules = (env: Environment): KeepingRules => ({
  cleared: readWhole(env, 'KEEP_CLEARED_DAYS'),
  transfers: readWhole(env, 'KEEP_TRANSFERS_DAYS'),
  declarations: readWhole(env, 'KEEP_DECLARATIONS_DAYS'),
  requests: readWhole(env, 'KEEP_REQUESTS_DAYS'),
  comments: readWhole(env, 'KEEP_COMMENTS_DAYS'),
  filings: readWhole(env, 'KEEP_FILINGS_DAYS'),
})

const day = 86_400_000
/** Who erases by the clock, as it stands in the audit trail. */
const by = 'service'

interface Found {
  readonly id: string
  readonly organisation: string
}

/** Erases what has been kept long enough, of all organisations. One that cannot be erased yet is tried again the next day. */
export async function eraseByPeriod(context: ServiceContext): Promise<void> {
  const { store, keeping, clock, onError } = context
  const now = clock()
  const before = (days: number): Date => new Date(now.getTime() - days * day)
  const each = async (
    days: number | null,
    find: (tx: Transaction<Tables>, before: Date) => Promise<readonly Found[]>,
    erase: (tx: Transaction<Tables>, one: Found) => Promise<void>,
  ): Promise<void> => {
    if (days === null) return
    for (const one of await store.over(tx => find(tx, before(days))))
      await store
        .within(one.organisation, tx => erase(tx, one))
        .catch(error => {
          // What is still owed or worked on stays for now.
          if (!(error instanceof CarnetError)) onError(error)
        })
  }
  await each(keeping.transfers, oldTransfers, (tx, { id, organisation }) =>
    eraseUncleared(tx, organisation, id, now),
  )
  await each(keeping.declarations, oldDeclarations, (tx, { id, organisation }) =>
    eraseDeclaration({ tx, organisation, by, now }, id),
  )
  await each(keeping.requests, oldRequests, (tx, { id, organisation }) =>
    eraseRequest({ tx, organisation, by, now }, id),
  )
  await each(keeping.comments, oldComments, (tx, { id, organisation }) =>
    eraseComment({ tx, organisation, by, now }, id),
  )
  const filed: [organisation: string, documents: readonly string[]][] = []
  await each(keeping.filings, oldFilings, async (tx, { id, organisation }) => {
    filed.push([organisation, await eraseFiling({ tx, organisation, by, now }, id)])
  })
  for (const [organisation, documents] of filed) await removeFiled(context, organisation, documents)
  await forgetStrangers(context)
  await finishErasures(context)
  if (keeping.cleared !== null) await removeOldCleared(context, before(keeping.cleared))
}

const ofAll = sql<string>`organisation_id`.as('organisation')

const oldDeclarations = (tx: Transaction<Tables>, before: Date): Promise<Found[]> =>
  tx
    .selectFrom('declaration')
    .select(['id', ofAll])
    .where('archived_at', '<=', before)
    .where('erased_at', 'is', null)
    .execute()

const oldRequests = (tx: Transaction<Tables>, before: Date): Promise<Found[]> =>
  tx
    .selectFrom('foreign_request')
    .select(['id', ofAll])
    .where('state', 'in', [...closedSteps])
    .where('changed_at', '<=', before)
    .execute()

const oldTransfers = (tx: Transaction<Tables>, before: Date): Promise<Found[]> =>
  tx
    .selectFrom('transfer')
    .select(['id', ofAll])
    .where('state', 'not in', ['deciding', 'clearing', 'cleared'])
    .where('changed_at', '<=', before)
    // A failed one that a standing approval has counted stays with its declaration.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('standing_approval_use as u')
            .select('u.transfer_id')
            .whereRef('u.transfer_id', '=', 'transfer.id'),
        ),
      ),
    )
    .execute()

async function eraseUncleared(
  tx: Transaction<Tables>,
  organisation: string,
  id: string,
  now: Date,
): Promise<void> {
  const row = await tx
    .selectFrom('transfer')
    .select(['id', 'state'])
    .where('id', '=', id)
    .where('state', 'not in', ['deciding', 'clearing', 'cleared'])
    .forUpdate()
    .executeTakeFirst()
  if (!row) return
  await eraseTransfers({ tx, organisation, by }, [{ ...row, counted: false }])
  await beginErasure(tx, organisation, now, [`transfer:${id}`])
}

/** Bytes alone: the rows and the carnet stay, as what was cleared is told for as long as there is a ledger. */
async function removeOldCleared(
  { store, files }: { readonly store: Store; readonly files: string },
  before: Date,
): Promise<void> {
  const rows = await store.over(tx =>
    tx
      .selectFrom('transfer')
      .select(['id', ofAll])
      .where('state', '=', 'cleared')
      .where('changed_at', '<=', before)
      .execute(),
  )
  for (const { id, organisation } of rows)
    if (await removeCleared(transferFolder(files, organisation, id)))
      await store.within(organisation, tx =>
        noteEvent(tx, organisation, by, 'transfer.data-expired', `transfer:${id}`),
      )
}

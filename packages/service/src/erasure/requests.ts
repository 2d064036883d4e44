/** A request from abroad that is closed is erased whole: it names people, and nothing of it is committed to but that it was. */
import { CarnetError } from '@carnet/errors'
import { noteEvent } from '../audit/trail.ts'
import { closedSteps } from '../requests/rows.ts'
import type { Erasing } from './declarations.ts'
import { beginErasure } from './traces.ts'

/** Throws `CARNET_API_NOT_FOUND`, `CARNET_ERASE_REQUEST_OPEN`. */
export async function eraseRequest({ tx, organisation, by, now }: Erasing, id: string): Promise<void> {
  const row = await tx
    .selectFrom('foreign_request')
    .select('state')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `request ${id}` })
  if (!closedSteps.includes(row.state))
    throw new CarnetError('CARNET_ERASE_REQUEST_OPEN', { state: row.state })
  // Its revisions, steps and deadlines go with it.
  await tx.deleteFrom('foreign_request').where('id', '=', id).execute()
  await noteEvent(tx, organisation, by, 'request.erased', `request:${id}`)
  await beginErasure(tx, organisation, now, [`request:${id}`])
}

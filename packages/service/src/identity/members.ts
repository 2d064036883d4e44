/** The members of an organisation: it always has an officer, and whoever leaves takes their keys and sessions along. */
import { CarnetError } from '@carnet/errors'
import type { Role, Tables } from '@carnet/store'
import type { Transaction } from 'kysely'

/** Sets what a member may do. Throws `CARNET_API_NOT_FOUND`, `CARNET_API_LAST_OFFICER`. */
export async function setRoles(
  tx: Transaction<Tables>,
  person: string,
  roles: readonly Role[],
): Promise<void> {
  const now = await rolesOf(tx, person)
  if (now.includes('officer') && !roles.includes('officer')) await requireOtherOfficer(tx, person)
  await tx
    .updateTable('membership')
    .set({ roles: [...roles] })
    .where('person_id', '=', person)
    .execute()
}

/** Throws `CARNET_API_NOT_FOUND`, `CARNET_API_LAST_OFFICER`. */
export async function removeMember(tx: Transaction<Tables>, person: string, now: Date): Promise<void> {
  if ((await rolesOf(tx, person)).includes('officer')) await requireOtherOfficer(tx, person)
  await tx.deleteFrom('membership').where('person_id', '=', person).execute()
  await tx.deleteFrom('session').where('person_id', '=', person).execute()
  await tx
    .updateTable('api_key')
    .set({ revoked_at: now })
    .where('person_id', '=', person)
    .where('revoked_at', 'is', null)
    .execute()
}

async function rolesOf(tx: Transaction<Tables>, person: string): Promise<readonly Role[]> {
  const row = await tx
    .selectFrom('membership')
    .select('roles')
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `member ${person}` })
  return row.roles
}

/** Two officers may step down at once: the second waits for the first, and then finds that nobody else is left. */
async function requireOtherOfficer(tx: Transaction<Tables>, person: string): Promise<void> {
  const rows = await tx
    .selectFrom('membership')
    .select(['person_id', 'roles'])
    .orderBy('person_id')
    .forUpdate()
    .execute()
  const others = rows.filter(row => row.person_id !== person && row.roles.includes('officer'))
  if (others.length === 0) throw new CarnetError('CARNET_API_LAST_OFFICER')
}

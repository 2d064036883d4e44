/** The organisation of a service that has no login: that of the one user of this machine. */
import type { Store } from '@carnet/store'

const localName = 'local'

/** The organisation of the one user of this machine. */
export async function localOrganisation({ db }: Store): Promise<string> {
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('name', '=', localName)
    .executeTakeFirst()
  const { id } =
    found ??
    (await db
      .insertInto('organisation')
      .values({ name: localName })
      .returning('id')
      .executeTakeFirstOrThrow())
  return id
}

/** Texts of an organisation by kind and name, in the database. */
import { requireName, type StateTexts } from '@carnet/state'
import type { Durable } from './durable.ts'

export const textsOf = ({ within, organisation }: Durable): StateTexts => ({
  async put(kind, name, text) {
    const row = { organisation_id: organisation, kind, name: requireName(name), text }
    await within(tx =>
      tx
        .insertInto('state_text')
        .values(row)
        .onConflict(conflict => conflict.columns(['organisation_id', 'kind', 'name']).doUpdateSet({ text }))
        .execute(),
    )
  },
  async get(kind, name) {
    const row = await within(tx =>
      tx
        .selectFrom('state_text')
        .select('text')
        .where('kind', '=', kind)
        .where('name', '=', requireName(name))
        .executeTakeFirst(),
    )
    return row?.text
  },
  async names(kind) {
    const rows = await within(tx =>
      tx.selectFrom('state_text').select('name').where('kind', '=', kind).execute(),
    )
    return rows.map(({ name }) => name)
  },
})

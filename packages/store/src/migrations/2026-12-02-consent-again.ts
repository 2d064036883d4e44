/** Recipients who were told of a withdrawal are told when the person consents again: a notice says which of the two it is. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table withdrawal_notice add column does text not null default 'withdraw'
        check (does in ('withdraw', 'consent-again'))`,
    )
    .execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  // Without it, it would tell of a withdrawal that is none.
  await sql.raw(`delete from withdrawal_notice where does = 'consent-again'`).execute(db)
  await sql.raw('alter table withdrawal_notice drop column does').execute(db)
}

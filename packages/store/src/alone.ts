/** One at a time: what has the same name is not done twice at once. */
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Among all processes of a database. The lock is a connection's, which is taken from the pool for as long as the work lasts. */
export function aloneAmongAll<Result>(
  db: Kysely<Tables>,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = sql`hashtextextended(${`carnet ${name}`}, 0)`
  return db.connection().execute(async connection => {
    await sql`select pg_advisory_lock(${lock})`.execute(connection)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection)
    }
  })
}

/** Within this process, where there is no other. */
export function aloneHere(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work)
    const settled = turn.catch(() => undefined)
    last.set(name, settled)
    void settled.then(() => {
      if (last.get(name) === settled) last.delete(name)
    })
    return turn
  }
}

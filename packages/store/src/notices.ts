/** Short messages between the processes of a service. One that is not heard is lost: nothing may depend on it. */
import { EventEmitter } from 'node:events'
import { sql } from 'kysely'
import type { ClientBase } from 'pg'
import type { Store } from './open.ts'

export interface Notices {
  /** At most 7,999 bytes, as PostgreSQL has it. */
  tell(text: string): void
  listen(hear: (text: string) => void): void
  close(): Promise<void>
}

const channel = 'carnet_progress'
const pause = 1000

/** Without the address of a database there is one process: it hears itself. */
export async function openNotices({ db }: Store, url: string | undefined): Promise<Notices> {
  const events = new EventEmitter().setMaxListeners(0)
  const listen = (hear: (text: string) => void): void => void events.on('notice', hear)
  if (url === undefined)
    return { tell: text => void events.emit('notice', text), listen, close: async () => {} }
  const ear = await listenTo(url, text => events.emit('notice', text))
  // In their order: one that is sent later is heard later.
  let before: Promise<unknown> = Promise.resolve()
  return {
    tell(text) {
      before = before
        .then(() => sql`select pg_notify(${channel}, ${text})`.execute(db))
        .catch(() => undefined)
    },
    listen,
    async close() {
      await before
      await ear.close()
    },
  }
}

/** A connection of its own; it is made anew when it breaks. */
async function listenTo(url: string, hear: (text: string) => void): Promise<{ close(): Promise<void> }> {
  const { default: pg } = await import('pg')
  let closed = false
  let client: (ClientBase & { end(): Promise<void> }) | null = null
  let waiting: NodeJS.Timeout | undefined
  const again = (): void => {
    client = null
    if (!closed) waiting = setTimeout(() => void open().catch(again), pause)
  }
  const open = async (): Promise<void> => {
    const opening = new pg.Client({ connectionString: url })
    let broken = false
    const breaks = (): void => {
      if (broken) return
      broken = true
      if (client === opening) again()
    }
    opening.on('error', breaks)
    opening.on('end', breaks)
    opening.on('notification', ({ payload }) => hear(payload ?? ''))
    await opening.connect()
    await opening.query(`listen ${channel}`)
    client = opening
  }
  await open()
  return {
    async close() {
      closed = true
      clearTimeout(waiting)
      await client?.end().catch(() => undefined)
    },
  }
}

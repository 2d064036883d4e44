/** What is done by the clock: what has expired goes, and what broke off is cleared away. */
import { stat } from 'node:fs/promises'
import type { ServiceContext } from './context.ts'
import { finishErasures } from './erasure/traces.ts'
import { dayOfKey } from './idempotency.ts'
import { longestIdle } from './identity/sessions.ts'
import { forgetPeople } from './people/forget.ts'
import { removeOldUploads } from './storage.ts'
import { removeUpload, unfinishedFile, uploadFile } from './upload-files.ts'

const minute = 60_000
const betweenCleanings = 10 * minute
/** A stream of which nothing came for so long has ended (silence ends a connection after a minute). */
const dead = 10 * minute

/** Cleans up now, and then from time to time. Returns how to stop; a cleaning that is under way is waited for. */
export async function keepHouse(context: ServiceContext): Promise<() => Promise<void>> {
  // The embedded store has one user: what is being received now is received by nobody any more.
  await removeBrokenUploads(context, context.store.kind === 'pglite' ? 0 : dead)
  return every(betweenCleanings, context.onError, async () => {
    await removeExpired(context)
    await removeBrokenUploads(context, dead)
    await removeOldUploads(context)
    await finishErasures(context)
  })
}

/** Does work from time to time, never twice at once. What goes wrong is told, and tried again the next time. */
export function every(
  milliseconds: number,
  onError: (error: Error) => void,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let running: Promise<unknown> | null = null
  const timer = setInterval(() => {
    running ??= work()
      .catch(onError)
      .finally(() => {
        running = null
      })
  }, milliseconds)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}

export async function removeExpired({
  store,
  clock,
}: Pick<ServiceContext, 'store' | 'clock'>): Promise<void> {
  const now = clock()
  const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds)
  await store.over(async tx => {
    await tx.deleteFrom('idempotency').where('created_at', '<=', before(dayOfKey)).execute()
    await tx.deleteFrom('sign_in').where('expires_at', '<=', now).execute()
    await tx
      .deleteFrom('session')
      .where(({ eb, or }) => or([eb('expires_at', '<=', now), eb('seen_at', '<=', before(longestIdle))]))
      .execute()
    await forgetPeople(tx, now)
  })
}

/** Row and file of what was cut off by a crash. `silence`: for how long nothing must have come. */
export async function removeBrokenUploads(
  { store, files }: Pick<ServiceContext, 'store' | 'files'>,
  silence: number,
): Promise<void> {
  const rows = await store.over(tx =>
    tx
      .selectFrom('upload')
      .select(['id', 'organisation_id', 'created_at'])
      .where('state', '=', 'receiving')
      .execute(),
  )
  for (const { id, organisation_id: organisation, created_at } of rows) {
    const file = uploadFile(files, organisation, id)
    const last = Math.max(created_at.getTime(), await changedAt(unfinishedFile(file)), await changedAt(file))
    if (Date.now() - last < silence) continue
    await removeUpload(file)
    await store.within(organisation, tx =>
      tx.deleteFrom('upload').where('id', '=', id).where('state', '=', 'receiving').execute(),
    )
  }
}

const changedAt = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0

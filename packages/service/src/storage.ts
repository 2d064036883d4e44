/** How much of the disk data sets may take, and for how long they are kept. Without settings: as much as there is, until somebody deletes them. */
import { statfs } from 'node:fs/promises'
import { CarnetError } from '@carnet/errors'
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { noteEvent } from './audit/trail.ts'
import type { ServiceContext } from './context.ts'
import { type Environment, named } from './identity/settings.ts'
import { removeData } from './transfers/case-files.ts'
import { removeUpload, uploadFile } from './upload-files.ts'

/** Bytes and days; null: no limit. */
export interface StorageRules {
  readonly largestUpload: number | null
  /** What all uploads of one organisation may take together. */
  readonly ofOrganisation: number | null
  /** For how many days an upload is kept after the last transfer of it has ended, or after it came where there is none. */
  readonly keepDays: number | null
}

export const noStorageRules: StorageRules = { largestUpload: null, ofOrganisation: null, keepDays: null }

const megabyte = 1e6
/** What is left to the database, the ledger and everybody else on the same disk, in bytes. */
export const leastFree = 512 * megabyte

/** `CARNET_UPLOAD_MEGABYTES`, `CARNET_ORGANISATION_MEGABYTES`, `CARNET_KEEP_UPLOADS_DAYS`. Throws `CARNET_SERVE_SETTING_VALUE`. */
export function readStorageRules(env: Environment): StorageRules {
  const bytes = (name: string): number | null => {
    const number = readWhole(env, name)
    return number === null ? null : number * megabyte
  }
  return {
    largestUpload: bytes('UPLOAD_MEGABYTES'),
    ofOrganisation: bytes('ORGANISATION_MEGABYTES'),
    keepDays: readWhole(env, 'KEEP_UPLOADS_DAYS'),
  }
}

/** A whole number above zero; null where nothing is said. Throws `CARNET_SERVE_SETTING_VALUE`. */
export function readWhole(env: Environment, name: string): number | null {
  const setting = named(name)
  const text = env[setting]
  if (!text) return null
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new CarnetError('CARNET_SERVE_SETTING_VALUE', { setting, received: text, expected: '1 …' })
}

/** How many bytes an upload may have now, and why no more. */
export interface Room {
  readonly bytes: number
  readonly reason: 'CARNET_UPLOAD_TOO_LARGE' | 'CARNET_UPLOAD_QUOTA' | 'CARNET_DISK_FULL'
}

/** The tightest of what one upload may have, what its organisation has left, and what the disk has left. */
export async function roomFor(
  { files, storage }: Pick<ServiceContext, 'files' | 'storage'>,
  tx: Transaction<Tables>,
): Promise<Room> {
  const { bavail, bsize } = await statfs(files)
  const rooms: Room[] = [{ bytes: bavail * bsize - leastFree, reason: 'CARNET_DISK_FULL' }]
  if (storage.ofOrganisation !== null) {
    const { used } = await tx
      .selectFrom('upload')
      .select(({ fn }) => fn.sum<string | null>('bytes').as('used'))
      .where('state', '=', 'ready')
      .executeTakeFirstOrThrow()
    rooms.push({ bytes: storage.ofOrganisation - Number(used ?? 0), reason: 'CARNET_UPLOAD_QUOTA' })
  }
  if (storage.largestUpload !== null)
    rooms.push({ bytes: storage.largestUpload, reason: 'CARNET_UPLOAD_TOO_LARGE' })
  return rooms.reduce((tightest, one) => (one.bytes <= tightest.bytes ? one : tightest))
}

export const noRoom = ({ reason, bytes }: Room): CarnetError =>
  new CarnetError(reason, { limit: Math.max(0, bytes) })

/** Whether it was there: of two that delete it, one does. Its bytes are removed after the transaction. */
export async function markDeleted(tx: Transaction<Tables>, id: string): Promise<boolean> {
  const gone = await tx
    .updateTable('upload')
    .set({ state: 'deleted' })
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

const day = 86_400_000
const ended = ['cleared', 'refused', 'failed'] as const

/** Deletes uploads that have been kept long enough, of all organisations, and tells each audit trail. A transfer that still needs one keeps it. */
export async function removeOldUploads({
  store,
  files,
  clock,
  storage,
}: Pick<ServiceContext, 'store' | 'files' | 'clock' | 'storage'>): Promise<void> {
  if (storage.keepDays === null) return
  const before = new Date(clock().getTime() - storage.keepDays * day)
  const old = await store.over(tx =>
    tx
      .selectFrom('upload')
      .select(['id', 'organisation_id'])
      .where('state', '=', 'ready')
      .where('created_at', '<=', before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('transfer_upload as u')
              .innerJoin('transfer as t', 't.id', 'u.transfer_id')
              .select('t.id')
              .whereRef('u.upload_id', '=', 'upload.id')
              .where(({ eb, or }) =>
                or([eb('t.state', 'not in', [...ended]), eb('t.changed_at', '>', before)]),
              ),
          ),
        ),
      )
      .execute(),
  )
  for (const { id, organisation_id: organisation } of old) {
    const transfers = await store.within(organisation, async tx => {
      if (await markDeleted(tx, id))
        await noteEvent(tx, organisation, 'service', 'upload.expired', `upload:${id}`)
      const used = tx.selectFrom('transfer_upload').select('transfer_id').where('upload_id', '=', id)
      return (await used.execute()).map(row => row.transfer_id)
    })
    await removeUpload(uploadFile(files, organisation, id))
    for (const transfer of transfers) await removeData(files, organisation, transfer)
  }
}

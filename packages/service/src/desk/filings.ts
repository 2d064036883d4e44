/** What is filed with a desk: a carnet that verifies, the use of a list, documents; and how it goes on. */
import { randomUUID } from 'node:crypto'
import { constants, copyFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readCarnet, recordHash } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { keyedEntries, type Regime } from '@carnet/law'
import type { FilingState, Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'
import { removeUpload, uploadFile } from '../upload-files.ts'
import type { FilingRow, ListUse, Summary } from './filing-shape.ts'
import { latestRelease } from './publications.ts'
import { readTexts } from './read-texts.ts'
import type { Desk } from './rows.ts'
import { deskTrust, verifyTrusting } from './trust.ts'

export interface FiledCarnet {
  readonly text: string
  /** Hash of its record: what the ledger of its issuer committed to. */
  readonly entry: string
  readonly summary: Summary
}

/** Throws what `readCarnet` throws, and `CARNET_FILING_CARNET` for one that does not verify. */
export async function filedCarnet(text: string, desk: Desk): Promise<FiledCarnet> {
  const { verification, known, failed } = await verifyTrusting(readCarnet(text), await deskTrust(desk))
  const { record, issuer } = verification
  if (failed || record === null || issuer === null)
    throw new CarnetError('CARNET_FILING_CARNET', {
      check: failed?.check ?? 'format',
      reason: failed?.code ?? '',
    })
  const { places, cleared_at, decision, plan } = record
  return {
    text,
    entry: recordHash(record).toString('hex'),
    summary: {
      issuer,
      known,
      from: places.from,
      to: places.to,
      cleared_at,
      outcome: decision.outcome as Summary['outcome'],
      standing: decision.standing,
      mechanisms: [...plan.mechanisms].sort(),
    },
  }
}

/** Every entry must be one of the list as this desk has published it, or as it is loaded here. Throws `CARNET_FILING_LIST`. */
export async function requireEntries(
  { library }: ServiceContext,
  tx: Transaction<Tables>,
  { organisation }: Desk,
  uses: readonly ListUse[],
): Promise<void> {
  const regimes = new Map<string, readonly (Regime | undefined)[]>()
  for (const { regime: code, list, entry } of uses) {
    if (!regimes.has(code)) {
      const own = await latestRelease(tx, organisation, code)
      const loaded = library.regimes.find(one => one.code === code)
      regimes.set(code, [own ? readTexts(library, code, own.release) : undefined, loaded])
    }
    const lists = regimes.get(code)!.flatMap(one => one?.lists.filter(({ name }) => name === list) ?? [])
    if (!lists.some(one => keyedEntries(one).some(([key]) => key === entry)))
      throw new CarnetError('CARNET_FILING_LIST', { regime: code, list, entry })
  }
}

export interface FiledDocument {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * The uploads of whoever files, as documents of the desk: copies of their own, that stay when the upload goes. Throws
 * `CARNET_API_NOT_FOUND` for an upload that is not ready. What was copied is removed by `removeDocuments`.
 */
export async function copyDocuments(
  { store, files }: ServiceContext,
  filer: string,
  desk: Desk,
  uploads: readonly string[],
): Promise<FiledDocument[]> {
  const copied: FiledDocument[] = []
  try {
    for (const upload of uploads) {
      const row = await store.within(filer, tx =>
        tx
          .selectFrom('upload')
          .select(['name', 'bytes', 'sha256'])
          .where('id', '=', upload)
          .where('state', '=', 'ready')
          .executeTakeFirst(),
      )
      if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `upload ${upload}` })
      const id = randomUUID()
      const to = uploadFile(files, desk.organisation, id)
      await mkdir(dirname(to), { recursive: true, mode: ownerFolder })
      copied.push({ id, name: row.name, bytes: Number(row.bytes), sha256: row.sha256 ?? '' })
      await copyFile(
        uploadFile(files, filer, upload),
        to,
        constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
      )
    }
    return copied
  } catch (error) {
    await removeDocuments({ files }, desk, copied)
    throw error
  }
}

const ownerFolder = 0o700

export async function removeDocuments(
  { files }: Pick<ServiceContext, 'files'>,
  { organisation }: Desk,
  documents: readonly FiledDocument[],
): Promise<void> {
  for (const { id } of documents) await removeUpload(uploadFile(files, organisation, id))
}

/** From where to where a filing goes. */
const ways: Readonly<Record<FilingState, readonly FilingState[]>> = {
  received: ['under-review', 'accepted', 'returned'],
  'under-review': ['accepted', 'returned'],
  accepted: [],
  returned: [],
}

/** Throws `CARNET_FILING_STATE`, `_REASONS`. */
export async function moveFiling(
  tx: Transaction<Tables>,
  row: FilingRow,
  to: FilingState,
  said: { readonly reasons: string; readonly by: string; readonly at: Date },
): Promise<void> {
  const { id, state, organisation_id } = row
  if (!ways[state].includes(to)) throw new CarnetError('CARNET_FILING_STATE', { state, to })
  if (to === 'returned' && said.reasons.trim() === '') throw new CarnetError('CARNET_FILING_REASONS')
  const moved = await tx
    .updateTable('filing')
    .set({ state: to, changed_at: said.at })
    .where('id', '=', id)
    .where('state', '=', state)
    .returning('id')
    .executeTakeFirst()
  // Somebody else was faster.
  if (!moved) throw new CarnetError('CARNET_FILING_STATE', { state, to })
  const { count } = await tx
    .selectFrom('filing_step')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('filing_id', '=', id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('filing_step')
    .values({
      organisation_id,
      filing_id: id,
      number: Number(count),
      state: to,
      reasons: said.reasons.trim(),
      made_by: said.by,
      made_at: said.at,
    })
    .execute()
}

/** Throws `CARNET_API_NOT_FOUND`. `whose`: the desk, within its transaction; or whoever filed, over all. */
export async function filingOf(
  tx: Transaction<Tables>,
  id: string,
  whose: { readonly desk: string } | { readonly filer: string },
): Promise<FilingRow> {
  const all = tx
    .selectFrom('filing as f')
    .innerJoin('desk as d', 'd.organisation_id', 'f.organisation_id')
    .selectAll('f')
    .select('d.slug')
    .where('f.id', '=', id)
  const row = await ('desk' in whose
    ? all.where('f.organisation_id', '=', whose.desk)
    : all.where('f.filer_id', '=', whose.filer)
  ).executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `filing ${id}` })
  return row
}

/**
 * What was erased in the store also goes from the pages of the audit trail and from the files of its transfers. What is to go stands in a
 * row, so that a crash in between is made up for. A page says of each line that it had, by its hash: the ledger commits to that.
 */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import { auditLock } from '../audit/batches.ts'
import { pageText, readPage, withoutLines } from '../audit/pages.ts'
import type { ServiceContext } from '../context.ts'
import { transferFolder } from '../transfers/case-files.ts'
import { wordsIn } from './words.ts'

type Needs = Pick<ServiceContext, 'store' | 'states' | 'files' | 'clock'>

/** Part of the transaction that erases: what is still to be done is known from then on. `subjects`: as the audit trail calls them. */
export async function beginErasure(
  tx: Transaction<Tables>,
  organisation: string,
  now: Date,
  subjects: readonly string[],
): Promise<void> {
  await tx
    .insertInto('erasure')
    .values({ organisation_id: organisation, subjects: [...subjects], created_at: now })
    .execute()
}

/** Finishes what was begun, of all organisations. Two at once do the same, and that changes nothing. */
export async function finishErasures(context: Needs): Promise<void> {
  const { store, clock } = context
  const open = await store.over(tx =>
    tx
      .selectFrom('erasure')
      .select(['id', 'organisation_id', 'subjects'])
      .where('ended_at', 'is', null)
      .orderBy('created_at')
      .execute(),
  )
  for (const { id, organisation_id: organisation, subjects } of open) {
    await erasePages(context, organisation, subjects)
    for (const transfer of idsOf('transfer', subjects)) await eraseFiles(context, organisation, transfer)
    await store.within(organisation, tx =>
      tx.updateTable('erasure').set({ ended_at: clock() }).where('id', '=', id).execute(),
    )
  }
}

const idsOf = (kind: string, subjects: readonly string[]): string[] =>
  subjects.filter(one => one.startsWith(`${kind}:`)).map(one => one.slice(kind.length + 1))

/** Under the lock of those that make pages: one that was being made before the erasure is there by now. */
async function erasePages(
  { store, states }: Needs,
  organisation: string,
  subjects: readonly string[],
): Promise<void> {
  const { texts } = await states.of(organisation)
  await store.within(organisation, async tx => {
    await auditLock(tx, organisation)
    const { rows } = await sql<{ entry: string }>`
      select distinct entered_in as entry from audit_event
      where entered_in is not null and subject = any(${[...subjects]}::text[])`.execute(tx)
    for (const { entry } of rows) {
      const text = await texts.get('trail', entry)
      const page = text === undefined ? null : readPage(text, entry)
      if (page === null) continue
      const without = withoutLines(page, wordsIn(subjects))
      if (without !== page) await texts.put('trail', entry, pageText(without))
    }
  })
}

/** Of a transfer that is gone everything; of one that was cleared what it worked on and its data, but not its carnets. */
async function eraseFiles({ store, files }: Needs, organisation: string, id: string): Promise<void> {
  const folder = transferFolder(files, organisation, id)
  const row = await store.within(organisation, tx =>
    tx.selectFrom('transfer').select('id').where('id', '=', id).executeTakeFirst(),
  )
  if (!row) return rm(folder, { recursive: true, force: true })
  for (const part of ['declaration.yaml', 'in'])
    await rm(join(folder, part), { recursive: true, force: true })
  await removeCleared(folder)
}

/** The data that were cleared, not the carnets beside them. Says whether there were any. */
export async function removeCleared(folder: string): Promise<boolean> {
  const out = join(folder, 'out')
  const found = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
  const data = found.filter(one => one.isFile() && !one.name.endsWith('.carnet'))
  for (const { parentPath, path, name } of data) await rm(join(parentPath ?? path, name), { force: true })
  return data.length > 0
}

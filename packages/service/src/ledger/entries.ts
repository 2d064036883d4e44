/** What the entries of a ledger stand for: the hash says it, and what is kept beside says what was hashed. */
import { canonicalText, type Json, type State } from '@carnet/state'
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'

export const entryKinds = ['clearance', 'audit-batch', 'regime-release', 'key-succession', 'unknown'] as const
export type EntryKind = (typeof entryKinds)[number]

export interface LedgerEntry {
  /** From 0. */
  readonly index: number
  /** Hexadecimal; of what Carnet enters, SHA-256 of the record. */
  readonly entry: string
  readonly kind: EntryKind
  /** The text whose SHA-256 the entry is; null where it is not kept here. */
  readonly record: string | null
  /** The transfer that a clearance belongs to, and its leg. */
  readonly transfer: string | null
  readonly leg: string | null
}

/** The entries from `from` up to, not including, `to`; in their order. */
export async function entriesBetween(
  tx: Transaction<Tables>,
  state: State,
  from: number,
  to: number,
): Promise<readonly LedgerEntry[]> {
  const log = await state.log()
  const hashes: string[] = []
  for (let index = from; index < to; index++) hashes.push((await log.entry(index)).toString('hex'))
  const batches = await textsOfBatches(tx, hashes)
  const flows = await legsOf(tx, hashes)
  const entries: LedgerEntry[] = []
  for (const [at, entry] of hashes.entries()) {
    const batch = batches.get(entry)
    const record = batch === undefined ? await state.record(entry) : undefined
    entries.push({
      index: from + at,
      entry,
      kind: batch === undefined ? await kindOf(state, entry, record) : 'audit-batch',
      record: batch ?? (record === undefined ? null : canonicalText(record)),
      transfer: flows.get(entry)?.transfer_id ?? null,
      leg: flows.get(entry)?.leg ?? (record as { leg?: string } | undefined)?.leg ?? null,
    })
  }
  return entries
}

async function kindOf({ texts }: State, entry: string, record: Json | undefined): Promise<EntryKind> {
  if (typeof record !== 'object' || record === null) {
    const kept = (await texts.get('successions', entry)) ?? (await texts.get('ledger-keys', entry))
    return kept === undefined ? 'unknown' : 'key-succession'
  }
  if ('carnet_record' in record) return 'clearance'
  return 'regime' in record && 'digest' in record ? 'regime-release' : 'unknown'
}

async function textsOfBatches(
  tx: Transaction<Tables>,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map()
  const rows = await tx
    .selectFrom('audit_batch')
    .select(['entry', 'record'])
    .where('entry', 'in', hashes)
    .execute()
  return new Map(rows.map(({ entry, record }) => [entry, record]))
}

async function legsOf(tx: Transaction<Tables>, hashes: readonly string[]) {
  if (hashes.length === 0) return new Map<string, { transfer_id: string; leg: string }>()
  const rows = await tx
    .selectFrom('flow')
    .select(['entry', 'transfer_id', 'leg'])
    .where('entry', 'in', hashes)
    .execute()
  return new Map(rows.map(({ entry, ...row }) => [entry, row]))
}

/**
 * A page of the audit trail, kept in the state: the events of a batch, and the rows of the store that they speak of as these stood then. The
 * batch holds the hash of the rows, and the ledger that of the batch. So the store can be rebuilt from the state, and shown to be what it was.
 */
import { createHash, randomBytes } from 'node:crypto'
import { batchEntry, batchRoot } from '@carnet/ledger'
import type { Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'

/** Which rows an event speaks of, by the kind of its subject: table, and the column that holds the id. */
export const rowsOfSubject: Readonly<Record<string, readonly (readonly [table: string, column: string])[]>> =
  {
    person: [
      ['person', 'id'],
      ['membership', 'person_id'],
    ],
    declaration: [
      ['declaration', 'id'],
      ['declaration_revision', 'declaration_id'],
      ['obligation', 'declaration_id'],
    ],
    upload: [['upload', 'id']],
    transfer: [
      ['transfer', 'id'],
      ['transfer_upload', 'transfer_id'],
      ['approval', 'transfer_id'],
      ['standing_approval_use', 'transfer_id'],
      ['flow', 'transfer_id'],
    ],
    'standing-approval': [['standing_approval', 'id']],
    obligation: [['obligation', 'id']],
    request: [
      ['foreign_request', 'id'],
      ['foreign_request_revision', 'request_id'],
      ['foreign_request_step', 'request_id'],
      ['obligation', 'request_id'],
    ],
  }

/**
 * Columns that no page holds: what is known of a person comes with their next sign-in, and must be gone where they are; the decision of each
 * plan is large, and is made again from the data.
 */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  person: ['name', 'email', 'email_verified', 'signed_in_at'],
  transfer: ['plan_decisions'],
}

/** Whose rows can be long: a page holds those of so many. */
const mostLong = 100
const long: ReadonlySet<string> = new Set(['transfer', 'declaration', 'request'])

/** As many of the events as one page takes, from the first on. */
export function asManyAsFit<Event extends { readonly subject: string }>(
  events: readonly Event[],
): readonly Event[] {
  const seen = new Set<string>()
  for (const [at, { subject }] of events.entries()) {
    if (long.has(subject.slice(0, subject.indexOf(':')))) seen.add(subject)
    if (seen.size > mostLong) return events.slice(0, at)
  }
  return events
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The rows that these subjects have now, a line of JSON each: `{"table":…,"row":…}`. */
export async function rowsAbout(
  tx: Transaction<Tables>,
  organisation: string,
  subjects: readonly string[],
): Promise<readonly string[]> {
  await sql`set local timezone = 'UTC'`.execute(tx)
  const ids = new Map<string, Set<string>>()
  for (const subject of subjects) {
    const colon = subject.indexOf(':')
    const id = subject.slice(colon + 1)
    if (!uuid.test(id)) continue
    const kind = subject.slice(0, colon)
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
  }
  const lines = await linesOf(tx, 'organisation', 'id', [organisation])
  for (const [kind, tables] of Object.entries(rowsOfSubject)) {
    const these = ids.get(kind)
    if (!these) continue
    for (const [table, column] of tables) lines.push(...(await linesOf(tx, table, column, [...these])))
  }
  // What two subjects have in common is there once.
  return [...new Set(lines)]
}

async function linesOf(
  tx: Transaction<Tables>,
  table: string,
  column: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ row: string }>`
    select (to_jsonb(t) - ${[...(leftOut[table] ?? [])]}::text[])::text as row from ${sql.table(table)} t
    where ${sql.ref(column)} = any(${[...ids]}::uuid[])`.execute(tx)
  return rows.map(({ row }) => `{"table":"${table}","row":${row}}`)
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What a batch commits to: the hash of the hashes of the lines, so that one can be taken away and the others still be shown. */
export const hashesOfRows = (lines: readonly string[]): string => sha256(lines.map(hashOfLine).join('\n'))

/** What the batches of versions before committed to. */
const hashOfRows = (lines: readonly string[]): string => sha256(lines.join('\n'))

const erasedLine = /^\{"erased":"([0-9a-f]{64})"\}$/

const hashOfLine = (line: string): string => erasedLine.exec(line)?.[1] ?? sha256(line)

/** A line with something random: once it is erased, nobody can try what it may have said against its hash. */
export const salted = (line: string): string =>
  `${line.slice(0, -1)},"salt":"${randomBytes(16).toString('base64url')}"}`

export interface TrailPage {
  /** The batch, as the ledger commits to it. */
  readonly record: string
  /** The one text of each event. */
  readonly events: readonly string[]
  readonly rows: readonly string[]
}

/** A row of a page; null for a line that was erased. */
export function rowOfLine(line: string): { readonly table: string; readonly row: Row } | null {
  if (erasedLine.test(line)) return null
  return JSON.parse(line) as { table: string; row: Row }
}

export type Row = Readonly<Record<string, unknown>>

/** The same page where there are no such lines; else one that has their hashes in their place. */
export function withoutLines(page: TrailPage, isErased: (table: string, row: Row) => boolean): TrailPage {
  const rows = page.rows.map(line => {
    const read = rowOfLine(line)
    return read !== null && isErased(read.table, read.row) ? JSON.stringify({ erased: sha256(line) }) : line
  })
  return rows.every((line, at) => line === page.rows[at]) ? page : { ...page, rows }
}

const format = 1

/** One line that says what follows, then the events, then the rows. */
export const pageText = ({ record, events, rows }: TrailPage): string =>
  `${[JSON.stringify({ carnet_trail_page: format, record, events: events.length, rows: rows.length }), ...events, ...rows].join('\n')}\n`

/** Null for what is no page, or not the one that `entry` commits to, whatever of it was changed. */
export function readPage(text: string, entry: string): TrailPage | null {
  const lines = text.split('\n')
  if (lines.pop() !== '') return null
  const head = headOf(lines.shift() ?? '')
  if (!head || lines.length !== head.events + head.rows) return null
  const { record } = head
  const events = lines.slice(0, head.events)
  const rows = lines.slice(head.events)
  if (batchEntry(record).toString('hex') !== entry) return null
  const { root, size, ...committed } = JSON.parse(record) as Partial<Record<string, unknown>>
  // Versions before made batches that say nothing of rows, or of all of them together: then the events are proven, and the rows of
  // such a page are not, the latter as soon as one was erased.
  const before = committed.rows === undefined || rows.some(line => erasedLine.test(line))
  const areThese =
    committed.row_hashes === undefined
      ? before || committed.rows === hashOfRows(rows)
      : committed.row_hashes === hashesOfRows(rows)
  const isWhole = size === events.length && root === batchRoot(events) && areThese
  return isWhole ? { record, events, rows } : null
}

function headOf(line: string): { record: string; events: number; rows: number } | null {
  try {
    const { carnet_trail_page, record, events, rows } = JSON.parse(line) as Partial<Record<string, unknown>>
    if (carnet_trail_page !== format || typeof record !== 'string') return null
    if (!Number.isSafeInteger(events) || !Number.isSafeInteger(rows)) return null
    return { record, events: events as number, rows: rows as number }
  } catch {
    return null
  }
}

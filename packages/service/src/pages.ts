/** Pages of lists, newest first: a page begins after the last item of the one before, so that nothing is skipped or seen twice. */
import { CarnetError } from '@carnet/errors'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type PageQuery, usualPage } from './shapes.ts'

interface Cursor {
  readonly at: Date
  readonly id: string
}

export interface Page {
  readonly limit: number
  /** One more than is shown: whether it comes tells whether there is a next page. */
  readonly rows: number
  /** The condition that a row is on this page or a later one; the order is `created_at desc, id`. */
  readonly from: RawBuilder<SqlBool>
}

/** Throws `CARNET_API_INVALID` for a cursor that was not given out. */
export function pageOfQuery({ limit = usualPage, after }: PageQuery): Page {
  const cursor = readCursor(after)
  const from = cursor
    ? sql<SqlBool>`(created_at < ${cursor.at} or (created_at = ${cursor.at} and id > ${cursor.id}::uuid))`
    : sql<SqlBool>`true`
  return { limit, rows: limit + 1, from }
}

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function readCursor(after: string | undefined): Cursor | null {
  if (after === undefined) return null
  const [time, id, rest] = Buffer.from(after, 'base64url').toString('utf8').split(' ')
  const at = new Date(time ?? '')
  if (Number.isNaN(at.getTime()) || !uuidForm.test(id ?? '') || rest !== undefined)
    throw new CarnetError('CARNET_API_INVALID', { problem: 'querystring/after' })
  return { at, id: id! }
}

/** What is shown of the rows, and the cursor of the next page. */
export function pageFrom<Row extends { id: string; created_at: Date }, Item>(
  { limit }: Page,
  rows: readonly Row[],
  item: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next =
    rows.length > limit && last
      ? Buffer.from(`${last.created_at.toISOString()} ${last.id}`).toString('base64url')
      : null
  return { items: shown.map(item), next }
}

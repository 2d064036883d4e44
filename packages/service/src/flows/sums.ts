/** Sums over what was cleared, made by the database: bands from origin by mechanism to destination, months, and what can be filtered by. */
import { CarnetError } from '@carnet/errors'
import type { Found, Queries } from '@carnet/store'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

export interface FlowFilter {
  /** Months, `2026-11`, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly regime?: string | undefined
  readonly category?: string | undefined
  readonly recipient?: string | undefined
}

export interface Band {
  readonly origin: string | null
  readonly destination: string | null
  readonly way: string
}

/** More bands than a page can draw are told by their number. */
export const mostBands = 200
/** Of what can be filtered by, as many as a list can show. */
const mostChoices = 500

const monthOf = sql<string>`to_char(cleared_at at time zone 'UTC', 'YYYY-MM')`

const firstInstant = (month: string): Date => new Date(`${month}-01T00:00:00Z`)

function afterMonth(month: string): Date {
  const after = firstInstant(month)
  after.setUTCMonth(after.getUTCMonth() + 1)
  return after
}

function wanted(db: Queries, { from, to, regime, category, recipient }: FlowFilter) {
  let rows = db.selectFrom('flow')
  if (from !== undefined) rows = rows.where('cleared_at', '>=', firstInstant(from))
  if (to !== undefined) rows = rows.where('cleared_at', '<', afterMonth(to))
  if (regime !== undefined) rows = rows.where(sql<SqlBool>`${regime} = any(regimes)`)
  if (category !== undefined) rows = rows.where(sql<SqlBool>`${category} = any(categories)`)
  if (recipient !== undefined) rows = rows.where('recipient', '=', recipient)
  return rows
}

/** People are counted by each clearance: whoever was in two is counted twice. A count without an upper end leaves the sum without one. */
const sums = [
  sql<string>`count(*)`.as('legs'),
  sql<string>`count(distinct transfer_id)`.as('clearances'),
  sql<string>`coalesce(sum(rows), 0)`.as('rows'),
  sql<string>`coalesce(sum(bytes), 0)`.as('bytes'),
  sql<string>`coalesce(sum(people_low), 0)`.as('people_low'),
  sql<string>`coalesce(sum(people_high), 0)`.as('people_high'),
] as const

interface Summed {
  readonly legs: string
  readonly clearances: string
  readonly rows: string
  readonly bytes: string
  readonly people_low: string
  readonly people_high: string
}

const numbersOf = (row: Summed) => ({
  clearances: Number(row.clearances),
  legs: Number(row.legs),
  rows: Number(row.rows),
  bytes: Number(row.bytes),
  people: { low: Number(row.people_low), high: Number(row.people_high) },
})

/** What a page of flows is made of: asked in one go, told by `summed`. */
export const sumsOf = (db: Queries, filter: FlowFilter) => ({
  bands: wanted(db, filter)
    .select(['origin', 'way', 'destination', ...sums])
    .groupBy(['origin', 'way', 'destination'])
    .orderBy(sql`count(distinct transfer_id)`, 'desc')
    .orderBy('origin')
    .orderBy('way')
    .orderBy('destination'),
  months: wanted(db, filter)
    .select([monthOf.as('month'), ...sums])
    .groupBy(monthOf)
    .orderBy('month'),
  // What there is at all, whatever is filtered by now: so that one choice never hides another.
  regimes: distinct(db, sql`unnest(regimes)`),
  categories: distinct(db, sql`unnest(categories)`),
  recipients: distinct(db, sql`recipient`),
  everyMonth: distinct(db, monthOf),
})

const distinct = (db: Queries, what: RawBuilder<string>) =>
  db.selectFrom('flow').select(what.as('value')).distinct().orderBy('value').limit(mostChoices)

export const summed = ({
  bands,
  months,
  regimes,
  categories,
  recipients,
  everyMonth,
}: Found<ReturnType<typeof sumsOf>>) => ({
  bands: bands.map(({ origin, way, destination, ...row }) => ({
    origin,
    destination,
    way,
    ...numbersOf(row),
  })),
  months: months.map(row => ({ month: row.month, ...numbersOf(row) })),
  choices: {
    regimes: valuesOf(regimes),
    categories: valuesOf(categories),
    recipients: valuesOf(recipients),
    months: valuesOf(everyMonth),
  },
})

const valuesOf = (rows: readonly { readonly value: string }[]): string[] => rows.map(({ value }) => value)

interface Cursor {
  readonly at: Date
  readonly transfer: string
  readonly leg: string
}

export interface FlowPage {
  readonly limit: number
  readonly after?: string | undefined
}

/** The legs behind a band, or all; newest first, one more than is shown. Throws `CARNET_API_INVALID` for a cursor that was not given out. */
export function legsOf(db: Queries, filter: FlowFilter, band: Partial<Band>, { limit, after }: FlowPage) {
  const cursor = readCursor(after)
  let rows = wanted(db, filter).selectAll()
  if (band.origin !== undefined) rows = rows.where('origin', 'is not distinct from', band.origin)
  if (band.destination !== undefined)
    rows = rows.where('destination', 'is not distinct from', band.destination)
  if (band.way !== undefined) rows = rows.where('way', '=', band.way)
  if (cursor)
    rows = rows.where(
      sql<SqlBool>`(cleared_at < ${cursor.at} or (cleared_at = ${cursor.at} and (transfer_id, leg) > (${cursor.transfer}::uuid, ${cursor.leg})))`,
    )
  return rows
    .orderBy('cleared_at', 'desc')
    .orderBy('transfer_id')
    .orderBy('leg')
    .limit(limit + 1)
}

export function legsOfPage<Row extends LegPlace>(
  found: readonly Row[],
  { limit }: FlowPage,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? cursorOf(last) : null }
}

type LegPlace = Readonly<{ cleared_at: Date; transfer_id: string; leg: string }>

const cursorOf = ({ cleared_at, transfer_id, leg }: LegPlace) =>
  Buffer.from(JSON.stringify([cleared_at.toISOString(), transfer_id, leg])).toString('base64url')

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function readCursor(after: string | undefined): Cursor | null {
  if (after === undefined) return null
  try {
    const [at, transfer, leg] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown[]
    const time = new Date(String(at))
    if (!Number.isNaN(time.getTime()) && uuidForm.test(String(transfer)) && typeof leg === 'string')
      return { at: time, transfer: String(transfer), leg }
  } catch {
    // What is no JSON was not given out either.
  }
  throw new CarnetError('CARNET_API_INVALID', { problem: 'querystring/after' })
}

/** The pages of a state in the order of its ledger, and which of them holds a row as it last was. */
import { CarnetError } from '@carnet/errors'
import { isTextName, type State } from '@carnet/state'
import { type Row, readPage, rowOfLine, rowsOfSubject, type TrailPage } from '../audit/pages.ts'

/** The columns by which a row is known. */
const keys: Readonly<Record<string, readonly string[]>> = {
  organisation: ['id'],
  person: ['id'],
  membership: ['organisation_id', 'person_id'],
  declaration: ['id'],
  declaration_revision: ['declaration_id', 'revision'],
  upload: ['id'],
  transfer: ['id'],
  transfer_upload: ['transfer_id', 'leg'],
  approval: ['transfer_id', 'person', 'plan_sha256'],
  standing_approval: ['id'],
  standing_approval_use: ['approval_id', 'transfer_id'],
  flow: ['transfer_id', 'leg'],
  obligation: ['id'],
  foreign_request: ['id'],
  foreign_request_revision: ['request_id', 'revision'],
  foreign_request_step: ['id'],
}

const keyOf = (table: string, row: Row): string =>
  JSON.stringify((keys[table] ?? []).map(column => row[column]))

/** Tables of which pages hold rows. */
export const pagedTables: readonly string[] = Object.keys(keys)

interface Line {
  readonly table: string
  readonly row: Row
}

export interface Trail {
  /** From the pages; null where there is no page. */
  readonly organisation: string | null
  readonly pages: number
  readonly events: number
  /** Whether some page holds a row of that table under this id. */
  has(table: string, id: string): boolean
  /** The rows of a table as they last were. One page is in memory at a time. */
  rows(table: string): AsyncGenerator<Row>
  /** The events and batches of all pages, as rows. */
  batchRows(): AsyncGenerator<Row>
  eventRows(): AsyncGenerator<Row>
}

interface Place {
  readonly index: number
  readonly entry: string
}

/** Reads every page once. Throws `CARNET_REBUILD_PAGE` for one that was changed: nobody knows what it held. */
export async function readTrail(state: State, onPage: (done: number, total: number) => void): Promise<Trail> {
  const places = await placesOf(state)
  const last = new Map<string, Map<string, number>>()
  const rowsOf = (table: string): Map<string, number> => {
    const known = last.get(table) ?? new Map<string, number>()
    last.set(table, known)
    return known
  }
  let organisation: string | null = null
  let events = 0
  for (const [at, { entry }] of places.entries()) {
    const page = await pageAt(state, entry)
    organisation = (JSON.parse(page.record) as { organisation: string }).organisation
    events += page.events.length
    forgetMembers(page, organisation, rowsOf('membership'))
    for (const { table, row } of linesOf(page)) rowsOf(table).set(keyOf(table, row), at)
    onPage(at + 1, places.length)
  }
  return {
    organisation,
    pages: places.length,
    events,
    has: (table, id) => last.get(table)?.has(JSON.stringify([id])) ?? false,
    async *rows(table) {
      const known = last.get(table) ?? new Map<string, number>()
      for (const at of new Set([...known.values()].sort((one, other) => one - other)))
        for (const line of linesOf(await pageAt(state, places[at]!.entry)))
          if (line.table === table && known.get(keyOf(table, line.row)) === at) yield line.row
    },
    async *batchRows() {
      for (const { entry, index } of places) {
        const { record } = await pageAt(state, entry)
        const { made_at, organisation: organisation_id } = JSON.parse(record) as Record<string, string>
        yield {
          entry,
          organisation_id,
          record,
          created_at: made_at,
          ledger_index: index,
          sealed_at: made_at,
        }
      }
    },
    async *eventRows() {
      for (const { entry } of places)
        for (const text of (await pageAt(state, entry)).events) {
          const { organisation: organisation_id, ...event } = JSON.parse(text) as Record<string, unknown>
          yield { ...event, organisation_id, entered_in: entry }
        }
    },
  }
}

/** Pages whose entry the ledger has, in its order. Others are of batches that a crash kept from being written. */
async function placesOf(state: State): Promise<readonly Place[]> {
  const names = (await state.texts.names('trail')).filter(isTextName)
  if (names.length === 0) return []
  const log = await state.log()
  const places: Place[] = []
  for (const entry of names) {
    const index = await log.find(Buffer.from(entry, 'hex'))
    if (index !== null) places.push({ index, entry })
  }
  return places.sort((one, other) => one.index - other.index)
}

async function pageAt(state: State, entry: string): Promise<TrailPage> {
  const text = await state.texts.get('trail', entry)
  const page = text === undefined ? null : readPage(text, entry)
  if (page) return page
  throw new CarnetError('CARNET_REBUILD_PAGE', { page: `trail/${entry}` }, { kind: 'failure' })
}

/** Rows of tables that this version knows, as far as they were not erased. */
function* linesOf({ rows }: TrailPage): Generator<Line> {
  for (const text of rows) {
    const line = rowOfLine(text)
    if (line !== null && Object.hasOwn(keys, line.table)) yield line
  }
}

/** A page that speaks of a person says whether they are a member: whoever was removed does not come back. */
function forgetMembers({ events }: TrailPage, organisation: string, members: Map<string, number>): void {
  for (const text of events) {
    const { subject } = JSON.parse(text) as { subject: string }
    const [kind, person] = subject.split(':')
    if (kind === 'person' && person !== undefined)
      members.delete(keyOf('membership', { organisation_id: organisation, person_id: person }))
  }
}

// A table that pages hold and nothing knows the key of would be lost without a word.
for (const tables of Object.values(rowsOfSubject))
  for (const [table] of tables) if (!Object.hasOwn(keys, table)) throw new TypeError(`no key of ${table}`)

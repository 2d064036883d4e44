/** Opens the store: PostgreSQL at an address, or PGlite in a folder. */
import { CarnetError } from '@carnet/errors'
import { type CompiledQuery, Kysely, type Logger, PostgresDialect, type Transaction } from 'kysely'
import { aloneAmongAll, aloneHere } from './alone.ts'
import { doneQuery } from './done-query.ts'
import { migrate } from './migrate.ts'
import { type Asked, type AskTogether, type Found, type Queries, read } from './reads/read.ts'
import type { Forms } from './reads/together.ts'
import type { Tables } from './tables.ts'
import { overAll, withinOrganisation } from './tenancy.ts'

/** A query that was carried out, told without what was asked for. */
export interface DoneQuery {
  /** What was done, and to which tables: `select transfer`. */
  readonly name: string
  readonly milliseconds: number
  readonly failed: boolean
}

export interface StoreOptions {
  /** Is told of every query. */
  readonly onQuery?: (query: DoneQuery) => void
  /** Opens the tables as they are, whatever version they are of: for whoever copies, fills or takes them back. */
  readonly asItIs?: boolean
}

export type StorePlace =
  | { readonly url: string; readonly connections?: number }
  /** `null`: in memory, gone with the process. */
  | { readonly folder: string | null }

export interface Store {
  readonly db: Kysely<Tables>
  readonly kind: 'postgresql' | 'pglite'
  /** The migrations that were carried out on opening. */
  readonly migrated: readonly string[]
  /** One transaction that sees and writes the rows of one organisation only. */
  within<Result>(organisation: string, work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result>
  /** Queries that only read the rows of one organisation: asked in one go, in a transaction of their own. */
  readWithin<Of extends Asked>(organisation: string, ask: (db: Queries) => Of): Promise<Found<Of>>
  /** The same for the service itself, over the rows of all organisations. */
  readOver<Of extends Asked>(ask: (db: Queries) => Of): Promise<Found<Of>>
  /** One transaction of the service itself, over the rows of all organisations. */
  over<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result>
  /** Does `work` while nobody else, at any process, does what has the same name. Waits for its turn; a process that dies gives it back. */
  alone<Result>(name: string, work: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

const usualConnections = 8

/**
 * Opens the store and brings its tables up to date. A folder is not locked here: it belongs to a state, whose lock is held.
 * Throws `CARNET_STORE_UNREACHABLE`, `CARNET_STORE_NEWER`, `CARNET_STORE_MIGRATION`, `CARNET_STORE_ROLE`.
 */
export async function openStore(
  place: StorePlace,
  { onQuery, asItIs = false }: StoreOptions = {},
): Promise<Store> {
  const log: Logger = event => onQuery?.(doneQuery(event))
  const { db, together } = await connect(place, onQuery && log)
  const reading = {
    db,
    together,
    tell(query: CompiledQuery, queryDurationMillis: number, failed: boolean) {
      const about = { query, queryDurationMillis }
      log(failed ? { level: 'error', error: null, ...about } : { level: 'query', ...about })
    },
  }
  try {
    const migrated = asItIs ? [] : await migrate(db)
    return {
      db,
      kind: 'url' in place ? 'postgresql' : 'pglite',
      migrated,
      within: (organisation, work) => withinOrganisation(db, organisation, work),
      over: work => overAll(db, work),
      readWithin: (organisation, ask) => read(reading, organisation, ask),
      readOver: ask => read(reading, null, ask),
      alone: 'url' in place ? (name, work) => aloneAmongAll(db, name, work) : aloneHere(),
      close: () => db.destroy(),
    }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

interface Connected {
  readonly db: Kysely<Tables>
  readonly together: AskTogether
}

async function connect(place: StorePlace, log?: Logger): Promise<Connected> {
  const forms = await formsOfValues()
  if ('url' in place) return connectTo(place.url, place.connections ?? usualConnections, forms, log)
  const { openEmbedded } = await import('./embedded/dialect.ts')
  const { dialect, together } = await openEmbedded(place.folder, forms)
  return { db: new Kysely({ dialect, ...(log ? { log } : {}) }), together }
}

const dateType = 1082

/** Days are texts; what is written, as the client writes it. */
async function formsOfValues(): Promise<Forms> {
  const { default: pg } = await import('pg')
  const types = new pg.TypeOverrides()
  types.setTypeParser(dateType, text => text)
  const { utils } = pg as unknown as { utils: { prepareValue(value: unknown): unknown } }
  return { types, written: value => utils.prepareValue(value) }
}

async function connectTo(
  url: string,
  max: number,
  forms: Forms,
  log: Logger | undefined,
): Promise<Connected> {
  const [{ default: pg }, { Together }] = await Promise.all([import('pg'), import('./reads/together.ts')])
  const pool = new pg.Pool({ connectionString: url, max, types: forms.types })
  // A connection that breaks is replaced, and the next query tells if there is none: while nobody uses it, or between two queries of
  // whoever does, its error is nobody's to catch, and would end the process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  try {
    ;(await pool.connect()).release()
  } catch (error) {
    await pool.end()
    // The address holds a password: only the place is told.
    const place = addressOf(url)
    const problem = error instanceof Error ? error.message : String(error)
    throw new CarnetError('CARNET_STORE_UNREACHABLE', { place, problem }, { kind: 'failure' })
  }
  return {
    db: new Kysely({ dialect: new PostgresDialect({ pool }), ...(log ? { log } : {}) }),
    async together(statements) {
      const client = await pool.connect()
      try {
        // Another process may change the tables under what is kept ready.
        return await client.query(new Together(statements, { ...forms, keep: false })).answers
      } finally {
        client.release()
      }
    },
  }
}

function addressOf(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return '?'
  }
}

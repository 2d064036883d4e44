/** Kysely on a PostgreSQL within the process: one connection, whose users take turns. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { CustomTypesConfig } from 'pg'
import { Wire } from './wire.ts'

/** Starts it, in `folder` or, with null, in memory. */
export async function embeddedDialect(folder: string | null, types: CustomTypesConfig): Promise<Dialect> {
  const [{ default: pg }, wire] = await Promise.all([import('pg'), Wire.start(folder)])
  // Said here and not left to variables of the environment, which are about another PostgreSQL.
  const client = new pg.Client({
    stream: () => wire,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    types,
  })
  client.on('error', () => {})
  await client.connect()
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOf(connectionOf(client), () => wire.close()),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function driverOf(connection: DatabaseConnection, close: () => Promise<void>): Driver {
  const turns = new Turns()
  const run = async (sql: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => {},
    // A transaction is many queries: nobody else may come between them.
    acquireConnection: async () => {
      await turns.take()
      return connection
    },
    beginTransaction: (_connection, { isolationLevel }) =>
      run(isolationLevel ? `begin isolation level ${isolationLevel}` : 'begin'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: async () => turns.give(),
    destroy: close,
  }
}

/** As many texts of queries as are kept ready: more than the service has that do not change with what they are given. */
const mostKept = 500

function connectionOf(client: Client): DatabaseConnection {
  const kept = new Map<string, string>()
  // Read and planned once: nobody else changes the tables of this database meanwhile.
  const nameOf = (sql: string): string | undefined => {
    if (!kept.has(sql) && kept.size < mostKept) kept.set(sql, `q${kept.size}`)
    return kept.get(sql)
  }
  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const values = [...parameters]
      // Several statements at once, as migrations of libraries are, are taken without parameters only.
      const name = values.length === 0 ? undefined : nameOf(sql)
      const answer: unknown = await client.query({ text: sql, values, ...(name ? { name } : {}) })
      const { command, rowCount, rows } = [answer].flat().at(-1) as Answer
      return writing.has(command)
        ? { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) }
        : { rows: rows as Row[] }
    },
    // biome-ignore lint/correctness/useYield: it says that there is no such thing
    async *streamQuery() {
      throw new Error('whole answers only')
    },
  }
}

type Client = InstanceType<typeof import('pg').Client>
interface Answer {
  readonly command: string
  readonly rowCount: number | null
  readonly rows: readonly unknown[]
}
const writing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** First come, first served. */
class Turns {
  #busy = false
  readonly #waiting: (() => void)[] = []

  async take(): Promise<void> {
    if (this.#busy) await new Promise<void>(resolve => this.#waiting.push(resolve))
    this.#busy = true
  }

  give(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#busy = false
  }
}

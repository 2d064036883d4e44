/** Kysely on a PostgreSQL within the process: one connection, whose users take turns. Whoever only reads does so together with others who do. */
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
import type { ClientConfig } from 'pg'
import type { AskTogether } from '../reads/read.ts'
import { type Forms, Together } from '../reads/together.ts'
import { Turns } from './turns.ts'
import { Wire } from './wire.ts'

export interface Embedded {
  readonly dialect: Dialect
  readonly together: AskTogether
}

/** Starts it, in `folder` or, with null, in memory. */
export async function openEmbedded(folder: string | null, forms: Forms): Promise<Embedded> {
  const [{ default: pg }, wire] = await Promise.all([import('pg'), Wire.start(folder)])
  // Said here and not left to variables of the environment, which are about another PostgreSQL.
  const client = new pg.Client({
    stream: () => wire,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    types: forms.types,
    // What is asked while something is answered goes to the thread in one piece.
    pipeline: true,
  } as ClientConfig)
  client.on('error', () => {})
  await client.connect()
  const turns = new Turns()
  return {
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(connectionOf(client), turns, () => wire.close()),
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    async together(statements) {
      await turns.share()
      try {
        return await client.query(new Together(statements, { ...forms, keep: true })).answers
      } finally {
        turns.leave()
      }
    },
  }
}

function driverOf(connection: DatabaseConnection, turns: Turns, close: () => Promise<void>): Driver {
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
    releaseConnection: async () => turns.leave(),
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

/** Kysely on PGlite: PostgreSQL within the process, one connection, whose users take turns. */
import type { PGlite } from '@electric-sql/pglite'
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

export function pgliteDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => pgliteDriver(pglite),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function pgliteDriver(pglite: PGlite): Driver {
  const connection = pgliteConnection(pglite)
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
    destroy: () => pglite.close(),
  }
}

function pgliteConnection(pglite: PGlite): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      // Several statements at once, as migrations of libraries are, are taken without parameters only.
      const { rows, affectedRows } =
        parameters.length === 0
          ? ((await pglite.exec(sql)).at(-1) ?? { rows: [] })
          : await pglite.query<Row>(sql, [...parameters])
      return affectedRows === undefined
        ? { rows: rows as Row[] }
        : { rows: rows as Row[], numAffectedRows: BigInt(affectedRows) }
    },
    // biome-ignore lint/correctness/useYield: it says that there is no such thing
    async *streamQuery() {
      throw new Error('PGlite gives whole answers only')
    },
  }
}

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

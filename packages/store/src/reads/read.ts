/**
 * Queries that only read, asked in one go. Whose rows they see is said before them, under the same role and the same policies as in every
 * other transaction; the database lets none of them write.
 */
import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { readingAs } from '../tenancy.ts'
import type { Row, Statement } from './together.ts'

/** What queries are written with: they are carried out together, none by itself. */
export type Queries = Pick<Kysely<Tables>, 'selectFrom' | 'with'>

/** Queries by their names; null for one that need not be asked, and finds nothing. */
export type Asked = Readonly<Record<string, Compilable<unknown> | null>>

export type Found<Of extends Asked> = {
  readonly [Name in keyof Of]: Of[Name] extends Compilable<infer One> | null ? One[] : never
}

/** Carries statements out in a transaction of their own. */
export type AskTogether = (statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>

/** Is told of each query. */
type Tell = (query: CompiledQuery, milliseconds: number, failed: boolean) => void

/** The rows of one organisation, or with `null` of all. */
export async function read<Of extends Asked>(
  {
    db,
    together,
    tell,
  }: { readonly db: Kysely<Tables>; readonly together: AskTogether; readonly tell: Tell },
  organisation: string | null,
  ask: (db: Queries) => Of,
): Promise<Found<Of>> {
  const found: Record<string, readonly unknown[]> = {}
  const named: (readonly [name: string, query: CompiledQuery])[] = []
  for (const [name, query] of Object.entries(ask(db))) {
    if (query === null) found[name] = []
    else named.push([name, query.compile()])
  }
  const statements = named.map(([, { sql: text, parameters: values }]) => ({ text, values }))
  const begun = performance.now()
  let failed = true
  try {
    const [, ...answers] = await together([readingAs(organisation), ...statements])
    for (const [at, [name]] of named.entries()) found[name] = answers[at]!
    failed = false
  } finally {
    for (const [, query] of named) tell(query, performance.now() - begun, failed)
  }
  return found as Found<Of>
}

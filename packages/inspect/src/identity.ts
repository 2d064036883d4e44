/** When two identifiers are the same person's: the normal form, and how SQL gets it. */
import type { DataSet } from '@carnet/dataset'
import { quoteIdentifier, quoteLiteral } from '@carnet/dataset'
import {
  BOOLEAN,
  type DuckDBConnection,
  DuckDBScalarFunction,
  type DuckDBType,
  type DuckDBValue,
  type DuckDBVector,
  VARCHAR,
} from '@duckdb/node-api'
import { isChecked, normaliseIdentifier, phone } from './identifier.ts'

/** SQL for the person of a row: the normal forms of the columns, joined; NULL if one is missing. `kinds` has a kind a column. */
export function personOf(dataset: DataSet, columns: readonly string[], kinds: readonly string[]): string {
  register(dataset.connection)
  const parts = columns.map((column, index) => {
    const value = `CAST(${quoteIdentifier(column)} AS VARCHAR)`
    const call = `carnet_identity(${quoteLiteral(kinds[index]!)}, ${value})`
    // Most identifiers stand in normal form already; asking JavaScript costs a microsecond each.
    const normal = `regexp_full_match(${value}, '[0-9A-Z]*[0-9][0-9A-Z]*')`
    return kinds[index] === phone ? call : `CASE WHEN ${normal} THEN ${value} ELSE ${call} END`
  })
  return parts.join(` || chr(31) || `)
}

const registered = new WeakSet<DuckDBConnection>()

function register(connection: DuckDBConnection): void {
  if (registered.has(connection)) return
  registered.add(connection)
  addFunction(connection, 'carnet_identity', [VARCHAR, VARCHAR], VARCHAR, (kind, value) =>
    normaliseIdentifier(kind!, value!),
  )
  addFunction(connection, 'carnet_checked', [VARCHAR], BOOLEAN, value => isChecked(value!))
}

let tests = 0

/** Lends a test of a kind and a value to SQL; returns its name. NULL in either is NULL. */
export function addTest(
  connection: DuckDBConnection,
  body: (kind: string | undefined, value: string | undefined) => boolean,
): string {
  const name = `carnet_test_${++tests}`
  addFunction(connection, name, [VARCHAR, VARCHAR], BOOLEAN, (kind, value) => body(kind, value))
  return name
}

/** Lends a function of ours to SQL. NULL in any argument is NULL. */
function addFunction<Result extends DuckDBValue>(
  connection: DuckDBConnection,
  name: string,
  parameterTypes: readonly DuckDBType[],
  returnType: DuckDBType,
  body: (...values: string[]) => Result | null,
): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      parameterTypes,
      returnType,
      mainFunction: (_info, input, output) => {
        const vectors = parameterTypes.map((_, index) => input.getColumnVector(index))
        const results = output as DuckDBVector<Result>
        for (let row = 0; row < input.rowCount; row++) {
          const values = vectors.map(vector => vector.getItem(row))
          results.setItem(row, values.includes(null) ? null : body(...(values as string[])))
        }
        output.flush()
      },
    }),
  )
}

// What Carnet is compared with: DuckDB copies a CSV, and nothing else. node duckdb-copy.mjs default|varchar FROM TO
import { DuckDBInstance } from '@duckdb/node-api'

const [, , reading, from, to] = process.argv
const literal = text => `'${text.replaceAll("'", "''")}'`
const source = reading === 'varchar' ? `read_csv(${literal(from)}, all_varchar = true)` : literal(from)
const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
await connection.run(`COPY (SELECT * FROM ${source}) TO ${literal(to)}`)
connection.closeSync()
instance.closeSync()

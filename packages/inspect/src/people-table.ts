/** Who is in a data set, once: one reading of the rows serves every count of people and every set of fingerprints. */
import type { DataSet } from '@carnet/dataset'
import type { DuckDBConnection } from '@duckdb/node-api'
import { hasValue } from './cell.ts'
import { personOf } from './identity.ts'

/** Flags that one BIGINT holds. */
const flagsOfWord = 60

/** A table of the connection with a row a person, NULL for the rows that name none, in its column `person`. */
export interface PeopleTable {
  readonly name: string
  /** SQL that is true for a person who has a value in a column, in some row. `index` is the column's in the data set. */
  has(index: number): string
}

const tables = new WeakMap<DuckDBConnection, Map<string, Promise<PeopleTable>>>()

/** The table for these identifying columns; made when it is first asked for, gone with the connection. */
export function peopleTable(
  dataset: DataSet,
  identifiedBy: readonly string[],
  kinds: readonly string[],
): Promise<PeopleTable> {
  const own = tables.get(dataset.connection) ?? new Map<string, Promise<PeopleTable>>()
  tables.set(dataset.connection, own)
  const key = JSON.stringify([dataset.relation, identifiedBy, kinds])
  const table = own.get(key) ?? makeTable(dataset, identifiedBy, kinds, `carnet_people_${own.size}`)
  own.set(key, table)
  return table
}

async function makeTable(
  dataset: DataSet,
  identifiedBy: readonly string[],
  kinds: readonly string[],
  name: string,
): Promise<PeopleTable> {
  const words: string[] = []
  for (let from = 0; from < dataset.columns.length; from += flagsOfWord) {
    const flags = dataset.columns
      .slice(from, from + flagsOfWord)
      .map((column, index) => `CASE WHEN ${hasValue(column)} THEN ${flag(index)} ELSE 0 END`)
    words.push(`bit_or(${flags.join(' + ')}) AS w${words.length}`)
  }
  await dataset.connection.run(
    `CREATE TEMP TABLE ${name} AS
     SELECT ${personOf(dataset, identifiedBy, kinds)} AS person, ${words.join(', ')} FROM ${dataset.relation} GROUP BY 1`,
  )
  return {
    name,
    has: index => `(w${Math.floor(index / flagsOfWord)} & ${flag(index % flagsOfWord)}) <> 0`,
  }
}

const flag = (index: number): string => `${1n << BigInt(index)}::BIGINT`

/** Who was in a data set, without saying who: keyed hashes by which a later data set can tell whom it has in common. */
import { createHmac } from 'node:crypto'
import type { DataSet } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import { BLOB, DuckDBBlobValue, VARCHAR } from '@duckdb/node-api'
import { hasValue } from './cell.ts'
import { addFunction, personOf } from './identity.ts'

export interface Identified {
  readonly identifiedBy: readonly string[]
  /** As `PeopleInspection.kind` has it. */
  readonly kind: string
}

let functions = 0

/**
 * The first 16 bytes of HMAC-SHA256(key, kind, 0x00, normalised identifier) of every distinct person who has a value in any of
 * `columns`, each once, in ascending order of bytes. Rows without an identifier give none. Identifiers and key stay in this process.
 * Read it to the end before the data set's connection is used for anything else. Errors: CARNET_INSPECT_COLUMN.
 */
export async function* fingerprints(
  dataset: DataSet,
  people: Identified,
  columns: readonly string[],
  key: Buffer,
): AsyncIterable<Buffer> {
  checkColumns(dataset, [...people.identifiedBy, ...columns])
  if (columns.length === 0) return
  const name = `carnet_fingerprint_${++functions}`
  addFunction(
    dataset.connection,
    name,
    [VARCHAR],
    BLOB,
    person => new DuckDBBlobValue(fingerprint(key, people.kind, person)),
  )
  const has = columns.map(hasValue).join(' OR ')
  const person = personOf(dataset, people.identifiedBy, kindsOf(people))
  const result = await dataset.connection.stream(
    `SELECT DISTINCT ${name}(person) AS f FROM (SELECT DISTINCT ${person} AS person FROM ${dataset.relation} WHERE ${has})
     WHERE person IS NOT NULL ORDER BY f`,
  )
  for await (const rows of result.yieldRows()) {
    for (const [value] of rows) if (value instanceof DuckDBBlobValue) yield Buffer.from(value.bytes)
  }
}

/** The fingerprint of one identifier in normal form. */
export function fingerprint(key: Buffer, kind: string, identifier: string): Buffer {
  return createHmac('sha256', key).update(`${kind}\0${identifier}`, 'utf8').digest().subarray(0, 16)
}

/** The kind of identifier that columns are together. */
export function kindOf(columns: readonly string[], categories: readonly (string | null)[]): string {
  return columns.map((column, index) => categories[index] ?? `column:${column}`).join('+')
}

function kindsOf(people: Identified): readonly string[] {
  // A column's name may itself hold a `+`; only the categories matter here, and they come first to last.
  const kinds = people.kind.split('+')
  return people.identifiedBy.map((column, index) =>
    kinds.length === people.identifiedBy.length ? kinds[index]! : `column:${column}`,
  )
}

/** Errors: CARNET_INSPECT_COLUMN with the nearest name. */
export function checkColumns(dataset: DataSet, names: readonly string[]): void {
  for (const name of names) {
    if (dataset.columns.includes(name)) continue
    throw new CarnetError('CARNET_INSPECT_COLUMN', {
      file: dataset.file.name,
      column: name,
      columns: dataset.columns,
    })
  }
}

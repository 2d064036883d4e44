/** Who was in a data set, without saying who: keyed hashes by which a later data set can tell whom it has in common. */
import { createHmac } from 'node:crypto'
import { type DataSet, keyedHashParameters, keyedHashSql } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import type { DuckDBConnection } from '@duckdb/node-api'
import { peopleTable } from './people-table.ts'

const fingerprintBytes = 16

export interface Identified {
  readonly identifiedBy: readonly string[]
  /** As `PeopleInspection.kind` has it. */
  readonly kind: string
}

/** People that one query returns at most, so that memory stays bounded whatever the size of the file. */
const peopleAtOnce = 2_000_000

/**
 * The first 16 bytes of HMAC-SHA256(key, kind, 0x00, normalised identifier) of every distinct person who has a value in any of
 * `columns`, each once, in no order, in batches. Rows without an identifier give none. Identifiers and key stay in this process.
 * Errors: CARNET_INSPECT_COLUMN.
 */
export async function* fingerprints(
  dataset: DataSet,
  people: Identified,
  columns: readonly string[],
  key: Buffer,
): AsyncIterable<Buffer> {
  checkColumns(dataset, [...people.identifiedBy, ...columns])
  if (columns.length === 0) return
  const prints = await printsOf(dataset, people, key)
  const has = columns.map(column => prints.has(dataset.columns.indexOf(column))).join(' OR ')
  for (let part = 0; part < prints.parts; part++) {
    // One long text for many people: fetching them one by one would take longer than making them.
    const batches = await dataset.connection.runAndReadAll(
      `SELECT string_agg(f, '') FROM ${prints.name} WHERE hash(f) % ${prints.parts} = ${part} AND (${has}) GROUP BY left(f, 2)`,
    )
    for (const [batch] of batches.getRows()) yield Buffer.from(String(batch), 'hex')
  }
}

/** A table with the fingerprint of every person, in hex, and the flags of the people table. */
interface Prints {
  readonly name: string
  /** In how many parts to read it. */
  readonly parts: number
  has(index: number): string
}

/** By connection, then by people and key: different columns of one file ask for the same people again. */
const made = new WeakMap<DuckDBConnection, Map<string, Promise<Prints>>>()

function printsOf(dataset: DataSet, people: Identified, key: Buffer): Promise<Prints> {
  const own = made.get(dataset.connection) ?? new Map<string, Promise<Prints>>()
  made.set(dataset.connection, own)
  const name = JSON.stringify([
    dataset.relation,
    people.identifiedBy,
    people.kind,
    fingerprint(key, '', '').toString('hex'),
  ])
  const prints = own.get(name) ?? makePrints(dataset, people, key, `carnet_prints_${own.size}`)
  own.set(name, prints)
  return prints
}

async function makePrints(dataset: DataSet, people: Identified, key: Buffer, name: string): Promise<Prints> {
  const table = await peopleTable(dataset, people.identifiedBy, kindsOf(people))
  const message = keyedHashSql('encode(person)')
  const prefix = Buffer.from(`${people.kind}\0`, 'utf8')
  await dataset.connection.run(
    `CREATE TEMP TABLE ${name} AS
     SELECT left(${message}, ${2 * fingerprintBytes}) AS f, * EXCLUDE person FROM ${table.name} WHERE person IS NOT NULL`,
    keyedHashParameters(key, prefix),
  )
  const counted = await dataset.connection.runAndReadAll(`SELECT count(*) FROM ${name}`)
  const parts = Math.ceil(Number(counted.getRows()[0]?.[0] ?? 0) / peopleAtOnce)
  return { name, parts, has: table.has }
}

/** The fingerprint of one identifier in normal form. */
export function fingerprint(key: Buffer, kind: string, identifier: string): Buffer {
  return createHmac('sha256', key)
    .update(`${kind}\0${identifier}`, 'utf8')
    .digest()
    .subarray(0, fingerprintBytes)
}

/** The kind of identifier that columns are together. */
export function kindOf(columns: readonly string[], categories: readonly (string | null)[]): string {
  return columns.map((column, index) => categories[index] ?? `column:${column}`).join('+')
}

/** The kind of each identifying column. */
export function kindsOf(people: Identified): readonly string[] {
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

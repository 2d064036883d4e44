/** A data set without some of its people: those whose keyed hashes are on a list, in every row that is theirs. */
import type { DataSet } from '@carnet/dataset'
import { quoteIdentifier, quoteLiteral } from '@carnet/dataset'
import { fingerprint, kindsOf } from './fingerprints.ts'
import { normaliseIdentifier } from './identifier.ts'
import { addTest, personOf } from './identity.ts'
import type { Inspection } from './inspection.ts'

/** Fingerprints in hex, by the category of identifier they are of. */
export type Listed = ReadonlyMap<string, ReadonlySet<string>>

export interface WithoutSome {
  /** The same file, of which these people's rows are not seen. The connection is that of the whole. */
  readonly dataset: DataSet
  readonly rows: number
  /** Those of the list that were met, as `KIND FINGERPRINT`, sorted. */
  readonly met: readonly string[]
  /** Kinds on the list that no column of the data is of: whether these people are in it cannot be told. */
  readonly untold: readonly string[]
}

/**
 * A person is known again by any column whose category is a kind of the list, and where the data tell people apart, all rows of that
 * person go. Hashes are made here, row by row, so that neither key nor identifiers stand in a query.
 */
export async function withoutSome(
  dataset: DataSet,
  { columns, people }: Pick<Inspection, 'columns' | 'people'>,
  listed: Listed,
  key: Buffer,
): Promise<WithoutSome> {
  const known = columns.filter(({ category }) => category !== null && listed.has(category))
  const untold = [...listed.keys()].filter(kind => !known.some(({ category }) => category === kind)).sort()
  const met = new Set<string>()
  const unchanged = { dataset, rows: 0, met: [], untold }
  if (known.length === 0) return unchanged
  const isListed = addTest(dataset.connection, (kind, value) => {
    const normal = normaliseIdentifier(kind!, value!)
    if (normal === null) return false
    const print = fingerprint(key, kind!, normal).toString('hex')
    if (listed.get(kind!)?.has(print) !== true) return false
    met.add(`${kind} ${print}`)
    return true
  })
  const own = known
    .map(({ name, category }) =>
      test(isListed, quoteLiteral(category!), `CAST(${quoteIdentifier(name)} AS VARCHAR)`),
    )
    .join(' OR ')
  const theirs = people.identifiedBy ? await rowsOf(dataset, people.identifiedBy, people.kind, own) : null
  const condition = theirs === null ? own : `(${own}) OR ${theirs}`
  const counted = await dataset.connection.runAndReadAll(
    `SELECT count(*) FROM ${dataset.relation} WHERE ${condition}`,
  )
  const rows = Number(counted.getRows()[0]?.[0] ?? 0)
  if (rows === 0) return unchanged
  const relation = `(SELECT * FROM ${dataset.relation} WHERE NOT (${condition}))`
  return { dataset: { ...dataset, relation, rows: dataset.rows - rows }, rows, met: [...met].sort(), untold }
}

/** Nothing where a value is missing: no row is left out for what it does not say. */
const test = (name: string, ...values: readonly string[]): string =>
  `COALESCE(${name}(${values.join(', ')}), false)`

/** A condition for all rows of the people who have one that is left out. */
async function rowsOf(
  dataset: DataSet,
  identifiedBy: readonly string[],
  kind: string | null,
  own: string,
): Promise<string> {
  const kinds = kindsOf({ identifiedBy, kind: kind ?? '' })
  const person = personOf(dataset, identifiedBy, kinds)
  const found = await dataset.connection.runAndReadAll(
    `SELECT DISTINCT person FROM (SELECT ${person} AS person FROM ${dataset.relation} WHERE ${own}) WHERE person IS NOT NULL`,
  )
  const persons = new Set(found.getRows().map(([one]) => String(one)))
  return test(
    addTest(dataset.connection, (_, one) => persons.has(one!)),
    quoteLiteral(''),
    person,
  )
}

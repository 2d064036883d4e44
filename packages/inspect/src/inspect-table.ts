/**
 * What is in a table that is held in memory: the same witnesses as `inspect`, without an engine for data, so that it runs in a browser.
 * Values are judged on the same number of rows; everything is counted over all.
 */
import { checksummedColumn, hasResidentIds } from './checksummed.ts'
import { meaningsOf } from './context.ts'
import { readHeader } from './header.ts'
import { isChecked, normaliseIdentifier } from './identifier.ts'
import type { ColumnInspection, Inspection, Interval } from './inspection.ts'
import { isWithin, judgeColumn, passedBy } from './judge.ts'
import { maskValue } from './mask.ts'
import { precisionOfValues, youngestOfValues } from './value-measures.ts'

export interface Table {
  readonly columns: readonly string[]
  /** A text for each column; what has none, or nothing but blanks, counts as empty. */
  readonly rows: readonly (readonly (string | undefined)[])[]
}

const sampledFirst = 2_000
const sampledFurther = 8_000
/** Characters of a value that are looked at. */
const longest = 2_000

export interface TableOptions {
  readonly overrule?: Readonly<Record<string, { readonly category: string }>>
  /** The day for which ages are reckoned, `YYYY-MM-DD`. Without it no ages. */
  readonly asOf?: string
}

export function inspectTable(
  table: Table,
  { overrule = {}, asOf }: TableOptions = {},
): Pick<Inspection, 'rows' | 'columns' | 'people'> {
  const values = table.columns.map((_, index) => table.rows.map(row => row[index]?.trim() || null))
  const meanings = meaningsOf(table.columns)
  const judged = table.columns.map((name, index) => {
    const sample = sampleOf(values[index]!)
    const found = judgeColumn(readHeader(name), meanings[index]!, passedBy(sample), sample.size === 0)
    const samples = [...sample.keys()].slice(0, 3).map(maskValue)
    const said = Object.hasOwn(overrule, name) ? overrule[name] : undefined
    if (!said) return { name, ...found, samples }
    const evidence = [{ kind: 'declared', code: 'declared' } as const, ...found.evidence]
    return { name, category: said.category, confidence: 1, basis: 'declared' as const, evidence, samples }
  })
  const identifiedBy = checksummedColumn(judged)
  const kind = identifiedBy && judged.find(({ name }) => name === identifiedBy[0])!.category
  const identifiers = identifiedBy && values[table.columns.indexOf(identifiedBy[0]!)]!
  const persons = identifiers?.map(text => (text === null ? null : normaliseIdentifier(kind!, text))) ?? null
  const columns = judged.map((column, index): ColumnInspection => {
    const own = values[index]!
    return {
      ...column,
      nulls: own.filter(value => value === null).length,
      distinct: new Set(own.filter(value => value !== null)).size,
      people: peopleWith(own, persons),
      ...measures(column, own, asOf),
    }
  })
  const all = peopleWith(
    table.rows.map(() => ''),
    persons,
  )
  const basis = identifiedBy ? 'checksummed' : 'none'
  return { rows: table.rows.length, columns, people: { identifiedBy, basis, kind, count: all } }
}

/** The first rows and some of all others, scattered evenly. */
function sampleOf(values: readonly (string | null)[]): Map<string, number> {
  const stride = Math.max(1, Math.floor(values.length / sampledFurther))
  const sample = new Map<string, number>()
  values.forEach((value, index) => {
    if (value === null || (index >= sampledFirst && index % stride !== 0)) return
    const seen = value.slice(0, longest)
    sample.set(seen, (sample.get(seen) ?? 0) + 1)
  })
  return sample
}

/** High: every identifier is a person, and so is every row without one. Low: those whose check passes. */
function peopleWith(
  values: readonly (string | null)[],
  persons: readonly (string | null)[] | null,
): Interval {
  const rows = values.flatMap((value, index) => (value === null ? [] : [index]))
  if (persons === null) return { low: Math.min(1, rows.length), high: rows.length }
  const known = new Set(rows.flatMap(row => persons[row] ?? []))
  const nameless = rows.filter(row => persons[row] === null).length
  const high = known.size + nameless
  return { low: Math.max([...known].filter(isChecked).length, Math.min(1, high)), high }
}

function measures(
  column: Pick<ColumnInspection, 'name' | 'category' | 'evidence'>,
  values: readonly (string | null)[],
  asOf: string | undefined,
): Partial<Pick<ColumnInspection, 'youngest' | 'precision'>> {
  const { category, evidence } = column
  const resident = hasResidentIds(column)
  if (asOf !== undefined && (resident || category === 'person.demographic.birth-date')) {
    const youngest = youngestOfValues(values, resident, asOf)
    return youngest ? { youngest } : {}
  }
  if (category === null || !(isWithin(category, 'person.location') || category === 'device.location'))
    return {}
  if (!evidence.some(({ code }) => code.startsWith('coordinate'))) return {}
  const precision = precisionOfValues(values)
  return precision === undefined ? {} : { precision }
}

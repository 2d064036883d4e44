/** The records of a declaration that answer what a condition asks for. */
import type { Day, FactRecord, Literal } from '@carnet/law'
import type { AskedRecord } from './conditions.ts'

/** The records that a leg has at the end of a path, of which some value is as asked, and none other than asked. */
export function recordsFor(leg: FactRecord, { over, values }: AskedRecord): readonly FactRecord[] {
  let records: readonly FactRecord[] = [leg]
  for (const hop of over) records = records.flatMap(record => recordsAt(record, hop))
  const asked = [...values]
  return [...new Set(records)].filter(record => {
    const said = asked.filter(([fact]) => record.values[fact] !== undefined)
    const fits = said.every(([fact, literals]) => literals.includes(record.values[fact] as Literal))
    return fits && (said.length > 0 || asked.length === 0)
  })
}

export function recordsAt(record: FactRecord, fact: string): readonly FactRecord[] {
  const value = record.values[fact]
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return values.filter(isRecord)
}

const isRecord = (value: unknown): value is FactRecord =>
  typeof value === 'object' && value !== null && 'kind' in value && 'values' in value

/** A day that was said of a record. */
export function dayOf(record: FactRecord, fact: string): Day | null {
  const value = record.values[fact]
  return typeof value === 'string' ? value : null
}

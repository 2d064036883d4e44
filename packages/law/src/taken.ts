/** What is not said of a record itself, and is taken from what is said of others: where a receiver has its seat, it receives. */
import type { Fact, FactType, Value } from './declaration.ts'

/** The value that is taken, null where none is. It hangs on what is said alone, never on what is assumed. */
export function takenValue(record: Fact, { taken_from: from }: FactType): string | null {
  if (!from) return null
  for (const [name, codes] of Object.entries(from.only_when)) {
    const said = record.values[name]
    if (typeof said !== 'string' || !codes.includes(said)) return null
  }
  if (from.not_when.some(path => saidAlong(record, path).length > 0)) return null
  const [one, other] = from.not_same.map(path => saidAlong(record, path)[0])
  if (one !== undefined && one === other) return null
  const found = new Set(from.paths.flatMap(path => saidAlong(record, path)))
  const [only] = found
  return found.size === 1 && typeof only === 'string' ? only : null
}

function saidAlong(record: Fact, path: readonly string[]): readonly Value[] {
  let values: readonly Value[] = [record]
  for (const hop of path)
    values = values.flatMap(value => {
      const said = typeof value === 'object' && 'values' in value ? value.values[hop] : undefined
      return said === undefined ? [] : Array.isArray(said) ? (said as readonly Value[]) : [said as Value]
    })
  return values
}

/** Paths through the small vocabulary: from a variable, hop by hop, to a fact of a wanted type. */
import type { Chance } from './chance.ts'
import { type FactWritten, facts } from './vocabulary.ts'

/** The kinds of the variables at hand, by name. */
export type Variables = Readonly<Record<string, string>>

export interface Found {
  readonly path: string
  /** What it ends in; null for a variable itself. */
  readonly fact: FactWritten | null
  /** The kind of record it ends in; null for a plain value. */
  readonly kind: string | null
  readonly many: boolean
}

export type Wanted = (found: Found) => boolean

/** A random path that is as wanted, or null where none was met. */
export function findPath(chance: Chance, variables: Variables, wanted: Wanted): Found | null {
  for (let attempt = 0; attempt < 60; attempt++) {
    const found = anyPath(chance, variables)
    if (wanted(found)) return found
  }
  return null
}

function anyPath(chance: Chance, variables: Variables): Found {
  const root = chance.one(Object.keys(variables))
  let found: Found = { path: root, fact: null, kind: variables[root]!, many: false }
  for (let hops = chance.below(4); hops > 0 && found.kind !== null; hops--) {
    const its = facts[found.kind]
    if (!its) break
    const name = chance.one(Object.keys(its))
    const fact = its[name]!
    found = {
      path: `${found.path}.${name}`,
      fact,
      kind: /^(?:ref|record) (.+)$/.exec(fact.type)?.[1] ?? null,
      many: found.many || fact.many === true,
    }
  }
  return found
}

const plain = (found: Found, ...types: readonly string[]): boolean =>
  found.fact !== null && types.includes(found.fact.type.split(' ')[0]!)

export const isNumber: Wanted = found => plain(found, 'number')
export const isSingleNumber: Wanted = found => isNumber(found) && !found.many
export const isDay: Wanted = found => plain(found, 'day') && !found.many
export const isTree: Wanted = found => plain(found, 'category', 'purpose', 'sector')
export const isPlain: Wanted = found =>
  plain(found, 'code', 'place', 'zone', 'bool', 'category', 'purpose', 'sector', 'open', 'mechanism')
export const isScenario: Wanted = found => found.fact?.type === 'open scenario'
export const isRecords: Wanted = found => found.kind !== null && found.fact !== null
export const isOfKind =
  (...kinds: readonly string[]): Wanted =>
  found =>
    found.kind !== null && kinds.includes(found.kind)

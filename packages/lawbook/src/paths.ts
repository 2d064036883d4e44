/** Paths in conditions: checked against the vocabulary, hop by hop. */
import type { FactType, Path, Vocabulary } from '@carnet/law'
import type { Reader } from './reader.ts'
import type { Tree } from './tree.ts'

/** The kinds of the variables that a condition may name. */
export type Variables = ReadonlyMap<string, string>

export interface TypedPath {
  readonly path: Path
  /** The type of what the path ends in; null for a variable itself. */
  readonly type: FactType | null
  /** The kind of record the path ends in, or null where it ends in a plain value. */
  readonly kind: string | null
  /** Whether the path can have several values. */
  readonly many: boolean
}

export const legVariables: Variables = new Map([
  ['leg', 'leg'],
  ['answerable', 'party'],
  ['declarant', 'party'],
  ['as_of', 'day'],
])

const mostHops = 4

export function readPath(
  reader: Reader,
  vocabulary: Vocabulary,
  variables: Variables,
  tree: Tree | undefined,
): TypedPath {
  const text = reader.text(tree)
  const at = tree?.at ?? {}
  const [root = '', ...hops] = text.split('.')
  const path = { root, hops }
  let kind = variables.get(root) ?? null
  if (kind === null) {
    reader.unknown('CARNET_PATH_UNKNOWN', text, variables.keys(), at)
    return { path, type: null, kind: null, many: false }
  }
  if (hops.length > mostHops) reader.issue('CARNET_PATH_TOO_LONG', { path: text, most: mostHops }, at)
  let type: FactType | null = kind === 'day' ? dayType : null
  let many = false
  for (const hop of hops) {
    const facts: Readonly<Record<string, FactType>> = kind ? (vocabulary.records[kind]?.facts ?? {}) : {}
    const next = Object.hasOwn(facts, hop) ? facts[hop]! : null
    if (!next) {
      reader.unknown('CARNET_PATH_UNKNOWN', hop, Object.keys(facts), at)
      return { path, type: null, kind: null, many }
    }
    type = next
    many ||= next.many
    kind = next.type === 'ref' || next.type === 'record' ? next.of : null
  }
  return { path, type, kind: hops.length === 0 && kind === 'day' ? null : kind, many }
}

const dayType: FactType = {
  type: 'day',
  of: '',
  values: [],
  many: false,
  silence: 'world',
  only_for: [],
  not_for: [],
  complete_when: null,
  question: null,
}

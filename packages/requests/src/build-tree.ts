/** Trees that are put together instead of read: each part keeps the place of what it was made from, so that an error still names its line. */
import type { Tree } from '@carnet/lawbook'

type Place = Tree['at']
type MapTree = Extract<Tree, { kind: 'map' }>

export const scalar = (value: string | number | boolean, at: Place): Tree => ({ kind: 'scalar', value, at })

export const seq = (members: readonly Tree[], at: Place): Tree => ({ kind: 'seq', members, at })

/** What is `undefined` is left out. */
export function map(entries: Readonly<Record<string, Tree | undefined>>, at: Place): MapTree {
  const said = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, { key: value.at, value }] as const],
  )
  return { kind: 'map', entries: new Map(said), at }
}

/** Two maps as one, key by key; elsewhere the second stands for the first. */
export function merge(base: Tree, more: Tree): Tree {
  if (base.kind !== 'map' || more.kind !== 'map') return more
  const entries = new Map(base.entries)
  for (const [key, { key: at, value }] of more.entries) {
    const before = entries.get(key)
    entries.set(key, { key: at, value: before ? merge(before.value, value) : value })
  }
  return { ...base, entries }
}

/** A map without some of its keys. */
export function without(tree: Tree | undefined, keys: readonly string[]): Tree | undefined {
  if (tree?.kind !== 'map') return tree
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => !keys.includes(key))) }
}

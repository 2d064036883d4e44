/** Chains of names that rest on each other: circles, and chains longer than a reader could follow. */

/** From a name to the names it rests on. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** More links than this nobody reads; and whoever judges or explains one follows the chain to its end. */
export const mostLinks = 100

export interface Chains {
  /** The names on a circle, the first one again at the end; null where there is none. */
  readonly cycle: readonly string[] | null
  /** The longest chain. Meaningless where there is a circle. */
  readonly longest: readonly string[]
}

interface Visit {
  readonly name: string
  next: number
}

/** Walks the graph once. A list of visits instead of recursion: a chain may be as long as a file. */
export function chainsOf(graph: Graph): Chains {
  const length = new Map<string, number>()
  const onward = new Map<string, string>()
  for (const start of graph.keys()) {
    const trail: Visit[] = length.has(start) ? [] : [{ name: start, next: 0 }]
    const on = new Set(trail.map(one => one.name))
    while (trail.length > 0) {
      const visit = trail.at(-1)!
      const other = graph.get(visit.name)?.[visit.next++]
      if (other === undefined) {
        finish(visit.name, graph, length, onward)
        on.delete(visit.name)
        trail.pop()
      } else if (on.has(other)) {
        const names = trail.map(one => one.name)
        return { cycle: [...names.slice(names.indexOf(other)), other], longest: [] }
      } else if (!length.has(other)) {
        on.add(other)
        trail.push({ name: other, next: 0 })
      }
    }
  }
  return { cycle: null, longest: longestOf(length, onward) }
}

function finish(name: string, graph: Graph, length: Map<string, number>, onward: Map<string, string>): void {
  let most = 0
  for (const other of graph.get(name) ?? []) {
    const its = length.get(other) ?? 0
    if (its <= most) continue
    most = its
    onward.set(name, other)
  }
  length.set(name, most + 1)
}

function longestOf(length: ReadonlyMap<string, number>, onward: ReadonlyMap<string, string>): string[] {
  let start: string | undefined
  for (const [name, its] of length) if (start === undefined || its > length.get(start)!) start = name
  const chain: string[] = []
  for (let name = start; name !== undefined; name = onward.get(name)) chain.push(name)
  return chain
}

/** What can only be checked once all of a regime is read: references, kinds, circles, growth. */
import type { Regime } from '@carnet/law'
import { listNameOf } from './arrangement-list.ts'
import { chainsOf, type Graph, mostLinks } from './chains.ts'
import { checkGrowth, type RegimeContext } from './parts.ts'
import { checkReferences } from './references.ts'
import type { Tree } from './tree.ts'

type Read = Omit<Regime, 'digest'>

export function crossCheck(
  context: RegimeContext,
  regime: Read,
  places: ReadonlyMap<string, Tree>,
  main: Tree,
): void {
  const { reader, mentioned, vocabulary } = context
  const names = (all: readonly { name: string }[]) => new Set(all.map(one => one.name))
  const groups = regime.provisions.flatMap(provision =>
    provision.group === null ? [] : [`group:${provision.group}`],
  )
  checkReferences(reader, mentioned, {
    definition: names(regime.definitions),
    list: new Set([...names(regime.lists), ...[...context.arrangements.keys()].map(listNameOf)]),
    counter: names(regime.counters),
    parameter: names(regime.parameters),
    mechanism: names(regime.mechanisms),
    provision: new Set([...regime.provisions.map(provision => provision.id), ...groups]),
    duty: new Set(Object.keys(vocabulary.duties)),
    instrument: new Set(context.instruments.keys()),
  })
  checkKinds(context, regime)
  checkGrowth({ ...regime, digest: '' }, reader, places)
  const check = (graph: Graph, circle: 'CARNET_UNLESS_CYCLE' | 'CARNET_DEFINITION_CYCLE') => {
    const { cycle, longest } = chainsOf(graph)
    const at = places.get(cycle?.[0] ?? longest[0] ?? '')?.at ?? main.at
    if (cycle) reader.issue(circle, { cycle: cycle.join(' → ') }, at)
    else if (longest.length > mostLinks)
      reader.issue('CARNET_CHAIN_TOO_LONG', { from: longest[0]!, most: mostLinks }, at)
  }
  check(defeatGraph(regime), 'CARNET_UNLESS_CYCLE')
  check(useGraph(regime), 'CARNET_DEFINITION_CYCLE')
}

/** A definition must be applied to the kind of record it speaks of: of another kind it would always be no. */
function checkKinds({ reader, mentioned }: RegimeContext, regime: Read): void {
  const kinds = new Map(regime.definitions.map(definition => [definition.name, definition.of]))
  for (const { kind, name, applied, at } of mentioned.references) {
    const of = kind === 'definition' ? kinds.get(name) : undefined
    if (of !== undefined && applied !== '' && of !== applied)
      reader.issue('CARNET_DEFINITION_KIND', { definition: name, of, applied }, at)
  }
}

function defeatGraph({ provisions }: Read): Graph {
  const groups = new Map<string, string[]>()
  for (const { id, group } of provisions)
    if (group !== null) groups.set(`group:${group}`, [...(groups.get(`group:${group}`) ?? []), id])
  return new Map(
    provisions.map(({ id, unless }) => [
      id,
      unless.flatMap(name => groups.get(name) ?? [name]).filter(other => other !== id),
    ]),
  )
}

/**
 * What definitions rest on: other definitions, lists whose entries have conditions, counters of classes.
 * Definitions of one growing group may use each other, since they have a least solution.
 */
export function useGraph(regime: Read): Graph {
  const grows = new Map(regime.definitions.map(({ name, grows: group }) => [name, group]))
  const graph = new Map<string, string[]>()
  for (const { name, when, presumeNoUntil, grows: group } of regime.definitions) {
    const used = [...usedIn([when, presumeNoUntil])]
    const sameGroup = (other: string) => group !== null && grows.get(other) === group
    graph.set(
      name,
      used.filter(other => !sameGroup(other)),
    )
  }
  for (const list of regime.lists)
    graph.set(`list ${list.name}`, [...usedIn(list.entries.map(({ when, tiers }) => [when, tiers]))])
  for (const { name, classes, not_classes, none_before } of regime.counters)
    graph.set(`counter ${name}`, [
      ...classes,
      ...not_classes,
      ...(none_before ? [...none_before.classes, ...none_before.not_classes] : []),
    ])
  return graph
}

/** The names of definitions (borrowed ones as `REGIME/name`), lists and counters in a condition. */
export function usedIn(condition: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(condition)) for (const part of condition) usedIn(part, into)
  else if (typeof condition === 'object' && condition !== null) {
    const { form, definition, regime, list, counter } = condition as Record<string, unknown>
    if (form === 'holds') into.add(regime === null ? String(definition) : `${regime}/${definition}`)
    if (form === 'listed') into.add(`list ${list}`)
    if (form === 'counter') into.add(`counter ${counter}`)
    for (const part of Object.values(condition)) usedIn(part, into)
  }
  return into
}

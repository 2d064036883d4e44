/** Definitions: what a regime makes of a record. Growing ones have the least solution over all records of their kind. */
import type { Declaration, Fact } from './declaration.ts'
import { type Kleene, NO, UNKNOWN, YES } from './kleene.ts'
import { definitionFrame } from './node.ts'
import type { ResolvedDefinition } from './resolve.ts'
import type { Trace } from './trace.ts'
import type { World } from './world.ts'

/** Whether the definition holds of the record. Concluded once for each world. */
export function definitionAnswer(world: World, name: string, record: Fact): Kleene {
  const resolved = world.regime.definitions.get(name)
  if (!resolved || resolved.definition.of !== record.kind) return NO
  const known = world.definitions.get(name)?.get(record)
  if (known !== undefined) return known
  if (resolved.definition.grows !== null) {
    grow(world, resolved.definition.grows)
    return world.definitions.get(name)?.get(record) ?? UNKNOWN
  }
  const answer = judgeDefinition(world, resolved, record)
  remember(world, name, record, answer)
  return answer
}

function judgeDefinition(world: World, resolved: ResolvedDefinition, record: Fact): Kleene {
  const frame = definitionFrame(world, resolved.definition.of, record)
  const answer = resolved.when.judge(frame)
  if (answer !== UNKNOWN || !resolved.until) return answer
  return resolved.until.judge(frame) === YES ? answer : NO
}

function remember(world: World, name: string, record: Fact, answer: Kleene): void {
  const table = world.definitions.get(name) ?? new Map<Fact, Kleene>()
  table.set(record, answer)
  world.definitions.set(name, table)
}

/**
 * The least solution of a group of definitions that use each other: start from no everywhere, judge again until
 * nothing rises. They are positive, so answers only rise, and at most twice for each record and definition.
 */
function grow(world: World, group: string): void {
  const members = [...world.regime.definitions.values()].filter(
    ({ definition }) => definition.grows === group,
  )
  let tables = new Map(members.map(({ definition }) => [definition.name, startFrom(world, definition.of)]))
  for (let changed = true; changed; ) {
    changed = false
    // Other definitions may rest on the ones that grow: what was concluded of them in a round ends with it.
    const round: World = { ...world, definitions: new Map(tables), lenders: new Map() }
    const next = new Map(tables)
    for (const member of members) {
      const { name } = member.definition
      const risen = new Map(tables.get(name))
      for (const [record, before] of risen) {
        const answer = judgeDefinition(round, member, record)
        if (answer > before) {
          risen.set(record, answer)
          changed = true
        }
      }
      next.set(name, risen)
    }
    tables = next
  }
  for (const [name, table] of tables) world.definitions.set(name, table)
}

const startFrom = (world: World, kind: string): Map<Fact, Kleene> =>
  new Map(recordsOf(world.declaration, kind).map(record => [record, NO as Kleene]))

/** All records of a kind that the declaration has. */
export function recordsOf(declaration: Declaration, kind: string): readonly Fact[] {
  switch (kind) {
    case 'party':
      return declaration.parties
    case 'people':
      return declaration.people
    case 'item':
      return declaration.items
    case 'leg':
      return declaration.legs
    case 'agreement':
      return declaration.agreements
    default:
      return []
  }
}

/** Why the definition holds of the record, or does not. */
export function definitionTrace(world: World, name: string, record: Fact): Trace {
  const resolved = world.regime.definitions.get(name)
  const says = { definition: name, regime: world.regime.regime.code }
  if (!resolved || resolved.definition.of !== record.kind)
    return { answer: NO, form: 'definition', says, record, children: [] }
  const table = world.traces.get(name) ?? new Map<Fact, Trace>()
  world.traces.set(name, table)
  const known = table.get(record)
  if (known) return known
  const answer = definitionAnswer(world, name, record)
  // A chain that comes back to where it began is answered by the least solution, without unfolding it again.
  table.set(record, { answer, form: 'definition', says: { ...says, again: true }, record, children: [] })
  const frame = definitionFrame(world, resolved.definition.of, record)
  const children = [resolved.when.explain(frame)]
  if (resolved.until) children.push(resolved.until.explain(frame))
  const trace: Trace = {
    answer,
    form: 'definition',
    says,
    record,
    provenance: resolved.definition.provenance,
    children,
  }
  table.set(record, trace)
  return trace
}

/** The world of another regime for the same leg, to borrow a definition from. Null when it is not loaded. */
export function lenderWorld(world: World, code: string): World | null {
  const known = world.lenders.get(code)
  if (known) return known
  const regime = world.regimes.get(code)
  if (!regime) return null
  const lender: World = {
    ...world,
    regime,
    totals: new Map(),
    definitions: new Map(),
    provisions: new Map(),
    traces: new Map(),
  }
  world.lenders.set(code, lender)
  return lender
}

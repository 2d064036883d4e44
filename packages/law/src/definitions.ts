/** Definitions: what a regime makes of a record. Growing ones have the least solution over all that they rest on. */
import type { Fact } from './declaration.ts'
import { Growth } from './growth.ts'
import { type Kleene, NO, UNKNOWN, YES } from './kleene.ts'
import { definitionFrame } from './node.ts'
import type { ResolvedDefinition } from './resolve.ts'
import type { Trace } from './trace.ts'
import { newMemo, type World } from './world.ts'

/** Whether the definition holds of the record. Concluded once for each world. */
export function definitionAnswer(world: World, name: string, record: Fact): Kleene {
  const resolved = world.regime.definitions.get(name)
  if (!resolved || resolved.definition.of !== record.kind) return NO
  const known = world.memo.definitions.get(name)?.get(record)
  if (known !== undefined) return known
  if (resolved.definition.grows !== null) return grow(world, resolved, record)
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
  const table = world.memo.definitions.get(name) ?? new Map<Fact, Kleene>()
  table.set(record, answer)
  world.memo.definitions.set(name, table)
}

function grow(world: World, resolved: ResolvedDefinition, record: Fact): Kleene {
  const group = resolved.definition.grows!
  const { memo } = world
  if (memo.growth?.group === group) return memo.growth.read(resolved, record)
  const outer = memo.growth
  const growth = new Growth(group)
  memo.growth = growth
  growth.read(resolved, record)
  growth.settle((definition, one) => judgeDefinition(world, definition, one))
  memo.growth = outer
  for (const found of growth.answers()) remember(world, found.name, found.record, found.answer)
  return memo.definitions.get(resolved.definition.name)!.get(record)!
}

/** Deeper than this, a proof is not unfolded: a chain of owners that long is shown as far as it is read. */
const deepestProof = 60

/** Why the definition holds of the record, or does not. */
export function definitionTrace(world: World, name: string, record: Fact): Trace {
  const resolved = world.regime.definitions.get(name)
  const says = { definition: name, regime: world.regime.regime.code }
  if (!resolved || resolved.definition.of !== record.kind)
    return { answer: NO, form: 'definition', says, record, children: [] }
  const { memo } = world
  const table = memo.traces.get(name) ?? new Map<Fact, Trace>()
  memo.traces.set(name, table)
  const known = table.get(record)
  if (known) return known
  const answer = definitionAnswer(world, name, record)
  // A chain that comes back to where it began is answered by the least solution, without unfolding it again.
  const unfolded: Trace = { answer, form: 'definition', says: { ...says, again: true }, record, children: [] }
  if (memo.depth >= deepestProof) return unfolded
  table.set(record, unfolded)
  memo.depth++
  const frame = definitionFrame(world, resolved.definition.of, record)
  const children = [resolved.when.explain(frame)]
  if (resolved.until) children.push(resolved.until.explain(frame))
  memo.depth--
  const { provenance } = resolved.definition
  const trace: Trace = { answer, form: 'definition', says, record, provenance, children }
  table.set(record, trace)
  return trace
}

/** The world of another regime for the same leg, to borrow a definition from. Null when it is not loaded. */
export function lenderWorld(world: World, code: string): World | null {
  const { lenders } = world.memo
  const known = lenders.get(code)
  if (known) return known
  const regime = world.regimes.get(code)
  if (!regime) return null
  const lender: World = { ...world, regime, memo: newMemo(lenders) }
  lenders.set(code, lender)
  return lender
}

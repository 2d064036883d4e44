/** Definitions: what a regime makes of a record. Growing ones have the least solution over all that they rest on. */
import { answerIn, codeOf, isSoft, NONE } from './answers.ts'
import { Asked, deepestProof } from './asked.ts'
import type { Row } from './graph.ts'
import { Growth } from './growth.ts'
import { type Kleene, NO, UNKNOWN, YES } from './kleene.ts'
import { definitionFrame, judgeIn, LEG, SELF } from './node.ts'
import type { ResolvedDefinition } from './resolve.ts'
import type { Trace } from './trace.ts'
import { newMemo, proofsOf, type World } from './world.ts'

/** Whether the definition of that name holds of the record. */
export function definitionAnswer(world: World, name: string, record: Row): Kleene {
  const resolved = world.regime.definitions.get(name)
  return resolved ? answerOf(world, resolved, record) : NO
}

/** Whether the definition holds of the record. Concluded once for each world. */
export function answerOf(world: World, resolved: ResolvedDefinition, record: Row): Kleene {
  if (resolved.definition.of !== record.kind) return NO
  const { memo } = world
  const code = resolved.answers.read(record.index, memo.mark)
  if (code !== NONE) {
    if (isSoft(code)) memo.soft = true
    return answerIn(code)
  }
  if (resolved.definition.grows !== null) return grow(world, resolved, record)
  const before = memo.soft
  memo.soft = false
  const answer = judgeDefinition(world, resolved, record)
  resolved.answers.write(record.index, memo.mark, codeOf(answer, memo.soft))
  memo.soft ||= before
  return answer
}

function judgeDefinition(world: World, resolved: ResolvedDefinition, record: Row): Kleene {
  const slot = resolved.definition.of === 'leg' ? LEG : SELF
  const answer = judgeIn(resolved.when, world, slot, record)
  if (answer !== UNKNOWN || resolved.until === null) return answer
  world.memo.soft = true
  if (world.lifted === resolved || judgeIn(resolved.until, world, slot, record) === YES) return answer
  return world.untried.size > 0 && hangsOnUntried(world, resolved, record) ? answer : NO
}

/** Whether what the presumption answers for is a fact that the case leaves open, though others would say it. */
function hangsOnUntried(world: World, { definition, when, until }: ResolvedDefinition, record: Row): boolean {
  // While a group grows, what its answers hang on is not known yet.
  if (definition.grows !== null) return true
  const frame = definitionFrame(world, definition.of, record)
  const asked = new Asked()
  for (const part of [when, until]) if (part?.judge(frame) === UNKNOWN) part.ask(frame, asked)
  for (const key of asked.gaps.keys()) if (world.untried.has(key)) return true
  return false
}

function grow(world: World, resolved: ResolvedDefinition, record: Row): Kleene {
  const group = resolved.definition.grows!
  const { memo } = world
  if (memo.growth?.group === group) return memo.growth.read(resolved, record)
  const outer = memo.growth
  const before = memo.soft
  memo.soft = false
  const growth = new Growth<ResolvedDefinition, Row>(group)
  memo.growth = growth
  growth.read(resolved, record)
  growth.settle((definition, one) => judgeDefinition(world, definition, one))
  memo.growth = outer
  // Answers that were found together rest on each other.
  for (const found of growth.answers())
    found.definition.answers.write(found.record.index, memo.mark, codeOf(found.answer, memo.soft))
  memo.soft ||= before
  return answerIn(resolved.answers.read(record.index, memo.mark))
}

/** Why the definition holds of the record, or does not. */
export function definitionTrace(world: World, name: string, record: Row): Trace {
  const resolved = world.regime.definitions.get(name)
  const says = { definition: name, regime: world.regime.regime.code }
  if (!resolved || resolved.definition.of !== record.kind)
    return { answer: NO, form: 'definition', says, record, children: [] }
  const proofs = proofsOf(world)
  const table = proofs.definitions.get(name) ?? new Map<Row, Trace>()
  proofs.definitions.set(name, table)
  const known = table.get(record)
  if (known) return known
  const answer = definitionAnswer(world, name, record)
  // A chain that comes back to where it began is answered by the least solution, without unfolding it again.
  const unfolded: Trace = { answer, form: 'definition', says: { ...says, again: true }, record, children: [] }
  if (proofs.depth >= deepestProof) return unfolded
  table.set(record, unfolded)
  proofs.depth++
  const frame = definitionFrame(world, resolved.definition.of, record)
  const children = [resolved.when.explain(frame)]
  if (resolved.until) children.push(resolved.until.explain(frame))
  proofs.depth--
  const { provenance } = resolved.definition
  const trace: Trace = { answer, form: 'definition', says, record, provenance, children }
  table.set(record, trace)
  return trace
}

/** What it hangs on whether the definition holds of the record. */
export function askDefinition(world: World, resolved: ResolvedDefinition, record: Row, asked: Asked): void {
  if (answerOf(world, resolved, record) !== UNKNOWN) return
  if (asked.depth >= deepestProof || !asked.enters(resolved, record)) return
  asked.depth++
  const frame = definitionFrame(world, resolved.definition.of, record)
  if (resolved.when.judge(frame) === UNKNOWN) resolved.when.ask(frame, asked)
  asked.depth--
}

/** The world of another regime for the same leg, to borrow a definition from. Null when it is not loaded. */
export function lenderWorld(world: World, code: string): World | null {
  world.memo.lenders ??= new Map()
  const { lenders } = world.memo
  const known = lenders.get(code)
  if (known) return known
  const regime = world.regimes.get(code)
  if (!regime) return null
  const lender: World = { ...world, regime, memo: newMemo(lenders) }
  lenders.set(code, lender)
  return lender
}

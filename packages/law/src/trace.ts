/** The proof as it is built: like `Proof`, with what attribution and the search for missing facts need. */
import type { Proof } from './finding.ts'
import type { Gap, Row } from './graph.ts'
import { type Kleene, NO, toAnswer, UNKNOWN, YES } from './kleene.ts'
import type { Provenance } from './regime.ts'

/** A step that several others rest on is one object: whoever walks a proof must not walk it twice. */
export interface Trace {
  readonly answer: Kleene
  readonly form: string
  readonly says: Readonly<Record<string, unknown>>
  readonly found?: unknown
  readonly provenance?: Provenance
  readonly children: readonly Trace[]
  readonly gaps?: readonly Gap[]
  readonly presumed?: readonly Gap[]
  /** The record that this step is about: the member of a quantifier, the subject of a definition. */
  readonly record?: Row
  /** The data items that a counter counted. */
  readonly counted?: readonly Row[]
}

/** The proof as data. A step that was unfolded before is not unfolded again. */
export function toProof(trace: Trace, seen = new Set<Trace>()): Proof {
  const again = trace.children.length > 0 && seen.has(trace)
  seen.add(trace)
  const says = trace.record ? { ...trace.says, record: trace.record.name } : trace.says
  return {
    answer: toAnswer(trace.answer),
    form: trace.form,
    says: again ? { ...says, again: true } : says,
    ...(trace.found === undefined ? {} : { found: trace.found }),
    ...(trace.provenance ? { provenance: trace.provenance } : {}),
    children: again ? [] : trace.children.map(child => toProof(child, seen)),
  }
}

/** Gaps by record and fact. */
export type Gaps = Map<string, Gap>
export const gapKey = (gap: Gap): string => `${gap.record.name} ${gap.fact}`

/** The gaps that an unknown answer hangs on: those reached through unknown steps only. */
export function gapsOf(trace: Trace, into: Gaps, seen = new Set<Trace>()): void {
  if (trace.answer !== UNKNOWN || seen.has(trace)) return
  seen.add(trace)
  for (const gap of trace.gaps ?? []) into.set(gapKey(gap), gap)
  for (const child of trace.children) gapsOf(child, into, seen)
}

/**
 * The presumptions that an answer rests on: where several steps carry it, those that need fewest; of as few, those whose
 * names come first, so that the order in which things were declared decides nothing.
 */
export function presumptionsOf(
  trace: Trace,
  known: Map<Trace, ReadonlyMap<string, Gap>>,
): ReadonlyMap<string, Gap> {
  if (trace.children.length === 0 && !trace.presumed?.length) return noGaps
  const before = known.get(trace)
  if (before) return before
  known.set(trace, noGaps)
  const carrying = carriers(trace).map(group => fewest(group, known))
  const parts = carrying.filter(part => part.size > 0)
  const found = parts.length === 1 && !trace.presumed?.length ? parts[0]! : joinGaps(trace.presumed, parts)
  known.set(trace, found)
  return found
}

const noGaps: ReadonlyMap<string, Gap> = new Map()

function joinGaps(own: readonly Gap[] | undefined, parts: readonly ReadonlyMap<string, Gap>[]) {
  const found: Gaps = new Map()
  for (const gap of own ?? []) found.set(gapKey(gap), gap)
  for (const part of parts) for (const [key, gap] of part) found.set(key, gap)
  return found
}

/** Groups of steps of which one each is enough to carry the answer. */
export function carriers(trace: Trace): readonly (readonly Trace[])[] {
  const { answer, children } = trace
  const each = children.map(child => [child])
  switch (trace.form) {
    case 'all':
      return answer === NO ? [children.filter(child => child.answer === NO)] : each
    case 'any':
    case 'holds':
    case 'listed':
      return answer === YES ? [children.filter(child => child.answer === YES)] : each
    case 'quantify': {
      const telling = 'every' in trace.says ? NO : YES
      const told = answer !== UNKNOWN && ('some' in trace.says ? YES : NO) === answer
      return told ? [children.filter(child => child.answer === telling)] : each
    }
    case 'provision':
    case 'unless':
      return answer === NO ? [refusals(children)] : each
    default:
      return each
  }
}

/** What refuses a provision: its condition that fails, or one that defeats it. */
function refusals(children: readonly Trace[]): readonly Trace[] {
  const defeaters = children.filter(child => child.form === 'unless' && child.answer === YES)
  const cases = children.filter(child => child.form !== 'unless')
  return cases.length === 1 ? [...cases.filter(child => child.answer === NO), ...defeaters] : defeaters
}

function fewest(
  group: readonly Trace[],
  known: Map<Trace, ReadonlyMap<string, Gap>>,
): ReadonlyMap<string, Gap> {
  let best: ReadonlyMap<string, Gap> | null = null
  for (const one of group) {
    const found = presumptionsOf(one, known)
    if (found.size === 0) return noGaps
    if (!best || found.size < best.size || (found.size === best.size && nameOf(found) < nameOf(best)))
      best = found
  }
  return best ?? noGaps
}

const nameOf = (gaps: ReadonlyMap<string, Gap>): string => [...gaps.keys()].sort().join('\n')

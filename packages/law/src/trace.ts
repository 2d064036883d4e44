/** The proof as it is built: like `Proof`, with what attribution and the search for missing facts need. */
import type { Fact } from './declaration.ts'
import type { Proof } from './finding.ts'
import { type Kleene, toAnswer, UNKNOWN } from './kleene.ts'
import type { Provenance } from './regime.ts'
import type { Gap } from './world.ts'

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
  readonly record?: Fact
  /** The data items that a counter counted. */
  readonly counted?: readonly Fact[]
}

export function toProof(trace: Trace): Proof {
  return {
    answer: toAnswer(trace.answer),
    form: trace.form,
    says: trace.record ? { ...trace.says, record: trace.record.name } : trace.says,
    ...(trace.found === undefined ? {} : { found: trace.found }),
    ...(trace.provenance ? { provenance: trace.provenance } : {}),
    children: trace.children.map(toProof),
  }
}

/** The gaps that an unknown answer hangs on: those reached through unknown steps only. */
export function gapsOf(trace: Trace, into: Map<string, Gap>): void {
  if (trace.answer !== UNKNOWN) return
  for (const gap of trace.gaps ?? []) into.set(`${gap.record.name} ${gap.fact}`, gap)
  for (const child of trace.children) gapsOf(child, into)
}

/** The presumptions that were made on the way, anywhere in the proof. */
export function presumedIn(trace: Trace, into: Map<string, Gap>): void {
  for (const gap of trace.presumed ?? []) into.set(`${gap.record.name} ${gap.fact}`, gap)
  for (const child of trace.children) presumedIn(child, into)
}

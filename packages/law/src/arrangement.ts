/**
 * Arrangements between places: treaties, trade agreements, frameworks, certifications. They are no regime: what gives them
 * effect is the law of a place, which may ask their parties as a list. Plain, frozen data, read by `@carnet/lawbook`.
 */
import type { Confidence, Day, InForce, Instrument, Provenance, Words } from './regime.ts'

export const arrangementKinds = [
  'treaty',
  'trade-agreement',
  'framework',
  'certification',
  'model-clauses',
  'mutual-recognition',
] as const
export type ArrangementKind = (typeof arrangementKinds)[number]

/** Places that take part from a day; of a pair, the places that it leads to. */
export interface ArrangementParty {
  /** Of a pair, the places that it leads from; `null` where all parties stand alike. */
  readonly from: readonly string[] | null
  readonly places: readonly string[]
  /** As written, where a group stands for its places: for showing only. */
  readonly written: { readonly from: readonly string[]; readonly places: readonly string[] }
  readonly in_force: InForce
  readonly cite: Words | null
  readonly confidence: Confidence
  readonly doubt: Words | null
}

export interface Arrangement {
  readonly name: string
  readonly kind: ArrangementKind
  readonly title: Words
  readonly number: Instrument['number']
  readonly in_force: InForce
  /** Absence means "no party" only where the parties are known to be all there are. */
  readonly closed: boolean
  readonly parties: readonly ArrangementParty[]
  /** What it says of transfers, in our own words. */
  readonly says: Words
  /** Mechanisms, definitions and lists of regimes that give it effect, as `REGIME/name`. */
  readonly used_by: readonly string[]
  readonly provenance: Provenance
  readonly doubt: Words | null
  /** SHA-256 of the canonical JSON (RFC 8785) of all of the above, lower-case hex. */
  readonly digest: string
}

/** An arrangement that both ends of a leg take part in: shown to the reader, and never a permission. */
export interface ArrangementContext {
  readonly leg: string
  readonly from: string
  readonly to: string
  readonly arrangement: string
  readonly kind: ArrangementKind
  readonly title: Words
  readonly says: Words
  readonly cite: Words
  readonly since: Day | null
  readonly source: string
  readonly checked: Day
  readonly confidence: Confidence
}

/** The identity of a clearance: the same data, declaration, law, plan and destination are the same clearance. */
import { createHash } from 'node:crypto'
import { canonical } from '@carnet/lawbook'

export interface ClearanceIdentity {
  readonly sources: readonly {
    readonly leg: string
    readonly sha256: string
    readonly left_out?: readonly string[]
  }[]
  readonly declaration: string
  readonly regimes: readonly string[]
  readonly plan: string
  readonly protections: unknown
  readonly encrypt_to: readonly string[]
  readonly format: string | null
  readonly out: string
}

/** Hex, 32 digits. */
export function clearanceId(identity: ClearanceIdentity): string {
  return createHash('sha256').update(canonical(identity)).digest('hex').slice(0, 32)
}

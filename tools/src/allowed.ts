/** What the checks let stand, each with its reason. An entry that lets nothing stand any more is itself found. */
export interface Allowance {
  readonly check: string
  readonly file: string
  /** The word or number that may stand in the file. */
  readonly what: string
  readonly why: string
}

export const allowed: readonly Allowance[] = []

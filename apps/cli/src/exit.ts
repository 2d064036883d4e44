/** Exit codes, as documented in the help. */
import type { Decision, Standing } from '@carnet/law'

export const exitCodes = {
  done: 0,
  failure: 1,
  usage: 2,
  conditional: 3,
  prohibited: 4,
  undetermined: 5,
} as const

/** The exit code that a decision comes to. Of several findings the heaviest governs. */
export function exitOf(decision: Pick<Decision, 'outcome'> & { readonly standing: Standing | null }): number {
  switch (decision.outcome) {
    case 'prohibited':
      return exitCodes.prohibited
    case 'undetermined':
      return exitCodes.undetermined
    case 'conditional':
      return decision.standing === 'met' ? exitCodes.done : exitCodes.conditional
    default:
      return exitCodes.done
  }
}

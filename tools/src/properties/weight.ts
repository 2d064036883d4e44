/** How heavy findings are, where several may still be possible. */
import type { LegFinding, Outcome } from '@carnet/law'

const order: readonly Outcome[] = ['out-of-scope', 'free', 'conditional', 'prohibited']

export interface Weight {
  readonly lightest: number
  readonly heaviest: number
}

export function weightOf({ possible }: Pick<LegFinding, 'possible'>): Weight {
  const weights = possible.map(outcome => order.indexOf(outcome))
  return { lightest: Math.min(...weights), heaviest: Math.max(...weights) }
}

/** Neither of the bounds fell. */
export const isNoLighter = (after: Weight, before: Weight): boolean =>
  after.lightest >= before.lightest && after.heaviest >= before.heaviest

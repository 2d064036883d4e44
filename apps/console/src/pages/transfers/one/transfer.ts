/** A transfer as the service tells it, with the shapes of what the engine made. */
import type { Decision, Measure, Outcome } from '@carnet/law'
import type { Cost, ItemChange } from '@carnet/plan'
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../../../api/client.ts'

export interface PlanShown {
  readonly name: string
  readonly sha256: string
  readonly ready: boolean
  readonly changes: readonly ItemChange[]
  readonly requirements: readonly {
    readonly regime: string
    readonly provision: string
    readonly ways: Measure['ways']
  }[]
  readonly outcome: Outcome
  readonly cost: Cost
}

export interface Transfer {
  readonly id: string
  readonly declaration: string
  readonly state:
    | 'draft'
    | 'deciding'
    | 'decided'
    | 'approving'
    | 'clearing'
    | 'cleared'
    | 'refused'
    | 'failed'
  readonly as_of: string
  readonly outcome: Outcome | null
  readonly decision: Decision | null
  /** What was found in the data of each leg. */
  readonly found: readonly {
    readonly leg: string
    readonly columns: readonly {
      readonly name: string
      readonly category: string | null
      readonly found: string | null
    }[]
    readonly people: { readonly low: number; readonly high: number }
  }[]
  readonly plans: { readonly plans: readonly PlanShown[] } | null
  readonly plan: { readonly name: string; readonly sha256: string; readonly by: string } | null
  readonly approvals: readonly {
    readonly person: string
    readonly answer: 'approved' | 'refused'
    readonly comment: string | null
  }[]
  readonly clearance: { readonly legs: readonly ReleasedLeg[] } | null
  readonly problem: { readonly issues: readonly { readonly code: string; readonly data: object }[] } | null
}

export interface ReleasedLeg {
  readonly leg: string
  readonly entry: string
  readonly index: number
  readonly file: string | null
}

/** States in which the service is at work. */
export const isAtWork = ({ state }: Transfer): boolean => state === 'deciding' || state === 'clearing'

export function useTransfer(id: string) {
  const api = useApi()
  return useQuery({
    queryKey: ['transfer', id],
    queryFn: async ({ signal }) => {
      const found = await answerOf(api.GET('/v1/transfers/{id}', { params: { path: { id } }, signal }))
      return found as unknown as Transfer
    },
  })
}

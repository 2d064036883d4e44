/** Whether a transfer lies within what a person approved beforehand: a comparison, without the store. */
import { type Bounds, excessError, peopleIn } from '@carnet/approval'
import { type Approved, type Asking, beyondApproval, seen } from '@carnet/clearance'
import type { Day } from '@carnet/law'
import { type DeclarationFile, type Library, readDeclaration } from '@carnet/lawbook'
import type { Plan } from '@carnet/plan'

/** An approval with what was used of it, as it stands in the store. `day`: on which the transfer at hand was counted. */
export interface ApprovalFacts {
  readonly bounds: Bounds
  readonly declaration: string
  readonly revoked: boolean
  readonly used: Approved['used']
  readonly day: Day
}

export const readText = ({ vocabulary, codes }: Library, today: Day, text: string): DeclarationFile =>
  readDeclaration(text, 'declaration', { vocabulary, codes, today })

/** As it is compared. */
export const readApproval = (
  library: Library,
  today: Day,
  { bounds, declaration, revoked, used }: Omit<ApprovalFacts, 'day'>,
): Approved => ({ bounds, file: readText(library, today, declaration), revoked, used })

/** Throws what goes beyond the approval; how many people it would be counted for. */
export function requireWithin(
  asking: Asking,
  plan: Pick<Plan, 'name' | 'changes'>,
  approval: Approved,
  now: { readonly of: string; readonly today: Day },
): number {
  const beyond = excessError(beyondApproval(asking, plan, approval, now))
  if (beyond) throw beyond
  return peopleIn(asking.declaration, seen(asking).counted)
}

/** A clearance and a standing approval, brought into the form in which they are compared. */
import { type Asked, type Bounds, type Excess, exceeds, type Facts, type Use } from '@carnet/approval'
import type { Day, Declaration } from '@carnet/law'
import type { DeclarationFile } from '@carnet/lawbook'
import type { Plan } from '@carnet/plan'
import { type LegData, short, withData } from './facts.ts'

/** A standing approval as it is kept. */
export interface Approved {
  readonly bounds: Bounds
  /** The declaration that was approved. */
  readonly file: DeclarationFile
  readonly revoked: boolean
  readonly used: readonly Use[]
}

/** What would be cleared. A case is one. */
export interface Asking {
  readonly file: DeclarationFile
  /** With its data. */
  readonly declaration: Declaration
  readonly legs: readonly LegData[]
}

/** What of a clearance goes beyond an approval. `of` names the clearance: it is counted once. */
export function beyondApproval(
  asking: Asking,
  plan: Pick<Plan, 'name' | 'changes'>,
  approved: Approved,
  { of, today }: { readonly of: string; readonly today: Day },
): readonly Excess[] {
  const approval = {
    bounds: approved.bounds,
    facts: factsOf(approved.file, onSameData(approved.file.declaration, asking)),
    revoked: approved.revoked,
    used: approved.used,
  }
  return exceeds(
    approval,
    { of, facts: factsOf(asking.file, asking.declaration), plan, ...seen(asking) },
    today,
  )
}

/** How many people the data are about, and what was found in each column. */
export function seen({ legs }: Pick<Asking, 'legs'>): Pick<Asked, 'found' | 'counted'> {
  return {
    counted:
      legs.length === 0 ? null : legs.reduce((sum, { inspection }) => sum + inspection.people.count.high, 0),
    found: legs.flatMap(({ leg, inspection }) =>
      inspection.columns.map(column => ({
        leg,
        item: legs.length > 1 ? `${leg}/${column.name}` : column.name,
        category: column.found === undefined ? column.category : column.found,
      })),
    ),
  }
}

/** The approved declaration on the data that would move: as if it had been declared of them, with nothing that only the other one says. */
function onSameData(approved: Declaration, { declaration: { as_of }, legs }: Asking): Declaration {
  const known = legs.filter(({ leg }) => approved.legs.some(one => short(one) === leg))
  const unsaid = known.map(({ leg, inspection }) => ({
    leg,
    inspection: {
      ...inspection,
      columns: inspection.columns.map(column =>
        column.found === undefined ? column : { ...column, category: column.found },
      ),
    },
  }))
  return withData({ ...approved, as_of }, unsaid)
}

const factsOf = ({ plan }: DeclarationFile, declaration: Declaration): Facts => ({
  declaration,
  protect: plan?.protect ?? [],
  encrypt_to: plan?.encrypt_to ?? [],
})

/** The one place where it is decided whether a clearance lies within a standing approval. */
import type { Day, Fact } from '@carnet/law'
import { withChanges } from '@carnet/plan'
import type { Approval, Asked, Excess } from './bounds.ts'
import { beyondFacts } from './compare-facts.ts'
import { peopleIn, peopleUsed } from './people.ts'

/**
 * Everything that goes beyond the approval on `today`; nothing where the clearance lies within it. What is not known exceeds. Only facts
 * count: what was declared, compared with what was approved, and what was found in the data.
 */
export function exceeds(approval: Approval, asked: Asked, today: Day): Excess[] {
  const { bounds, used, revoked } = approval
  const found: Excess[] = []
  if (revoked) found.push({ bound: 'revoked', where: '', found: '', allowed: '' })
  if (today > bounds.until) found.push({ bound: 'until', where: '', found: today, allowed: bounds.until })
  const others = used.filter(one => one.of !== asked.of)
  if (others.length >= bounds.clearances)
    found.push(counted('clearances', others.length + 1, bounds.clearances))
  if (!bounds.plans.includes(asked.plan.name))
    found.push({ bound: 'plan', where: '', found: asked.plan.name, allowed: bounds.plans.join(' | ') })
  // Judged by the law of another day, it could be lighter.
  const { as_of } = asked.facts.declaration
  if (as_of !== today) found.push({ bound: 'day', where: 'as_of', found: as_of, allowed: today })
  const now = peopleIn(asked.facts.declaration, asked.counted)
  const people = peopleUsed(others, bounds.people.per, today) + now
  if (!(people <= bounds.people.at_most)) found.push(counted('people', people, bounds.people.at_most))
  return [...found, ...beyondFacts(asked.facts, approval.facts), ...beyondCategories(approval, asked)]
}

const counted = (bound: 'people' | 'clearances', found: number, allowed: number): Excess => ({
  bound,
  where: '',
  found: Number.isFinite(found) ? String(found) : '?',
  allowed: String(allowed),
})

const short = ({ name }: Fact): string => name.slice(name.indexOf('.') + 1)

/** Of what still moves under the plan: the category that is declared, and the one that was found. */
function beyondCategories({ bounds }: Approval, { facts, found, plan }: Asked): Excess[] {
  const isWithin = (category: unknown): boolean =>
    typeof category === 'string' &&
    bounds.categories.some(one => category === one || category.startsWith(`${one}.`))
  const allowed = bounds.categories.join(', ')
  return withChanges(facts.declaration, plan.changes).legs.flatMap(leg =>
    ((leg.values.items ?? []) as readonly Fact[]).flatMap(item => {
      const column = found.find(one => one.leg === short(leg) && one.item === short(item))
      const categories = [...new Set([item.values.category ?? null, ...(column ? [column.category] : [])])]
      return (
        categories
          // Where nothing was found in a column, what a person approved of it stands alone.
          .filter((category, index) => !(index > 0 && category === null))
          .filter(category => !isWithin(category))
          .map((category): Excess => {
            const where = item.name
            return { bound: 'category', where, found: typeof category === 'string' ? category : '?', allowed }
          })
      )
    }),
  )
}

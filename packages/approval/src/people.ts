/** How many people a declaration concerns, at most, and how many were counted in a period. */
import type { Day, Declaration, Fact, Interval } from '@carnet/law'
import type { Period, Use } from './bounds.ts'

/**
 * What was declared, or what was `counted` in the data, whichever is more. `Infinity` where nobody has said or counted how many:
 * what is not known is not within a bound.
 */
export function peopleIn(declaration: Declaration, counted: number | null): number {
  const declared = declaredIn(declaration)
  return declared === 0 ? 0 : Math.max(declared, counted ?? 0)
}

function declaredIn({ people, items, legs }: Declaration): number {
  const groups = new Map<string, Fact>()
  for (const group of people) groups.set(group.name, group)
  let stated = true
  for (const item of [...items, ...legs.flatMap(leg => (leg.values.items ?? []) as readonly Fact[])]) {
    const group = item.values.people as Fact | undefined
    if (group) groups.set(group.name, group)
    else if (isAboutPeople(item.values.category)) stated = false
  }
  if (!stated) return Number.POSITIVE_INFINITY
  let sum = 0
  for (const group of groups.values()) {
    const count = group.values.count as Interval | undefined
    sum += count ? count.high : Number.POSITIVE_INFINITY
  }
  return sum
}

const isAboutPeople = (category: unknown): boolean =>
  typeof category === 'string' && /^(person|device)(\.|$)/.test(category)

const monthDigits = 'YYYY-MM'.length
const yearDigits = 'YYYY'.length

/** How many were counted already in the period that `day` lies in. */
export function peopleUsed(used: readonly Use[], per: Period, day: Day): number {
  if (per === 'clearance') return 0
  const digits = per === 'month' ? monthDigits : per === 'year' ? yearDigits : 0
  const inPeriod = used.filter(one => one.day.slice(0, digits) === day.slice(0, digits))
  return inPeriod.reduce((sum, { people }) => sum + people, 0)
}

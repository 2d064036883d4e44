/**
 * Generated law without what the reader refuses as saying nothing: the same twice, what always or never holds. So most of what
 * is generated is law, and the judging of it is what is tried.
 */
import type { Written } from './conditions.ts'
import { never } from './conditions.ts'

/** The same law, and the same object wherever nothing was to be mended. */
export function sensible<Part>(part: Part): Part {
  return mend(part) as Part
}

function mend(part: unknown): unknown {
  if (Array.isArray(part)) return unique(part.map(mend))
  if (typeof part !== 'object' || part === null) return part
  const mended: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(part)) mended[key] = mend(value)
  return isVacuous(mended) ? never : withBounds(withClasses(withoutContraries(mended)))
}

const unique = (members: readonly unknown[]): unknown[] => {
  const seen = new Set<string>()
  return members.filter(member => {
    const text = JSON.stringify(member)
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

const pathTests = ['is', 'has', 'has_any', 'only']

/** A fact held against itself. */
const isVacuous = (part: Written): boolean =>
  pathTests.some(test => part[test] !== undefined && part[test] === `=${part.fact}`) ||
  (part.day !== undefined && [part.by, part.before, part.after].includes(part.day))

/** Of two tests of one thing within `all` the later goes: they could exclude each other. */
function withoutContraries(part: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(part.all)) return part
  const subjects = new Set<string>()
  const kept = (part.all as Written[]).filter(one => {
    const subject = subjectOf(one)
    if (subject === null) return true
    if (subjects.has(subject)) return false
    subjects.add(subject)
    return true
  })
  return { ...part, all: kept }
}

function subjectOf(one: Written): string | null {
  if (one.not !== undefined) return JSON.stringify(one.not)
  if (one.fact !== undefined) return `fact ${one.fact}`
  if (one.counter !== undefined) return `counter ${one.counter}`
  return one.sum === undefined ? JSON.stringify(one) : JSON.stringify([one.sum, one.of, one.as, one.where])
}

function withClasses(part: Record<string, unknown>): Record<string, unknown> {
  const { class: wanted, not_class: left, ...rest } = part
  if (!Array.isArray(wanted) || !Array.isArray(left)) return part
  const others = left.filter(one => !wanted.includes(one))
  return { ...rest, class: wanted, ...(others.length > 0 ? { not_class: others } : {}) }
}

/** No number is less than none. */
function withBounds(part: Record<string, unknown>): Record<string, unknown> {
  const bounded = { ...part }
  for (const by of ['at_least', 'below']) if (bounded[by] === 0) bounded[by] = 1
  return bounded
}

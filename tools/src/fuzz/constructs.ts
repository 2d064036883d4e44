/** What of the language stands in made-up pairs, so that a run shows what it has tried and what it has not. */
import type { Pair } from './pair.ts'

/** Forms and keys of the law, each by the key that gives it away. */
const keys = [
  ...[
    'all',
    'any',
    'not',
    'fact',
    'some',
    'every',
    'no',
    'sum',
    'holds',
    'listed',
    'counter',
    'judged',
    'day',
  ],
  ...['is', 'in', 'has', 'has_any', 'only', 'under', 'by', 'not_older_than', 'within', 'before', 'after'],
  ...['at_least', 'above', 'at_most', 'below', 'working_days', 'calendar', 'worked'],
  ...['scenario', 'needs', 'loaded_only', 'tiers', 'attested', 'suggested', 'scenarios'],
  ...['none_before', 'not_class', 'leave_out', 'presume', 'grows', 'besides', 'available_when', 'redo_when'],
  ...['for', 'unless', 'group', 'binds', 'reaches', 'prohibit', 'exempt', 'require', 'oblige', 'only_when'],
  ...['any_of', 'all_of', 'declarant', 'omits', 'relies_on', 'counters', 'totals', 'identifiers'],
] as const
const known = new Set<string>(keys)
/** A provision is judged `for` each; a due `for` so long is another thing. */
const otherwise: Readonly<Record<string, string>> = { due: 'due' }

const inRegimes = new WeakMap<object, ReadonlySet<string>>()

/** Adds one to each construct that stands somewhere in the pair. */
export function countConstructs(
  into: Record<string, number>,
  regimes: Pair['regimes'],
  declaration: Pair['declaration'],
  totals: object,
): void {
  const law = inRegimes.get(regimes) ?? keysIn(regimes, new Set())
  inRegimes.set(regimes, law)
  const found = new Set(law)
  keysIn(declaration, found)
  if (Object.keys(totals).length > 0) found.add('totals')
  if (Object.keys((declaration.legs as object) ?? {}).length > 1) found.add('several legs')
  if (Object.keys(regimes).length > 1) found.add('several regimes')
  for (const one of found) into[one] = (into[one] ?? 0) + 1
}

function keysIn(part: unknown, into: Set<string>): Set<string> {
  if (typeof part !== 'object' || part === null) return into
  for (const [key, value] of Object.entries(part)) {
    if (key in otherwise) continue
    if (known.has(key) && !isEmpty(value)) into.add(key)
    keysIn(value, into)
  }
  return into
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** The constructs that no pair had. */
export const neverMade = (counted: Readonly<Record<string, number>>): string[] =>
  keys.filter(key => !counted[key])

/**
 * What to ask when a finding hangs on facts that nobody stated.
 *
 * Two steps. First the correlated unknowns are split: the cases that thresholds (and closed choices) cut are judged one
 * by one and joined, since term by term Kleene's logic may not see that they all come to the same. What is then still
 * open is answered with an irreducible set of facts: one with which the finding can be settled, and of which none could
 * be left out.
 */
import { casesOf } from './cases.ts'
import type { Value } from './declaration.ts'
import { effortOf } from './effort.ts'
import type { LegFinding, Outcome } from './finding.ts'
import type { Gap, Row } from './graph.ts'
import { type Settled, settle } from './settle.ts'
import { gapKey } from './trace.ts'
import { type Assumptions, type World, worldAssuming } from './world.ts'

/** More cases than this are not tried: the finding stays undetermined. */
export const mostCases = 64
const mostRounds = 12

/** Finds the gaps that the finding hangs on in a world. */
export type FindGaps = (world: World, settled: Settled) => readonly Gap[]
export type Assumption = { readonly gap: Gap; readonly values: readonly Value[] }

/** The same world with some facts taken to be so. */
export function under(world: World, assumptions: readonly Assumption[]): World {
  const assumed = new Map<Row, Map<string, readonly Value[]>>()
  for (const [record, facts] of world.assumed ?? []) assumed.set(record, new Map(facts))
  for (const { gap, values } of assumptions) {
    const facts = assumed.get(gap.record) ?? new Map<string, readonly Value[]>()
    facts.set(gap.fact, values)
    assumed.set(gap.record, facts)
  }
  return fresh(world, assumed)
}

export function fresh(world: World, assumed: Assumptions | null, heedReliance = world.heedReliance): World {
  return worldAssuming(world, assumed, heedReliance)
}

/** What a finding can be, and for which reason nothing is asked. */
export interface Joined {
  readonly possible: ReadonlySet<Outcome>
  readonly reason: LegFinding['reason']
}

/** What is tried of all that the gaps can be. */
export interface Tried {
  /** One without assumptions where there is nothing to try. */
  readonly cases: readonly (readonly Assumption[])[]
  /** The gaps that the cases would have to say, too, were there not too many then. */
  readonly untried: ReadonlySet<string>
}

/** The exhaustive cases of the gaps, numbers first, as many as may be tried. */
export function casesOfAll(world: World, gaps: readonly Gap[]): Tried {
  let cases: Assumption[][] = [[]]
  const untried = new Set<string>()
  for (const gap of [...gaps].sort((a, b) => rank(world, a) - rank(world, b))) {
    const { values, exhaustive } = casesOf(world, gap)
    // The one kind that is left tells something; the one piece of a number does not.
    if (!exhaustive || values.length < (gap.fact === 'kind' ? 1 : 2)) continue
    if (cases.length * values.length > mostCases) untried.add(gapKey(gap))
    else cases = cases.flatMap(one => values.map(value => [...one, { gap, values: value }]))
  }
  return { cases, untried }
}

/** The findings that remain possible when the cases of the gaps are tried. */
export function joinCases(world: World, settled: Settled, gaps: readonly Gap[]): Joined {
  const { cases, untried } = casesOfAll(world, gaps)
  if (cases[0]?.length === 0) return settled
  const joined = new Set<Outcome>()
  const reasons = new Set<LegFinding['reason']>()
  for (const assumptions of cases) {
    const { possible, reason } = settle({ ...under(world, assumptions), untried })
    // A case can only narrow what was possible without it.
    for (const outcome of possible) if (settled.possible.has(outcome)) joined.add(outcome)
    if (possible.has('out-of-scope')) reasons.add(reason)
    if (joined.size === settled.possible.size) return settled
  }
  // What is presumed while a fact is not said may be otherwise in every case: then the cases tell nothing.
  if (joined.size === 0) return settled
  return { possible: joined, reason: reasons.size === 1 ? [...reasons][0]! : settled.reason }
}

/** The finding of a world, its correlated unknowns split. */
export function settleByCases(world: World, findGaps: FindGaps): Settled {
  const settled = settle(world)
  if (settled.possible.size < 2) return settled
  return { ...settled, ...joinCases(world, settled, findGaps(world, settled)) }
}

const rank = (world: World, gap: Gap): number =>
  gap.fact.startsWith('counter.') ||
  world.vocabulary.records[gap.record.kind]?.facts[gap.fact]?.type === 'number'
    ? 0
    : 1

/**
 * An irreducible set of answers with which the finding settles. Three ways of answering are
 * tried (what names nothing, what the law names, what leaves least open), and the set that takes least effort is returned.
 * Null where no answers of this kind settle it: the law itself is silent, or too many facts are. With `goal` something else than the
 * finding is to be known, and is not looked for by cases.
 */
export function irreducible(
  world: World,
  gaps: readonly Gap[],
  findGaps: FindGaps,
  goal?: Goal,
): readonly Assumption[] | null {
  const effort = ({ gap }: Assumption): number => effortOf(world.vocabulary, gap.record.kind, gap.fact)
  const attempt = (choose: Choose): (readonly Assumption[])[] => {
    const answers = answerAll(world, gaps, findGaps, choose, goal ?? isOne)
    if (!answers) return []
    // What is left depends on what is left out first: what takes most to answer, or what was found last.
    const orders = [answers.toSorted((a, b) => effort(b) - effort(a)), answers.toReversed()]
    const reached = goal ? [(one: World) => goal(settle(one))] : isOneTwoWays(findGaps)
    return orders.map(all => leaveOut(world, all, reached))
  }
  const attempts = [plain, telling, leastOpen].flatMap(attempt)
  const whole = (answers: readonly Assumption[]): number => answers.reduce((sum, one) => sum + effort(one), 0)
  const [first] = attempts.sort((a, b) => whole(a) - whole(b) || a.length - b.length)
  return first ?? null
}

/** What is to be known. */
export type Goal = (settled: Settled) => boolean

const isOne: Goal = ({ possible }) => possible.size === 1

const isOneTwoWays = (findGaps: FindGaps) => [
  (world: World) => isOne(settle(world)),
  (world: World) => isOne(settleByCases(world, findGaps)),
]

type Choose = (
  values: readonly (readonly Value[])[],
  world: World,
  gap: Gap,
  answers: readonly Assumption[],
) => readonly Value[] | undefined

/** The case that names nothing: other, none, no. */
const plain: Choose = values => values[0]
/** A case that the law names. */
const telling: Choose = values => values.at(-1)

const leastOpen: Choose = (values, world, gap, answers) => {
  let best = values[0]
  let open = Number.POSITIVE_INFINITY
  for (const value of values) {
    const { size } = settle(under(world, [...answers, { gap, values: value }])).possible
    if (size >= open) continue
    best = value
    open = size
  }
  return best
}

function answerAll(
  world: World,
  first: readonly Gap[],
  findGaps: FindGaps,
  choose: Choose,
  goal: Goal,
): Assumption[] | null {
  const answers: Assumption[] = []
  const answered = new Set<string>()
  let gaps = first
  for (let round = 0; round < mostRounds; round++) {
    const before = answers.length
    const here = under(world, answers)
    for (const gap of gaps) {
      const values = answered.has(gapKey(gap))
        ? undefined
        : choose(casesOf(here, gap).values, world, gap, answers)
      if (!values) continue
      answered.add(gapKey(gap))
      answers.push({ gap, values })
    }
    if (answers.length === before) return null
    const next = under(world, answers)
    const settled = settle(next)
    if (goal(settled)) return answers
    gaps = findGaps(next, settled)
  }
  return null
}

/** Leaves out every answer that is not needed for it to stay known: term by term first, then by cases. */
function leaveOut(
  world: World,
  answers: readonly Assumption[],
  ways: readonly ((world: World) => boolean)[],
): readonly Assumption[] {
  let needed = [...answers]
  for (const isKnown of ways) {
    for (const answer of needed) {
      const without = needed.filter(one => one !== answer)
      if (isKnown(under(world, without))) needed = without
    }
  }
  return needed
}

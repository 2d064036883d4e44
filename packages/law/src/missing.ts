/**
 * What to ask when a finding hangs on facts that nobody stated.
 *
 * Two steps. First the correlated unknowns are split: the cases that thresholds (and closed choices) cut are judged one
 * by one and joined, since term by term Kleene's logic may not see that they all come to the same. What is then still
 * open is answered with an irreducible set of facts: one with which the finding can be settled, and of which none could
 * be left out.
 */

import { casesOf } from './cases.ts'
import type { Fact, Value } from './declaration.ts'
import type { Outcome } from './finding.ts'
import { type Settled, settle } from './settle.ts'
import type { Assumptions, Gap, World } from './world.ts'

/** More cases than this are not tried: the finding stays undetermined. */
export const mostCases = 64
const mostRounds = 12

/** Finds the gaps that the finding hangs on in a world. */
export type FindGaps = (world: World, settled: Settled) => readonly Gap[]
type Assumption = { readonly gap: Gap; readonly values: readonly Value[] }

/** The same world with some facts taken to be so; nothing that was concluded is carried over. */
export function under(world: World, assumptions: readonly Assumption[]): World {
  const assumed = new Map<Fact, Map<string, readonly Value[]>>()
  for (const [record, facts] of world.assumed ?? []) assumed.set(record, new Map(facts))
  for (const { gap, values } of assumptions) {
    const facts = assumed.get(gap.record) ?? new Map<string, readonly Value[]>()
    facts.set(gap.fact, values)
    assumed.set(gap.record, facts)
  }
  return fresh(world, assumed)
}

export function fresh(world: World, assumed: Assumptions | null, heedReliance = world.heedReliance): World {
  return {
    ...world,
    assumed,
    heedReliance,
    definitions: new Map(),
    provisions: new Map(),
    traces: new Map(),
    lenders: new Map(),
  }
}

/** The findings that remain possible when the exhaustive cases of the gaps are tried, numbers first. */
export function joinCases(world: World, settled: Settled, gaps: readonly Gap[]): ReadonlySet<Outcome> {
  let cases: Assumption[][] = [[]]
  for (const gap of [...gaps].sort((a, b) => rank(world, a) - rank(world, b))) {
    const { values, exhaustive } = casesOf(world, gap)
    if (!exhaustive || values.length < 2 || cases.length * values.length > mostCases) continue
    cases = cases.flatMap(one => values.map(value => [...one, { gap, values: value }]))
  }
  if (cases.length < 2) return settled.possible
  const joined = new Set<Outcome>()
  for (const assumptions of cases)
    for (const outcome of settle(under(world, assumptions)).possible) joined.add(outcome)
  // A case can only narrow what was possible without it.
  return new Set([...joined].filter(outcome => settled.possible.has(outcome)))
}

const rank = (world: World, gap: Gap): number =>
  gap.fact.startsWith('counter.') ||
  world.vocabulary.records[gap.record.kind]?.facts[gap.fact]?.type === 'number'
    ? 0
    : 1

/** An irreducible set of gaps. Two ways of answering are tried, and the smaller set is returned. */
export function irreducible(world: World, gaps: readonly Gap[], findGaps: FindGaps): readonly Gap[] {
  const attempts = [plain, telling].flatMap(choose => {
    const answers = answerAll(world, gaps, findGaps, choose)
    return answers ? [leaveOut(world, answers)] : []
  })
  attempts.sort((a, b) => a.length - b.length)
  return attempts[0] ?? gaps
}

/** The case that names nothing: other, none, no. */
const plain = (values: readonly (readonly Value[])[]): readonly Value[] | undefined => values[0]
/** A case that the law names. */
const telling = (values: readonly (readonly Value[])[]): readonly Value[] | undefined => values.at(-1)

function answerAll(
  world: World,
  first: readonly Gap[],
  findGaps: FindGaps,
  choose: typeof plain,
): Assumption[] | null {
  const answers: Assumption[] = []
  let gaps = first
  for (let round = 0; round < mostRounds; round++) {
    const before = answers.length
    for (const gap of gaps) {
      const values = choose(casesOf(world, gap).values)
      if (values && !answers.some(answer => answer.gap.record === gap.record && answer.gap.fact === gap.fact))
        answers.push({ gap, values })
    }
    if (answers.length === before) return null
    const next = under(world, answers)
    const settled = settle(next)
    if (settled.possible.size === 1) return answers
    gaps = findGaps(next, settled)
  }
  return null
}

/** Leaves out every answer that is not needed for the finding to stay settled. */
function leaveOut(world: World, answers: readonly Assumption[]): readonly Gap[] {
  let needed = [...answers]
  for (const answer of answers) {
    const without = needed.filter(one => one !== answer)
    if (settle(under(world, without)).possible.size === 1) needed = without
  }
  return needed.map(answer => answer.gap)
}

/** Which question to ask next: one that can still change the answer, cheapest first, and where each answer would lead. */
import { Asked } from './asked.ts'
import { casesOf } from './cases.ts'
import { type DecideInput, eachWorld } from './decide.ts'
import type { Value } from './declaration.ts'
import { effortOf } from './effort.ts'
import { type MissingFact, type Outcome, outcomes } from './finding.ts'
import type { Gap } from './graph.ts'
import { gapsIn, openSteps } from './leg-finding.ts'
import { irreducible, joinCases, under } from './missing.ts'
import { type Settled, settle } from './settle.ts'
import { gapKey } from './trace.ts'
import type { World } from './world.ts'

export interface Question extends MissingFact {
  /** How much it takes to answer, see `effortOf`. */
  readonly effort: number
  /** For each regime and leg that asks, and each answer that the law can tell apart: the findings that would remain. */
  readonly leads: readonly Lead[]
}

export interface Lead {
  readonly regime: string
  readonly leg: string
  readonly value: readonly Value[]
  readonly possible: readonly Outcome[]
}

/** So many open facts of one leg are weighed: those that belong to an irreducible set come first. */
const mostWeighed = 24
/** What a fact is worth that settles nothing alone but belongs to a set that does. */
const worthTogether = 0.05

interface Weighed {
  readonly question: Question
  readonly gain: number
}

/**
 * The questions that are still open, the best first: how many findings an answer rules out on average, for the effort
 * it takes. `skipped` are keys, as `questionKey` gives them, of facts that nobody knows. Empty when all is settled.
 */
export function openQuestions(
  input: DecideInput,
  skipped: ReadonlySet<string> = new Set(),
): readonly Question[] {
  const found = new Map<string, Weighed>()
  eachWorld(input, world => {
    const settled = settle(world)
    if (settled.possible.size < 2) return
    const gaps = gapsIn(world, settled)
    if (joinCases(world, settled, gaps).possible.size < 2) return
    const { regime } = world.regime
    for (const gap of candidates(world, gaps, skipped)) {
      const weighed = weigh(world, settled, gap.gap, regime.code, gap.together)
      const key = questionKey({ record: gap.gap.record.name, fact: gap.gap.fact, regime: regime.code })
      const before = found.get(key)
      found.set(key, before ? join(before, weighed) : weighed)
    }
  })
  const score = ({ question, gain }: Weighed): number => gain / question.effort
  return [...found.entries()]
    .sort(([a, one], [b, other]) => score(other) - score(one) || (a < b ? -1 : 1))
    .map(([, { question }]) => question)
}

/** What tells questions apart. A statutory total belongs to its regime; a fact is the same for all. */
export function questionKey({
  record,
  fact,
  regime,
}: {
  readonly record: string
  readonly fact: string
  readonly regime: string
}): string {
  return fact.startsWith('counter.') ? `${regime}.${fact}` : `${record}.${fact}`
}

function candidates(
  world: World,
  gaps: readonly Gap[],
  skipped: ReadonlySet<string>,
): readonly { readonly gap: Gap; readonly together: boolean }[] {
  const regime = world.regime.regime.code
  const open = gaps.filter(
    ({ record, fact }) => !skipped.has(questionKey({ record: record.name, fact, regime })),
  )
  const set = irreducible(world, open, gapsIn) ?? []
  const together = new Set(set.map(({ gap }) => gapKey(gap)))
  const all = [...set.map(({ gap }) => gap), ...open.filter(gap => !together.has(gapKey(gap)))]
  return all
    .filter(({ record, fact }) => !skipped.has(questionKey({ record: record.name, fact, regime })))
    .slice(0, mostWeighed)
    .map(gap => ({ gap, together: together.has(gapKey(gap)) }))
}

function weigh(world: World, settled: Settled, gap: Gap, regime: string, together: boolean): Weighed {
  const leads: Lead[] = []
  let remaining = 0
  const { values } = casesOf(world, gap)
  for (const value of values) {
    const { possible } = settle(under(world, [{ gap, values: value }]))
    remaining += possible.size
    leads.push({ regime, leg: world.leg.name, value, possible: outcomes.filter(one => possible.has(one)) })
  }
  const { size } = settled.possible
  const gain = values.length === 0 ? 0 : Math.max(0, size - remaining / values.length)
  const effort = effortOf(world.vocabulary, gap.record.kind, gap.fact)
  return {
    gain: gain + (together ? worthTogether : 0),
    question: {
      record: gap.record.name,
      kind: gap.record.kind,
      fact: gap.fact,
      asked_by: askersOf(world, settled, gap),
      effort,
      leads,
    },
  }
}

function join(a: Weighed, b: Weighed): Weighed {
  return {
    gain: a.gain + b.gain,
    question: {
      ...a.question,
      asked_by: [...new Set([...a.question.asked_by, ...b.question.asked_by])],
      leads: [...a.question.leads, ...b.question.leads],
    },
  }
}

/** The provisions and mechanisms that ask; scope and transfer under the names of the regime's own keys. */
function askersOf(world: World, settled: Settled, gap: Gap): readonly string[] {
  const found = new Set<string>()
  for (const { name, ask } of openSteps(world, settled)) {
    const asked = new Asked()
    ask(asked)
    if (asked.gaps.has(gapKey(gap))) found.add(name)
  }
  return [...found]
}

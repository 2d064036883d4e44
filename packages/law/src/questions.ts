/** Which question to ask next: one that can still change the answer, cheapest first, and where each answer would lead. */
import { addingTo } from './adding.ts'
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

/** How likely it is taken to be that what a leg adds comes over the line by itself. */
const mayReach = 0.5

interface Weighed {
  readonly question: Question
  /** Findings ruled out on average, for each unit of effort. */
  readonly score: number
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
    const regime = world.regime.regime.code
    const keyOf = ({ record, fact }: Gap): string => questionKey({ record: record.name, fact, regime })
    const note = (gap: Gap, weighed: Weighed): void => {
      const before = found.get(keyOf(gap))
      found.set(keyOf(gap), before ? join(before, weighed) : weighed)
    }
    const asked = new Set<string>()
    for (const { gap, together } of candidates(world, gaps, skipped)) {
      note(gap, weigh(world, settled, gap, regime, together))
      asked.add(keyOf(gap))
    }
    for (const total of gaps.filter(({ fact }) => fact.startsWith('counter.'))) {
      const adding = addingTo(world, total, gap => skipped.has(keyOf(gap)))
      for (const gap of adding?.gaps ?? []) {
        // What tells whether an item counts may settle more than the total.
        if (!asked.has(keyOf(gap))) note(gap, weigh(world, settled, gap, regime, false))
        asked.add(keyOf(gap))
        const asking = askersOf(world, settled, total)
        note(gap, {
          question: questionOf(world, gap, asking, []),
          score: (mayReach * adding!.gain) / adding!.effort,
        })
      }
    }
  })
  return [...found.entries()]
    .sort(
      ([a, one], [b, other]) =>
        other.score - one.score || one.question.effort - other.question.effort || (a < b ? -1 : 1),
    )
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
  const question = questionOf(world, gap, askersOf(world, settled, gap), leads)
  return { question, score: (gain + (together ? worthTogether : 0)) / question.effort }
}

const questionOf = (
  world: World,
  { record, fact }: Gap,
  asked_by: readonly string[],
  leads: readonly Lead[],
): Question => ({
  record: record.name,
  kind: record.kind,
  fact,
  asked_by,
  effort: effortOf(world.vocabulary, record.kind, fact),
  leads,
})

function join(a: Weighed, b: Weighed): Weighed {
  return {
    score: a.score + b.score,
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

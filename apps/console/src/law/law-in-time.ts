/** The law between places and between days, for pages: two regimes side by side, what changed, what is coming. */
import type { Day, Regime } from '@carnet/law'
import { type Language, label, lawLanguage, textIn } from '@carnet/locales'
import {
  type Change,
  type ChangedPart,
  type ComparisonTexts,
  changeEntry,
  comparisonPage,
  datedChanges,
  type Entry,
  nameOfPart,
  type RegimePage,
  readAndCompare,
  uncommenced,
} from '@carnet/present'
import { ProblemError, problemIn, UnreachableError } from '../api/problem.ts'
import { openLaw } from './open-law.ts'

/** A day on which a law becomes another, and in how many of its parts. */
export interface LawDay {
  readonly day: Day
  readonly count: number
}

/** A change as a page shows it. */
export interface ShownChange {
  readonly regime: string
  readonly part: ChangedPart
  readonly partName: string
  readonly kind: Change['kind']
  readonly entry: Entry
}

export interface DayOfChanges {
  /** Null: no day is fixed. */
  readonly day: Day | null
  readonly changes: readonly ShownChange[]
}

/** Before all law: what is in force “since ever” did not begin on a day. */
const sinceEver = '0001-01-01'

/** Every day on which the law of a regime becomes another, past and coming, in their order. */
export async function lawDays(code: string): Promise<readonly LawDay[]> {
  const { regimes, vocabulary } = await openLaw()
  const regime = regimes.find(one => one.code === code)
  if (!regime) return []
  const all = datedChanges(regime, { vocabulary, after: sinceEver, until: null, tense: 'past' })
  const counts = new Map<Day, number>()
  for (const { day } of all) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].map(([day, count]) => ({ day, count }))
}

export async function changesBetween(
  { code, from, to, today }: { code: string; from: Day; to: Day; today: Day },
  language: Language,
): Promise<readonly DayOfChanges[]> {
  const { regimes, vocabulary } = await openLaw()
  const regime = regimes.find(one => one.code === code)
  if (!regime) return []
  const tense = to > today ? ('future' as const) : ('past' as const)
  const changes = datedChanges(regime, { vocabulary, after: from, until: to, tense })
  return byDay(changes.map(change => shown(regime, change, language)))
}

/** What begins, ends or takes another value after a day; what has no day yet comes last. */
export async function comingAfter(
  { from, code }: { from: Day; code: string },
  language: Language,
): Promise<readonly DayOfChanges[]> {
  const { regimes, vocabulary } = await openLaw()
  const wanted = code === '' ? regimes : regimes.filter(one => one.code === code)
  const options = { vocabulary, after: from, until: null, tense: 'future' } as const
  return byDay(
    wanted.flatMap(regime =>
      [...datedChanges(regime, options), ...uncommenced(regime)].map(change =>
        shown(regime, change, language),
      ),
    ),
  )
}

type Dated = ShownChange & { readonly day: Day | null }

/** As a page shows it. */
export function shown(regime: Regime, change: Change, language: Language): Dated {
  const entry = changeEntry(change, lawLanguage(language))
  return {
    regime: regime.code,
    part: change.part,
    partName: label(`changes.part.${change.part}`, language),
    kind: change.kind,
    day: change.day,
    // What comes and what goes is told by a mark of the page, and not by a character before the words.
    entry: { ...entry, title: textIn(change.says, language) },
  }
}

function byDay(changes: readonly Dated[]): DayOfChanges[] {
  const days = new Map<Day | null, ShownChange[]>()
  for (const { day, ...change } of changes) {
    const known = days.get(day)
    if (known) known.push(change)
    else days.set(day, [change])
  }
  return [...days]
    .map(([day, all]) => ({ day, changes: all }))
    .sort((one, other) => ((one.day ?? '9999') < (other.day ?? '9999') ? -1 : 1))
}

/** The names of provisions, in the words of their regimes. */
export async function namesOfProvisions(
  ids: readonly { regime: string; id: string }[],
  language: Language,
): Promise<readonly string[]> {
  const { regimes } = await openLaw()
  return ids.map(({ regime, id }) => {
    const law = regimes.find(one => one.code === regime)
    return law ? nameOfPart(law, id, language) : id
  })
}

/** Null where one of the two is not in the library, or both are the same. */
export async function comparisonOf(
  { one, other, asOf }: { one: string; other: string; asOf: Day },
  language: Language,
): Promise<RegimePage | null> {
  const library = await openLaw()
  const [first, second] = [one, other].map(code => library.regimes.find(each => each.code === code))
  if (!first || !second || first.code === second.code) return null
  const key = `${one} ${other} ${asOf}`
  const comparison =
    kept.get(key) ??
    readAndCompare({ one: first, other: second, library, asOf, texts: await comparisonTexts() })
  kept.set(key, comparison)
  return comparisonPage(comparison, {
    one: first,
    other: second,
    vocabulary: library.vocabulary,
    language: lawLanguage(language),
  })
}

/** What was compared already: another language asks for other words only. */
const kept = new Map<string, ReturnType<typeof readAndCompare>>()

let fetched: Promise<ComparisonTexts> | null = null

function comparisonTexts(): Promise<ComparisonTexts> {
  fetched ??= fetchTexts().catch(error => {
    fetched = null
    throw error
  })
  return fetched
}

async function fetchTexts(): Promise<ComparisonTexts> {
  const response = await fetch('/v1/library/comparison').catch(error => {
    throw new UnreachableError(error)
  })
  const text = await response.text()
  if (!response.ok) throw new ProblemError(problemIn(text, response))
  return JSON.parse(text) as ComparisonTexts
}

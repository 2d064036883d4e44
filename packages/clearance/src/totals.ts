/** Statutory totals: what this installation has cleared before, and the people in the data at hand, each counted once. */
import type { ClearanceRecord } from '@carnet/credential'
import {
  type CounterQuestion,
  countersOf,
  type Declaration,
  decide,
  type Interval,
  type LegFinding,
  type Totals,
} from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import type { IsInLedger, PeopleEntry, State, ThesePeople } from '@carnet/state'
import type { Case, CaseLeg } from './case.ts'
import { columnOf } from './columns.ts'

/** The people that one leg adds to one total, ready for the record. */
export type CountedPeople = ThesePeople

export class Totalling {
  readonly #library: Library
  readonly #case: Case
  readonly #state: State
  readonly #isInLedger: IsInLedger
  readonly #sets = new Map<string, Promise<CountedPeople>>()
  readonly #known = new Map<string, Promise<Interval>>()

  constructor(library: Library, opened: Case, state: State, isInLedger: IsInLedger) {
    this.#library = library
    this.#case = opened
    this.#state = state
    this.#isInLedger = isInLedger
  }

  /** Totals for a declaration, its own legs included. A leg that the law leaves out of a total is not added for the others. */
  async totals(declaration: Declaration): Promise<Totals> {
    const questions = this.#questions(declaration)
    const all = await this.#answer(questions, questions)
    if (declaration.legs.length < 2) return all
    const findings = decide({ declaration, ...this.#law(), totals: all }).findings.flatMap(
      finding => finding.legs,
    )
    return this.#answer(
      questions,
      questions.filter(question => !isLeftOut(question, findings)),
    )
  }

  /** What a cleared leg adds to the totals: nothing where the law leaves it out, or does not apply. */
  async counted(
    declaration: Declaration,
    leg: string,
    findings: readonly LegFinding[],
  ): Promise<PeopleEntry[]> {
    const entries: PeopleEntry[] = []
    for (const question of this.#questions(declaration)) {
      if (question.leg !== leg || question.items.length === 0 || isLeftOut(question, findings)) continue
      for (const people of await this.#people(question))
        entries.push({ counter: question.counter, key: question.key, day: declaration.as_of, ...people })
    }
    return entries
  }

  #law() {
    return { regimes: this.#library.regimes, vocabulary: this.#library.vocabulary }
  }

  #questions(declaration: Declaration): readonly CounterQuestion[] {
    return countersOf({ declaration, ...this.#law() })
  }

  async #answer(questions: readonly CounterQuestion[], adding: readonly CounterQuestion[]): Promise<Totals> {
    const totals: Record<string, Interval> = {}
    for (const question of questions) {
      const same = adding.filter(
        other => other.counter === question.counter && other.key === question.key && other.items.length > 0,
      )
      totals[question.total] = await this.#total(question, same)
    }
    return totals
  }

  #total(question: CounterQuestion, adding: readonly CounterQuestion[]): Promise<Interval> {
    const name = JSON.stringify([
      question.counter,
      question.key,
      question.window,
      adding.map(other => [other.leg, other.items, other.certain]),
    ])
    const known = this.#known.get(name)
    if (known) return known
    const total = this.#unite(question, adding)
    this.#known.set(name, total)
    return total
  }

  async #unite(question: CounterQuestion, adding: readonly CounterQuestion[]): Promise<Interval> {
    const { counter, key, window } = question
    const people = await Promise.all(adding.map(other => this.#people(other)))
    const nameless = adding.filter((_, at) => people[at]!.every(({ kind }) => kind === null))
    const sources = this.#sourcesOf(nameless)
    const isAnother = async (hash: string): Promise<boolean> =>
      (await this.#isInLedger(hash)) && !(await this.#isOfSameFile(hash, counter, sources))
    return this.#state.total(counter, key, window, isAnother, people.flat())
  }

  #sourcesOf(questions: readonly CounterQuestion[]): ReadonlySet<string> {
    const legs = this.#case.legs.filter(({ leg }) => questions.some(question => question.leg === leg))
    return new Set(legs.map(({ dataset }) => dataset.file.sha256))
  }

  /** People without identity cannot be told apart, but those of the same file are the same: clearing it again adds nobody. */
  async #isOfSameFile(hash: string, counter: string, sources: ReadonlySet<string>): Promise<boolean> {
    if (sources.size === 0) return false
    const record = (await this.#state.record(hash)) as Pick<ClearanceRecord, 'source' | 'people'> | undefined
    if (!record?.source || !sources.has(record.source.sha256)) return false
    return (record.people as readonly PeopleEntry[]).every(
      one => one.counter !== counter || one.kind === null,
    )
  }

  /** Those who count for certain as a set; besides them, how many more may count. */
  async #people(question: CounterQuestion): Promise<readonly CountedPeople[]> {
    const opened = this.#case.legs.find(one => one.leg === question.leg)
    const all = opened && (await this.#setOf(question, opened, question.items))
    if (!all) return [withoutIdentity(question, opened)]
    if (question.certain.length === question.items.length) return [all]
    const certain =
      question.certain.length > 0 ? await this.#setOf(question, opened, question.certain) : undefined
    const more = all.count.low - (certain?.count.low ?? 0)
    const uncertain = { kind: null, fingerprints_sha256: null, count: { low: 0, high: more } }
    return [...(certain ? [certain] : []), ...(more > 0 ? [uncertain] : [])]
  }

  /** The people who have a value in these items; undefined where people cannot be told apart. */
  #setOf(
    question: CounterQuestion,
    opened: CaseLeg,
    items: readonly string[],
  ): Promise<CountedPeople> | undefined {
    const { identifiedBy, kind } = opened.inspection.people
    if (question.counts !== 'people' || !identifiedBy) return undefined
    const columns = items.map(item => columnOf(item, question.leg, opened.dataset.columns))
    // What is not in the file cannot be counted in it.
    if (!columns.every(column => column !== null)) return undefined
    const telling = fewestColumns(opened, columns)
    const name = JSON.stringify([question.leg, telling])
    const made = this.#sets.get(name) ?? this.#makeSet(opened, telling, identifiedBy, kind)
    this.#sets.set(name, made)
    return made
  }

  async #makeSet(
    { dataset }: CaseLeg,
    columns: readonly string[],
    identifiedBy: readonly string[],
    known: string | null,
  ): Promise<CountedPeople> {
    const kind = known ?? identifiedBy.join('+')
    const key = this.#state.derive('fingerprint', '')
    // Loaded where people are counted: whoever only reads totals does not wait for the data engine.
    const { fingerprints } = await import('@carnet/inspect')
    const { sha256, count } = await this.#state.savePeople(
      fingerprints(dataset, { identifiedBy, kind }, columns, key),
    )
    return { kind, fingerprints_sha256: sha256, count: { low: count, high: count } }
  }
}

/** A column that everybody has a value in stands for all others: whoever is in one of them is in it. */
function fewestColumns({ inspection }: CaseLeg, columns: readonly string[]): readonly string[] {
  const all = inspection.people.count
  const everybody = inspection.columns.find(
    ({ name, people }) => columns.includes(name) && people.low === all.low && people.high === all.high,
  )
  return everybody ? [everybody.name] : [...columns].sort()
}

/** People who cannot be told apart: between one and as many as there are rows, or as the declaration says. */
function withoutIdentity(question: CounterQuestion, opened: CaseLeg | undefined): CountedPeople {
  const { low, high } = question.adds
  const most = opened ? Math.min(high, Math.max(opened.inspection.rows, low)) : high
  return { kind: null, fingerprints_sha256: null, count: { low, high: Number.isFinite(most) ? most : null } }
}

export function isLeftOut(question: CounterQuestion, findings: readonly LegFinding[]): boolean {
  return findings.some(finding => {
    if (finding.regime !== question.regime || finding.leg !== `legs.${question.leg}`) return false
    if (finding.outcome === 'out-of-scope') return true
    return finding.measures.some(
      measure => measure.applies === 'yes' && question.leave_out.includes(measure.provision),
    )
  })
}

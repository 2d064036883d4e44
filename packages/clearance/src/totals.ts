/** Statutory totals: what this installation has cleared before, and the people in the data at hand, each counted once. */
import { fingerprints } from '@carnet/inspect'
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
      const people = await this.#people(question)
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
      adding.map(other => [other.leg, other.items]),
    ])
    const known = this.#known.get(name)
    if (known) return known
    const total = Promise.all(adding.map(other => this.#people(other))).then(people => {
      const nameless = new Set(
        adding.filter((_, index) => people[index]!.kind === null).map(({ leg }) => leg),
      )
      return this.#state.total(
        question.counter,
        question.key,
        question.window,
        async hash => (await this.#isInLedger(hash)) && !(await this.#isSameFile(hash, nameless)),
        people,
      )
    })
    this.#known.set(name, total)
    return total
  }

  /**
   * Whether a record is about the very file of one of these legs. People without identity cannot be told apart, but those of the
   * same file are the same: clearing it again adds nobody.
   */
  async #isSameFile(hash: string, legs: ReadonlySet<string>): Promise<boolean> {
    if (legs.size === 0) return false
    const record = (await this.#state.record(hash)) as { source?: { sha256?: string } | null } | undefined
    const source = record?.source?.sha256
    return this.#case.legs.some(one => legs.has(one.leg) && one.dataset.file.sha256 === source)
  }

  #people(question: CounterQuestion): Promise<CountedPeople> {
    const opened = this.#case.legs.find(one => one.leg === question.leg)
    if (!opened || question.counts !== 'people' || !opened.inspection.people.identifiedBy)
      return Promise.resolve(withoutIdentity(question, opened))
    const columns = question.items.map(item => columnOf(item, question.leg, opened.dataset.columns))
    // What is not in the file cannot be counted in it.
    if (!columns.every(column => column !== null)) return Promise.resolve(withoutIdentity(question, opened))
    const telling = fewestColumns(opened, columns as readonly string[])
    const name = JSON.stringify([question.leg, telling])
    const known = this.#sets.get(name)
    if (known) return known
    const { identifiedBy, kind } = opened.inspection.people
    const key = this.#state.derive('fingerprint', '')
    const made = this.#state
      .savePeople(
        fingerprints(opened.dataset, { identifiedBy, kind: kind ?? identifiedBy.join('+') }, telling, key),
      )
      .then(
        ({ sha256, count }): CountedPeople => ({
          kind: kind ?? identifiedBy.join('+'),
          fingerprints_sha256: sha256,
          count: { low: count, high: count },
        }),
      )
    this.#sets.set(name, made)
    return made
  }
}

/** A column that everybody has a value in stands for all others: whoever is in one of them is in it. */
function fewestColumns(opened: CaseLeg, columns: readonly string[]): readonly string[] {
  const everybody = opened.inspection.columns.find(
    column => columns.includes(column.name) && column.nulls === 0,
  )
  return everybody ? [everybody.name] : [...columns].sort()
}

/** People who cannot be told apart: between one and as many as there are rows, or as the declaration says. */
function withoutIdentity(question: CounterQuestion, opened: CaseLeg | undefined): CountedPeople {
  const { low, high } = question.adds
  const most = opened ? Math.min(high, Math.max(opened.inspection.rows, low)) : high
  return { kind: null, fingerprints_sha256: null, count: { low, high: Number.isFinite(most) ? most : null } }
}

function isLeftOut(question: CounterQuestion, findings: readonly LegFinding[]): boolean {
  return findings.some(finding => {
    if (finding.regime !== question.regime || finding.leg !== `legs.${question.leg}`) return false
    if (finding.outcome === 'out-of-scope') return true
    return finding.measures.some(
      measure => measure.applies === 'yes' && question.leave_out.includes(measure.provision),
    )
  })
}

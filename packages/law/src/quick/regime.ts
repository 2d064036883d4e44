/** A regime of a day, compiled to judge whole numbers, with what it concluded of the leg that is being judged. */
import type { Vocabulary } from '../declaration.ts'
import { type Kleene, NO } from '../kleene.ts'
import { writePath } from '../path.ts'
import type { Bound, Provision } from '../regime.ts'
import {
  type BoundValue,
  boundOf,
  type ResolvedCounter,
  type ResolvedEntry,
  type ResolvedRegime,
} from '../resolve.ts'
import { codeOfWord, EMPTY, OPEN, WORD, wordId } from './codes.ts'
import { quick } from './condition.ts'
import { findTotal } from './counters.ts'
import type { QuickDefinition } from './definitions.ts'
import { type Kinds, kindsOf } from './kinds.ts'
import { NotQuick, type QuickScope, quickPath, type Variable } from './path.ts'
import type { QuickProvision } from './provisions.ts'
import { firstOf, isComplete, type Judge, now } from './state.ts'
import { type QuickMechanism, quickWays } from './ways.ts'

const never: Judge = () => NO
/** Between the marks of two runs there is room for each answer and one. */
const marks = 4
const highest = 2 ** 30
const DONE = codeOfWord(wordId('done'))

interface QuickEntry {
  readonly judge: Judge
  run: number
  answer: Kleene
}

const withOwn = (scope: QuickScope, name: string, own: Variable): QuickScope => ({
  ...scope,
  variables: new Map([...scope.variables, [name, own]]),
})

/** The provisions that an outcome hangs on. */
interface Deciding {
  readonly prohibiting: readonly QuickProvision[]
  readonly requiring: readonly QuickProvision[]
}

const decidingOf = (provisions: readonly QuickProvision[]): Deciding => ({
  prohibiting: provisions.filter(({ prohibits }) => prohibits),
  requiring: provisions.filter(({ requires }) => requires !== null),
})

export class QuickRegime {
  readonly law: ResolvedRegime
  readonly kinds: Kinds
  readonly definitions = new Map<string, QuickDefinition>()
  readonly mechanisms = new Map<string, QuickMechanism>()
  readonly provisions: QuickProvision[] = []
  /** Those that are heard out of scope, too. */
  reachingAny: readonly QuickProvision[] = []
  deciding: Deciding = decidingOf([])
  decidingAny: Deciding = decidingOf([])
  readonly answerableKind: string
  applies: Judge = never
  transfer: Judge = never
  /**
   * What was concluded in this run stands above this mark: the answer and one. What stands at it or below is of runs before, so that nothing
   * has to be wiped out in between.
   */
  mark = 0
  /** Definitions by record, then provisions that are judged for each record. */
  answers = new Int32Array(0)
  readonly applied: Int32Array
  readonly available: Int32Array
  readonly held: Int32Array
  /** The ways of this regime, by the words that name them. */
  readonly wayOf = new Map<number, number>()
  /** Who answers, in this run. */
  answerable = EMPTY
  /** The definitions that are being solved together, and their answers so far. */
  growth: {
    readonly group: string
    readonly read: (definition: QuickDefinition, row: number) => Kleene
  } | null = null
  growing = new Uint8Array(0)
  #run = -1
  #blocks = 0
  readonly #entries = new Map<ResolvedEntry, QuickEntry>()
  readonly #totals: Float64Array
  readonly #totalRuns: Float64Array
  readonly #acts: ReadonlyMap<number, number>
  readonly #otherwise: number
  readonly #act: number
  readonly #relies: number
  readonly #stage: number
  readonly #lenders = new Map<string, { run: number; regime: QuickRegime | null }>()

  constructor(law: ResolvedRegime, vocabulary: Vocabulary) {
    this.law = law
    this.kinds = kindsOf(vocabulary)
    const leg = this.kinds.of('leg')
    const { acts, otherwise } = law.regime.answerable
    const cellOf = (hop: string | undefined): number => {
      const cell = hop === undefined ? undefined : leg.cellOf.get(hop)
      if (cell === undefined) throw new NotQuick('nobody answers')
      return cell
    }
    this.#otherwise = cellOf(otherwise.hops[0])
    this.#act = cellOf('act')
    this.#relies = cellOf('relies_on')
    this.#stage = cellOf('stage')
    this.#acts = new Map(
      Object.entries(acts).map(([act, { hops }]) => [codeOfWord(wordId(act)), cellOf(hops[0])]),
    )
    const kinds = new Set([otherwise, ...Object.values(acts)].map(({ hops }) => leg.types.get(hops[0]!)!.of))
    if (kinds.size !== 1) throw new NotQuick('records of several kinds answer')
    this.answerableKind = [...kinds][0]!
    this.#totals = new Float64Array(2 * law.counters.size)
    this.#totalRuns = new Float64Array(law.counters.size).fill(-1)
    this.applied = new Int32Array(law.current.length)
    this.available = new Int32Array(law.mechanisms.size)
    this.held = new Int32Array(law.mechanisms.size)
    this.#compile()
  }

  #compile(): void {
    const { law } = this
    const scope = this.legScope()
    for (const [name, { definition }] of law.definitions) {
      const isOfLeg = definition.of === 'leg'
      this.definitions.set(name, { definition, index: this.#blocks++, isOfLeg, when: never, until: null })
    }
    for (const one of this.definitions.values()) {
      const { when, presumeNoUntil } = one.definition
      const within = this.definitionScope(one)
      one.when = quick(when, within)
      one.until = presumeNoUntil === null ? null : quick(presumeNoUntil, within)
    }
    // The words of lists stand for cases of what is not said.
    for (const { entries } of law.lists.values()) for (const key of entries.keys()) wordId(key)
    for (const { entries } of law.lists.values())
      for (const one of [...entries.values()].flat())
        if (one.condition !== null && !this.#entries.has(one))
          this.#entries.set(one, { judge: quick(one.condition, scope), run: -1, answer: NO })
    for (const [name, { mechanism, index, inForce }] of law.mechanisms) {
      const { available_when } = mechanism
      const available = available_when === null ? null : quick(available_when, scope)
      const held = quick(mechanism.held_when, scope)
      this.mechanisms.set(name, { mechanism, index, inForce, available, held })
      this.wayOf.set(codeOfWord(wordId(name)), index)
    }
    this.applies = quick(law.regime.applies_when, scope)
    this.transfer = quick(law.regime.transfer_when, scope)
    for (const { provision, index } of law.current)
      this.provisions.push(this.#provision(provision, index, scope))
    this.reachingAny = this.provisions.filter(({ isAnyLeg }) => isAnyLeg)
    this.deciding = decidingOf(this.provisions)
    this.decidingAny = decidingOf(this.reachingAny)
    law.current.forEach(({ unless }, index) => {
      for (const { by, recordByRecord } of unless)
        this.provisions[index]!.unless.push({ by: this.provisions[by.index]!, recordByRecord })
    })
  }

  /** The variables of whatever speaks of the leg as a whole. */
  legScope(): QuickScope {
    const leg: Variable = { slot: 0, kind: 'leg' }
    return { own: this, kinds: this.kinds, variables: new Map([['leg', leg]]), next: 2 }
  }

  definitionScope({ definition, isOfLeg }: QuickDefinition): QuickScope {
    return withOwn(this.legScope(), definition.of, { slot: isOfLeg ? 0 : 1, kind: definition.of })
  }

  /** That of a provision, with the record that it is judged for. */
  provisionScope({ each }: Provision): QuickScope {
    const scope = this.legScope()
    if (!each) return scope
    const { kind } = quickPath(each.over, scope)
    if (kind === null) throw new NotQuick(`${writePath(each.over)}: no records`)
    return withOwn(scope, each.as, { slot: 1, kind })
  }

  #provision(provision: Provision, index: number, scope: QuickScope): QuickProvision {
    const { each, then } = provision
    return {
      provision,
      index,
      block: each ? this.#blocks++ : -1,
      when: quick(provision.when, this.provisionScope(provision)),
      each: each ? quickPath(each.over, scope).read : null,
      unless: [],
      isAnyLeg: provision.reaches === 'any-leg',
      prohibits: then.prohibit,
      requires: then.require === null ? null : quickWays(then.require, this.mechanisms),
    }
  }

  /** Forgets what was concluded of another leg, or under other assumptions. */
  begin(): void {
    if (this.#run === now.run) return
    this.#run = now.run
    const size = this.#blocks * now.most
    if (size > this.answers.length) {
      this.answers = new Int32Array(size)
      this.growing = new Uint8Array(size)
    }
    this.mark += marks
    if (this.mark > highest) this.#wipe()
    // What an error left behind, too.
    if (this.growth !== null) this.growing.fill(0)
    this.growth = null
    this.answerable = this.#findAnswerable()
  }

  #wipe(): void {
    for (const all of [this.answers, this.applied, this.available, this.held]) all.fill(0)
    this.mark = marks
  }

  /** Who answers, by act. While the act is not known and would make a difference, nobody is. */
  #findAnswerable(): number {
    const { cells, leg } = now
    const act = cells[leg + this.#act]!
    const said = firstOf(act)
    if ((said & 3) === WORD && said > OPEN) return cells[leg + (this.#acts.get(said) ?? this.#otherwise)]!
    const first = cells[leg + this.#otherwise]!
    let same = isComplete(first)
    for (const cell of this.#acts.values()) {
      const one = cells[leg + cell]!
      same &&= isComplete(one) && firstOf(one) === firstOf(first)
    }
    return same || isComplete(act) ? first : OPEN
  }

  boundOf(bound: Bound): BoundValue {
    return boundOf(this.law, bound)
  }

  /** The words of the ways that the leg relies on; 0 where it names none. */
  relied(): number {
    const code = now.cells[now.leg + this.#relies]!
    return code === OPEN ? 0 : code
  }

  /** Whether the leg lies in the past. */
  isDone(): boolean {
    return firstOf(now.cells[now.leg + this.#stage]!) === DONE
  }

  /** An entry's own condition speaks of the leg: judged once for each. */
  entryCounts(entry: ResolvedEntry): Kleene {
    const known = this.#entries.get(entry)!
    if (known.run === now.run) return known.answer
    known.answer = known.judge(now.leg, 0, 0, 0)
    known.run = now.run
    return known.answer
  }

  /** Lower and upper bounds of all totals; that of this counter is found. */
  totalsOf(counter: ResolvedCounter): Float64Array {
    if (this.#totalRuns[counter.index] !== now.run) {
      this.#totalRuns[counter.index] = now.run
      const { low, high } = findTotal(this, counter)
      this.#totals[2 * counter.index] = low
      this.#totals[2 * counter.index + 1] = high
    }
    return this.#totals
  }

  /** The regime to borrow from, ready for this run. */
  lender(code: string): QuickRegime | null {
    let known = this.#lenders.get(code)
    if (known === undefined) {
      known = { run: -1, regime: null }
      this.#lenders.set(code, known)
    }
    if (known.run === now.run) return known.regime
    known.run = now.run
    known.regime = now.lenders.get(code) ?? null
    known.regime?.begin()
    return known.regime
  }
}

const kept = new WeakMap<ResolvedRegime, Map<Vocabulary, QuickRegime | null>>()

/** The regime as it judges whole numbers. Null where it has something that this way of judging does not do. */
export function quickRegime(law: ResolvedRegime, vocabulary: Vocabulary): QuickRegime | null {
  let known = kept.get(law)
  if (known === undefined) {
    known = new Map()
    kept.set(law, known)
  }
  let regime = known.get(vocabulary)
  if (regime === undefined) {
    regime = compileOrNot(law, vocabulary)
    known.set(vocabulary, regime)
  }
  return regime
}

function compileOrNot(law: ResolvedRegime, vocabulary: Vocabulary): QuickRegime | null {
  try {
    return new QuickRegime(law, vocabulary)
  } catch (error) {
    if (error instanceof NotQuick) return null
    throw error
  }
}

/** Case by case: what the unknown facts may be, as far as the regime can tell apart, all of it tried. */
import type { Bound, Condition, Fact, FactType, Interval, Literal, Outcome, Regime } from '@carnet/law'
import { boundOn, isNumber, someNumber } from './compare.ts'
import { totalOf } from './counter.ts'
import type { Input, Scene } from './court.ts'
import { sceneOf } from './scene.ts'
import { judgeLeg } from './settle.ts'
import { exactly, type Found, factOf } from './walk.ts'

/** More cases than this need not be tried. */
export const mostCases = 64

type Gap = { readonly record: Fact; readonly fact: string }

export interface Tried {
  /** What is possible when every case is tried; null where there are more of them than need to be. */
  readonly all: ReadonlySet<Outcome> | null
  /** What is possible in one case; `choose` picks one of so many values for each unknown fact. */
  readonly one: (choose: (many: number) => number) => ReadonlySet<Outcome>
}

/** `possible`: what is possible term by term, in the scene in which the leg was judged. */
export function byCases(scene: Scene, possible: ReadonlySet<Outcome>): Tried {
  const { input, regime, leg } = scene
  const cuts = [...scene.gaps.all.values()]
    .map(gap => ({ gap, values: casesOf(gap, scene) }))
    .filter(({ gap, values }) => values.length > (gap.fact === 'kind' ? 0 : 1))
  const possibleIn = (one: Input) => judgeLeg(sceneOf(one, regime, leg)).possible
  const many = cuts.reduce((so, { values }) => so * values.length, 1)
  const tryAll = (): ReadonlySet<Outcome> => {
    let cases: Input[] = [input]
    for (const { gap, values } of cuts)
      cases = cases.flatMap(one => values.map(value => assuming(one, gap, value)))
    const found = new Set<Outcome>()
    for (const one of cases) {
      // A case only narrows: what was not possible without it, it does not add.
      for (const outcome of possibleIn(one)) if (possible.has(outcome)) found.add(outcome)
      if (found.size === possible.size) break
    }
    return found.size > 0 ? found : possible
  }
  return {
    all: many <= mostCases ? tryAll() : null,
    one: choose =>
      possibleIn(
        cuts.reduce((so, { gap, values }) => assuming(so, gap, values[choose(values.length)]!), input),
      ),
  }
}

function assuming(input: Input, { record, fact }: Gap, value: Found): Input {
  const assumed = new Map(input.assumed)
  return { ...input, assumed: assumed.set(record, new Map(assumed.get(record)).set(fact, value)) }
}

/** All that a fact may be, where that can be said in full; else nothing. */
export function casesOf({ record, fact }: Gap, scene: Scene): readonly Found[] {
  if (fact.startsWith('judged.')) return [exactly(false), exactly(true)]
  const named = namedIn(fact, scene)
  if (fact.startsWith('counter.'))
    return pieces(totalOf(fact.slice('counter.'.length), scene), named.numbers, 1)
  const facts = scene.input.vocabulary.records[record.kind]!.facts
  const type = facts[fact]!
  if (type.type === 'number') {
    const said = factOf(record, fact, scene).values.find(isNumber) ?? someNumber
    return pieces(said, named.numbers, ['percent', 'metres'].includes(type.of) ? 1e-9 : 1)
  }
  if (type.many) return []
  if (type.type === 'bool') {
    const completes = Object.values(facts).some(other => other.complete_when === fact)
    return completes ? [] : [exactly(false), exactly(true)]
  }
  if (type.type !== 'code' || named.open) return []
  const all = codes(type, fact, named.codes, facts)
  if (fact !== 'kind') return all
  // A party of whom something is said is of a kind of which that can be said.
  const left = all.filter(({ values: [kind] }) =>
    Object.entries(facts).every(([name, other]) =>
      record.values[name] === undefined ? true : canBelong(other, String(kind)),
    ),
  )
  return left.length > 0 ? left : all
}

function canBelong(type: FactType, kind: string): boolean {
  if (type.only_for.length > 0) return type.only_for.includes(kind)
  return !type.not_for.includes(kind)
}

/** The codes that the regime names, and one that stands for all others. */
function codes(
  type: FactType,
  fact: string,
  named: ReadonlySet<string>,
  facts: Readonly<Record<string, FactType>>,
): readonly Found[] {
  const all = new Set(named)
  if (fact === 'kind')
    for (const other of Object.values(facts))
      for (const kind of [...other.only_for, ...other.not_for]) all.add(kind)
  const others = type.of === 'closed' ? type.values.filter(value => !all.has(value)) : ['(another)']
  const known = type.of === 'closed' ? type.values.filter(value => all.has(value)) : [...all]
  return [...known, ...others.slice(0, 1)].map(exactly)
}

/** The interval in pieces: a piece begins where some comparison begins to answer otherwise. */
function pieces(whole: Interval, bounds: readonly Cut[], step: number): readonly Found[] {
  const starts = bounds
    .map(({ number, beyond }) => (beyond ? number + step : number))
    .filter(start => start > whole.low && start <= whole.high)
  const sorted = [...new Set([whole.low, ...starts])].sort((a, b) => a - b)
  return sorted.map((low, index) => {
    const next = sorted[index + 1]
    return exactly({ low, high: next === undefined ? whole.high : next - step })
  })
}

interface Cut {
  readonly number: number
  /** Whether the number itself still belongs to what lies below. */
  readonly beyond: boolean
}

interface Named {
  readonly codes: ReadonlySet<string>
  readonly numbers: readonly Cut[]
  /** Whether it is looked up in a list or held against another fact: then not all cases can be named. */
  readonly open: boolean
}

/** How the regime, and those that it borrows definitions of, speak of a fact of this name. */
function namedIn(fact: string, { input, regime }: Scene): Named {
  const codes = new Set<string>()
  const numbers: Cut[] = []
  let open = false
  const cut = (bound: Bound, by: string, its: Regime): void => {
    const number = boundOn(bound, its, input.declaration.as_of)
    if (typeof number === 'number') numbers.push({ number, beyond: by === 'above' || by === 'at_most' })
  }
  const literal = (value: Literal): void => {
    if (typeof value === 'string') codes.add(value)
    if (typeof value === 'number')
      numbers.push({ number: value, beyond: false }, { number: value, beyond: true })
  }
  const regimes = new Set([regime])
  for (const its of regimes) {
    if (fact === 'act') for (const act of Object.keys(its.answerable.acts)) codes.add(act)
    for (const condition of conditionsOf(its)) {
      if (condition.form === 'holds' && condition.regime !== null) {
        const lender = input.regimes.find(one => one.code === condition.regime)
        if (lender) regimes.add(lender)
      }
      if (condition.form === 'counter' && `counter.${condition.counter}` === fact)
        cut(condition.bound, condition.by, its)
      if (condition.form === 'compare' && last(condition.path) === fact)
        cut(condition.bound, condition.by, its)
      if (condition.form === 'sum' && condition.field === fact) cut(condition.bound, condition.by, its)
      if (condition.form === 'listed')
        open ||= last(condition.key) === fact || (!!condition.scenario && last(condition.scenario) === fact)
      if (condition.form !== 'fact') continue
      const { values } = condition
      if ('path' in values) open ||= last(condition.path) === fact || last(values.path) === fact
      else if (last(condition.path) === fact) for (const value of values as readonly Literal[]) literal(value)
    }
  }
  return { codes, numbers, open }
}

const last = (path: { readonly hops: readonly string[] }): string => path.hops[path.hops.length - 1] ?? ''

const conditionsKept = new WeakMap<Regime, readonly Condition[]>()

function conditionsOf(regime: Regime): readonly Condition[] {
  const kept = conditionsKept.get(regime) ?? [...conditionsIn(regime)]
  conditionsKept.set(regime, kept)
  return kept
}

/** Every condition of a regime, and every part of each. */
function* conditionsIn(part: unknown): Generator<Condition> {
  if (typeof part !== 'object' || part === null) return
  if ('form' in part) yield part as Condition
  for (const inner of Object.values(part)) yield* conditionsIn(inner)
}

/** Random conditions: every form of the language, over the variables at hand. */
import type { Chance } from './chance.ts'
import {
  findPath,
  isDay,
  isOfKind,
  isPlain,
  isRecords,
  isScenario,
  isSingleNumber,
  isTree,
  type Variables,
} from './paths.ts'
import { codesOf, days, mechanisms, numbers } from './values.ts'
import { facts, judgements } from './vocabulary.ts'

export type Written = { readonly [key: string]: unknown }

/** What conditions of a regime may name. */
export interface Names {
  /** Definitions by kind; borrowed ones as `REGIME/name`. */
  readonly definitions: Readonly<Record<string, readonly string[]>>
  readonly lists: readonly string[]
  readonly counters: readonly string[]
  readonly parameters: readonly string[]
}

export interface Law {
  readonly chance: Chance
  readonly names: Names
  readonly variables: Variables
  /** How many quantifiers stand around it. */
  readonly depth: number
  /** How much it may still branch. */
  readonly budget: number
  /** Definitions of a growing group, by kind, that may be used here positively; null where they may not. */
  readonly growing: Readonly<Record<string, readonly string[]>> | null
}

/** A condition that never holds, and that the reader takes. */
export const never: Written = { not: { all: [{ day: '2024-01-01', by: '2024-01-02' }] } }

export function condition(law: Law): Written {
  const { chance, budget } = law
  const branching = budget > 0 && chance.percent(55)
  const forms = branching ? [all, any, not, quantifier, quantifier, sum] : leaves
  for (let attempt = 0; attempt < 8; attempt++) {
    const written = chance.one(forms)(law)
    if (written) return written
  }
  return never
}

type Form = (law: Law) => Written | null

const smaller = (law: Law): Law => ({ ...law, budget: law.budget - 1 })
const parts = (law: Law): Written[] =>
  Array.from({ length: 1 + law.chance.below(3) }, () => condition(smaller(law)))
const all: Form = law => ({ all: parts(law) })
const any: Form = law => ({ any: parts(law) })
const not: Form = law => ({ not: condition({ ...smaller(law), growing: null }) })

const as = (law: Law, kind: string): string => (law.chance.percent(70) ? kind : `x${law.depth}`)

function inner(law: Law, name: string, kind: string, positive: boolean): Law {
  return {
    ...smaller(law),
    depth: law.depth + 1,
    variables: { ...law.variables, [name]: kind },
    growing: positive ? law.growing : null,
  }
}

const quantifier: Form = law => {
  const over = law.depth < 2 ? findPath(law.chance, law.variables, isRecords) : null
  if (!over?.kind) return null
  const form = law.chance.one(['some', 'some', 'every', 'no'])
  const name = as(law, over.kind)
  const bare = form !== 'every' && law.chance.percent(15)
  const where = bare ? {} : { where: condition(inner(law, name, over.kind, form === 'some')) }
  return { [form]: over.path, as: name, ...where }
}

const sum: Form = law => {
  const { chance } = law
  const over =
    law.depth < 2
      ? findPath(
          chance,
          law.variables,
          isOfKind('ownership', 'people', 'coverage', 'agreement', 'party', 'item'),
        )
      : null
  if (!over?.kind || over.fact === null) return null
  const its = Object.entries(facts[over.kind] ?? {}).filter(([, fact]) => fact.type.startsWith('number'))
  if (its.length === 0) return null
  const name = as(law, over.kind)
  const bound = comparison(law)
  const upwards = 'at_least' in bound || 'above' in bound
  const where = chance.percent(25) ? {} : { where: condition(inner(law, name, over.kind, upwards)) }
  return { sum: over.path, of: chance.one(its)[0], as: name, ...where, ...bound }
}

function comparison({ chance, names }: Law): Written {
  const by = chance.one(['at_least', 'above', 'at_most', 'below'])
  const named = names.parameters.length > 0 && chance.percent(50)
  return { [by]: named ? chance.one(names.parameters) : chance.one(numbers) }
}

const factTest: Form = law => {
  const { chance } = law
  const found = findPath(chance, law.variables, isPlain)
  if (!found?.fact) return null
  const codes = codesOf(found.fact)
  const fact = { fact: found.path }
  if (found.many) {
    const set = chance.some(codes, 1, 3)
    return chance.one<Written>([
      { ...fact, has: set[0] },
      { ...fact, has_any: set },
      { ...fact, only: set },
      { ...fact, only: set[0] },
    ])
  }
  return chance.percent(50) ? { ...fact, is: chance.one(codes) } : { ...fact, in: chance.some(codes, 1, 3) }
}

/** One fact against another of the same type: the same party, the same place. */
const pathTest: Form = law => {
  const { chance, variables } = law
  const one = findPath(chance, variables, found => found.fact !== null && !found.fact.type.startsWith('day'))
  if (!one?.fact) return null
  const other = findPath(chance, variables, found =>
    one.kind !== null ? found.kind === one.kind : found.fact?.type === one.fact?.type,
  )
  if (!other) return null
  const test = one.many ? chance.one(['has', 'has_any', 'only']) : 'is'
  return { fact: one.path, [test]: `=${other.path}` }
}

const under: Form = law => {
  const found = findPath(law.chance, law.variables, isTree)
  return found?.fact ? { fact: found.path, under: law.chance.some(codesOf(found.fact), 1, 2) } : null
}

const compare: Form = law => {
  const found = findPath(law.chance, law.variables, isSingleNumber)
  if (!found) return null
  return law.chance.percent(15)
    ? { fact: found.path, is: law.chance.one(numbers) }
    : { fact: found.path, ...comparison(law) }
}

const holds: Form = law => {
  const { chance, names } = law
  const found = findPath(chance, law.variables, ({ kind }) => kind !== null && known(law, kind).length > 0)
  if (!found?.kind) return null
  const growing = law.growing?.[found.kind] ?? []
  const own = names.definitions[found.kind] ?? []
  const from = growing.length > 0 && chance.percent(70) ? growing : own.length > 0 ? own : growing
  return { holds: chance.one(from), of: found.path }
}

const known = (law: Law, kind: string): readonly string[] => [
  ...(law.names.definitions[kind] ?? []),
  ...(law.growing?.[kind] ?? []),
]

const listed: Form = law => {
  if (law.names.lists.length === 0) return null
  const { chance } = law
  const list = chance.one(law.names.lists)
  const type = list.split('-')[0]
  const found = findPath(chance, law.variables, ({ fact }) => fact?.type === type)
  if (!found) return null
  const wanted = list.endsWith('zone') ? 60 : 10
  const scenario = chance.percent(wanted) ? scenarioPath(law) : null
  return {
    listed: list,
    key: found.path,
    ...(scenario ? { scenario } : {}),
    ...(chance.percent(wanted / 2) ? { needs: chance.one(mechanisms) } : {}),
    ...(chance.percent(wanted / 3) ? { loaded_only: chance.percent(90) } : {}),
  }
}

const scenarioPath = ({ chance, variables }: Law): string | null =>
  chance.percent(60) && variables.leg === 'leg'
    ? 'leg.scenarios'
    : (findPath(chance, variables, isScenario)?.path ?? null)

const counter: Form = law =>
  law.names.counters.length > 0 ? { counter: law.chance.one(law.names.counters), ...comparison(law) } : null

const judged: Form = law => {
  const term = law.chance.one(Object.keys(judgements))
  const found = findPath(law.chance, law.variables, isOfKind(...judgements[term]!.about))
  return found ? { judged: term, of: found.path } : null
}

const span = ({ chance, names }: Law): Written => {
  const calendar = names.lists.includes('day-holidays')
  const unit = chance.one(['days', 'months', 'years', ...(calendar ? ['working_days'] : [])])
  const worked =
    unit === 'working_days' && names.lists.includes('day-worked') && chance.percent(50)
      ? { worked: 'day-worked' }
      : {}
  return unit === 'working_days'
    ? {
        working_days: chance.below(6),
        ...(chance.percent(85) ? { calendar: 'day-holidays' } : {}),
        ...worked,
      }
    : { [unit]: chance.below(unit === 'days' ? 40 : 4), ...(chance.percent(10) ? { days: 1 } : {}) }
}

const dayTest: Form = law => {
  const { chance } = law
  const path = () => {
    if (chance.percent(15)) return chance.one(['as_of', ...days])
    return findPath(chance, law.variables, isDay)?.path ?? 'as_of'
  }
  const day = path()
  switch (chance.below(4)) {
    case 0:
      return { day, by: path() }
    case 1:
      return { day, not_older_than: span(law) }
    case 2:
      return { day, within: span(law), before: path() }
    default:
      return { day, within: span(law), after: path() }
  }
}

const leaves: readonly Form[] = [
  factTest,
  factTest,
  factTest,
  pathTest,
  under,
  compare,
  compare,
  holds,
  holds,
  listed,
  listed,
  counter,
  judged,
  dayTest,
]

/** Examples moved across a line: the number of a parameter, or the day from which something is law. */
import type {
  Day,
  DecideInput,
  Declaration,
  Fact,
  Interval,
  Proof,
  Provision,
  Regime,
  Value,
  Vocabulary,
} from '@carnet/law'
import type { Example, Library } from '@carnet/lawbook'
import { conditionsIn, type NumberLine, type Use } from './lines.ts'
import { isNumber, recordsIn, within } from './sweep.ts'

/** A declaration with the number that is held against a line (of a sum: one that is added); null where it says none. */
export function withNumber(
  { declaration }: Example,
  regime: Regime,
  { form, of }: Use,
  number: number,
): Declaration | null {
  const exact: Interval = { low: number, high: number }
  if (form === 'counter') {
    const key = `${regime.code}.${of}`
    return key in declaration.counters
      ? { ...declaration, counters: { ...declaration.counters, [key]: exact } }
      : null
  }
  const holder = [...recordsIn(declaration)].find(record => isNumber(record.values[of]))
  return holder ? replaced(declaration, holder, of, exact) : null
}

/** The declaration with one fact of one record replaced, wherever the record is referred to. */
function replaced(declaration: Declaration, holder: Fact, fact: string, value: Value): Declaration {
  const copies = new Map<Fact, Fact & { values: Record<string, Value | readonly Value[]> }>()
  for (const record of recordsIn(declaration)) copies.set(record, { ...record, values: { ...record.values } })
  const follow = (one: Value | readonly Value[]): Value | readonly Value[] => {
    if (Array.isArray(one)) return (one as readonly Value[]).map(each => follow(each) as Value)
    return copies.get(one as Fact) ?? one
  }
  for (const copy of copies.values())
    for (const [name, one] of Object.entries(copy.values)) copy.values[name] = follow(one)
  copies.get(holder)!.values[fact] = value
  const of = (all: readonly Fact[]): Fact[] => all.map(one => copies.get(one)!)
  return {
    ...declaration,
    declarant: declaration.declarant && (copies.get(declaration.declarant) ?? null),
    parties: of(declaration.parties),
    people: of(declaration.people),
    items: of(declaration.items),
    legs: of(declaration.legs),
    agreements: of(declaration.agreements),
  }
}

export const inputOf = (declaration: Declaration, regime: Regime, library: Library): DecideInput => ({
  declaration: { ...declaration, regimes: [regime.code] },
  regimes: library.regimes,
  vocabulary: library.vocabulary,
})

/** The first examples that a line can be moved in; where none is of its days, one is put there. */
export function candidates(
  line: NumberLine,
  use: Use,
  regime: Regime,
  examples: readonly Example[],
  most = 1,
): Example[] {
  const numbered = examples.filter(example => withNumber(example, regime, use, line.value) !== null)
  const ofTheDay = numbered.filter(({ declaration }) => within(declaration.as_of, line))
  if (ofTheDay.length > 0) return ofTheDay.slice(0, most)
  return numbered.slice(0, 1).map(one => ({ ...one, declaration: { ...one.declaration, as_of: line.from } }))
}

/** Whether no other record of the declaration could have that fact: what is compared is then the number that was moved. */
export function isOnly(declaration: Declaration, fact: string, { records }: Vocabulary): boolean {
  const able = [...recordsIn(declaration)].filter(({ kind }) => records[kind]?.facts[fact])
  return able.length === 1
}

/**
 * The examples that show a day best: those that name a provision which begins or ends then, those of the days next to it, and
 * the first of the regime.
 */
export function examplesAt(
  day: Day,
  provisions: readonly Provision[],
  examples: readonly Example[],
): readonly Example[] {
  const distance = ({ declaration }: Example) => Math.abs(Date.parse(declaration.as_of) - Date.parse(day))
  const naming = provisions.flatMap(({ id }) =>
    examples.filter(({ expect }) => expect.because.includes(id)).slice(0, 1),
  )
  const nearest = [...examples].sort((a, b) => distance(a) - distance(b)).slice(0, 1)
  return [...new Set([...naming, ...nearest, ...examples.slice(0, 1)])]
}

/** Whether a condition comes to a comparison with a parameter, by itself or through the definitions that it applies. */
export function comesTo(part: unknown, parameter: string, regime: Regime, seen = new Set<string>()): boolean {
  for (const condition of conditionsIn(part)) {
    if (
      'bound' in condition &&
      typeof condition.bound === 'object' &&
      condition.bound.parameter === parameter
    )
      return true
    if (condition.form !== 'holds' || condition.regime !== null || seen.has(condition.definition)) continue
    seen.add(condition.definition)
    const definition = regime.definitions.find(({ name }) => name === condition.definition)
    if (definition && comesTo([definition.when, definition.presumeNoUntil], parameter, regime, seen))
      return true
  }
  return false
}

/** What a comparison must answer one below a number, at it, and one above. */
export const flips = {
  at_least: ['no', 'yes', 'yes'],
  above: ['no', 'no', 'yes'],
  at_most: ['yes', 'yes', 'no'],
  below: ['yes', 'no', 'no'],
} as const

/** The answers of the comparisons with a bound, in a proof. */
export function* comparisonsIn(proof: Proof, use: Use, bound: number): Generator<string> {
  const { says } = proof
  const of =
    use.form === 'counter'
      ? says.counter
      : String(says.path ?? '')
          .split('.')
          .at(-1)
  if (proof.form === use.form && of === use.of && says[use.by] === bound) yield proof.answer
  for (const child of proof.children) yield* comparisonsIn(child, use, bound)
}

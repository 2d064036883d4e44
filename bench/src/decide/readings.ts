/** Paths of the law over the fixed shape: which records and values they lead to, under which condition. */
import { type FactType, isDay, type Path, type Regime, type Vocabulary } from '@carnet/law'
import { type Answer, and, atom, type Expression, FALSE, not, or, TRUE } from './expression.ts'
import { attribute, isReference, linkOf, type Slot, typeOf } from './shape.ts'

/** What a path may lead to: a record of the shape, the values of an attribute, or a day that is known now. */
export type End =
  | { readonly when: Expression; readonly slot: Slot }
  | { readonly when: Expression; readonly attribute: string; readonly type: FactType }
  | { readonly when: Expression; readonly day: string }

/** `complete`: there are no other values. */
export interface Reading {
  readonly ends: readonly End[]
  readonly complete: Expression
}

export type Variables = ReadonlyMap<string, Reading>

const nothing: Reading = { ends: [], complete: TRUE }

export const ofSlot = (slot: Slot): Reading => ({ ends: [{ when: TRUE, slot }], complete: TRUE })
const isTrue = (of: string): Expression => atom({ test: 'among', of, many: false, values: [true] })
const said = (of: string): Expression => atom({ test: 'said', of })

/** Reads a path from the variables in scope. */
export function read(path: Path, variables: Variables, vocabulary: Vocabulary, asOf: string): Reading {
  if (path.root === 'as_of') return { ends: [{ when: TRUE, day: asOf }], complete: TRUE }
  if (path.hops.length === 0 && isDay(path.root))
    return { ends: [{ when: TRUE, day: path.root }], complete: TRUE }
  let reading = variables.get(path.root) ?? nothing
  for (const hop of path.hops) reading = follow(reading, hop, vocabulary)
  return reading
}

function follow({ ends, complete }: Reading, fact: string, vocabulary: Vocabulary): Reading {
  const found: End[] = []
  const whole = [complete]
  for (const end of ends) {
    if (!('slot' in end)) continue
    const next = readFact(end.slot, fact, vocabulary)
    for (const one of next.ends) found.push({ ...one, when: and(end.when, one.when) })
    whole.push(or(not(end.when), next.complete))
  }
  return { ends: found, complete: and(...whole) }
}

/** One fact of one record, with what its silence means. */
function readFact(slot: Slot, fact: string, vocabulary: Vocabulary): Reading {
  const type = typeOf(vocabulary, slot, fact)
  if (!type) return nothing
  const link = linkOf(slot, fact)
  if (link?.always) return { ends: link.to.map(to => ({ when: TRUE, slot: to })), complete: TRUE }
  const name = attribute(slot, fact)
  const silent = type.silence === 'world' ? doesNotApply(slot, type) : TRUE
  const whole = or(said(name), silent)
  if (isReference(type)) {
    const there = isTrue(name)
    const isWhole = type.complete_when
      ? or(isTrue(attribute(slot, type.complete_when)), and(not(said(name)), silent))
      : whole
    return { ends: (link?.to ?? []).map(to => ({ when: there, slot: to })), complete: isWhole }
  }
  return { ends: [{ when: TRUE, attribute: name, type }], complete: whole }
}

/** That the kind of the party is known and has no such fact. */
function doesNotApply(slot: Slot, type: FactType): Expression {
  if (type.only_for.length === 0 && type.not_for.length === 0) return FALSE
  const of = attribute(slot, 'kind')
  const among = (values: readonly string[]): Expression => atom({ test: 'among', of, many: false, values })
  return type.only_for.length > 0 ? and(said(of), not(among(type.only_for))) : among(type.not_for)
}

/** That the path has a value at all, through this end. */
export const isThere = (end: End): Expression =>
  'attribute' in end ? and(end.when, said(end.attribute)) : end.when

/** That the path has a value. */
export const anyThere = ({ ends }: Reading): Expression =>
  or(
    ...ends.map(end =>
      'attribute' in end && end.type.many
        ? and(end.when, atom({ test: 'filled', of: end.attribute }))
        : isThere(end),
    ),
  )

/** Adds to what was found of the values that there may be others. */
export const orOthers = (yes: Expression, may: Expression, { complete }: Reading): Answer => ({
  yes,
  may: or(may, not(complete)),
})

/** Who answers, by act. While the act is not said, it is whoever answers for all acts, if there is just one. */
export function answerable(regime: Regime): Reading {
  const { acts, otherwise } = regime.answerable
  const of = attribute('leg', 'act')
  const slotOf = (path: Path): Slot | null => linkOf('leg', path.hops[0] ?? '')?.to[0] ?? null
  const named = Object.entries(acts)
  const other = slotOf(otherwise)
  const ends: End[] = []
  const amongActs = (values: readonly string[]): Expression =>
    atom({ test: 'among', of, many: false, values })
  for (const slot of ['from', 'to'] as const) {
    const values = named.filter(([, path]) => slotOf(path) === slot).map(([act]) => act)
    const rest = and(said(of), not(amongActs(named.map(([act]) => act))))
    const when = or(amongActs(values), other === slot ? rest : FALSE)
    if (when !== FALSE) ends.push({ when, slot })
  }
  const all = new Set([other, ...named.map(([, path]) => slotOf(path))])
  const [only] = all
  if (all.size === 1 && only) return ofSlot(only)
  return { ends, complete: said(of) }
}

/** A condition of the shape, which is never unknown. */
export const ofWhen = (when: Expression): Answer => ({ yes: when, may: when })

/** The records that a path leads to. */
export function slotsOf(reading: Reading): { when: Expression; slot: Slot }[] {
  return reading.ends.filter((end): end is Extract<End, { slot: Slot }> => 'slot' in end)
}

/** That this end gives a value to look up. */
export const isValue = (end: End): Expression =>
  'attribute' in end
    ? and(end.when, atom({ test: end.type.many ? 'filled' : 'said', of: end.attribute }))
    : FALSE

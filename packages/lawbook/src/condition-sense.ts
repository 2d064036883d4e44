/**
 * Conditions that say nothing: that always hold, never hold, or say a thing twice. Whoever wrote one meant another, and a law that
 * is silently empty is worse than one that is refused. What only a solver could find is not looked for.
 */
import type { Place } from '@carnet/errors'
import type { Comparison, Condition, Literal } from '@carnet/law'
import { canonical } from './digest.ts'
import { quoted } from './quoted.ts'
import type { Reader } from './reader.ts'
import { type Tree, toPlain } from './tree.ts'

/** A bound as it is written, for the words of an error. */
export type Bounds = readonly (readonly [by: Comparison, bound: number])[]

/** The values of a test of a fact: at least one, none twice. */
export function checkValues(reader: Reader, tree: Tree, values: readonly Literal[]): void {
  if (values.length === 0) reader.wrongType(tree, 'type.values')
  refuseTwice(reader, tree, values)
}

/** A list of names that is written names something, and nothing twice. */
export function checkNames(reader: Reader, tree: Tree | undefined): void {
  if (!tree) return
  const names = reader.list(tree, true)
  if (names.length === 0) reader.wrongType(tree, 'type.names')
  refuseTwice(
    reader,
    tree,
    names.map(name => (name.kind === 'scalar' && typeof name.value === 'string' ? name.value : '')),
  )
}

/** Words of a list, none twice. */
export function refuseTwice(reader: Reader, tree: Tree, values: readonly Literal[]): void {
  const members = tree.kind === 'seq' ? tree.members : []
  values.forEach((value, index) => {
    if (value !== '' && values.indexOf(value) < index)
      reader.issue('CARNET_VALUE_TWICE', { value: quoted(String(value)) }, members[index]?.at ?? tree.at)
  })
}

/** What is counted, measured or added is never less than none. */
export function checkBound(reader: Reader, by: Comparison, bound: number, at: Place): void {
  const said = `${by} ${bound}`
  if (bound < 0 ? by === 'at_least' || by === 'above' : bound === 0 && by === 'at_least')
    reader.issue('CARNET_CONDITION_ALWAYS', { said }, at)
  else if (bound < 0 || (bound === 0 && by === 'below')) reader.issue('CARNET_CONDITION_NEVER', { said }, at)
}

/** Numbers that no number can meet together: `at_least: 10` with `below: 5`. */
export function checkRange(reader: Reader, bounds: Bounds, at: Place): void {
  if (isImpossible(bounds)) reader.issue('CARNET_CONDITION_NEVER', { said: saidOf(bounds) }, at)
}

const saidOf = (bounds: Bounds): string => bounds.map(([by, bound]) => `${by} ${bound}`).join(', ')

function isImpossible(bounds: Bounds): boolean {
  return bounds.some(([lower, low]) =>
    bounds.some(([upper, high]) => {
      if (lower !== 'at_least' && lower !== 'above') return false
      if (upper === 'at_most') return low > high || (low === high && lower === 'above')
      return upper === 'below' && low >= high
    }),
  )
}

/**
 * The parts of `all` or `any`: none twice, and of `all` no two that exclude each other. `any: [a, not a]` says that a is known, and
 * is law; `until` may exclude itself, where a presumption has no end (`contrary`).
 */
export function checkJunction(
  reader: Reader,
  form: 'all' | 'any',
  parts: readonly Condition[],
  at: readonly Place[],
  contrary: boolean,
): void {
  const written = parts.map(canonical)
  parts.forEach((part, index) => {
    // What could not be read is told already.
    if (isUnread(part)) return
    const before = parts.slice(0, index)
    const place = at[index] ?? {}
    if (written.indexOf(written[index]!) < index) reader.issue('CARNET_CONDITION_TWICE', { form }, place)
    if (form === 'any' || contrary) return
    const other = before.find(one => denies(one, part) || denies(part, one) || exclude(one, part))
    if (other) reader.issue('CARNET_CONDITION_NEVER', { said: pairOf(other, part) }, place)
  })
}

const denies = (one: Condition, other: Condition): boolean =>
  one.form === 'not' && canonical(one.of) === canonical(other)

const isUnread = (part: Condition): boolean => part.form === 'any' && part.of.length === 0

/** Two tests of one number or of one single value that nothing can pass together. */
function exclude(one: Condition, other: Condition): boolean {
  if (subject(one) === null || subject(one) !== subject(other)) return false
  if (one.form === 'fact' && other.form === 'fact') {
    const [left, right] = [valuesOf(one), valuesOf(other)]
    return left !== null && right !== null && !left.some(value => right.includes(value))
  }
  return isImpossible([...boundsOf(one), ...boundsOf(other)])
}

/** What is tested, where two tests of it can be held against each other. */
function subject(condition: Condition): string | null {
  if (condition.form === 'fact')
    return valuesOf(condition) === null ? null : canonical(['fact', condition.path])
  if (condition.form === 'compare') return canonical(['compare', condition.path])
  if (condition.form === 'counter') return `counter ${condition.counter}`
  if (condition.form !== 'sum') return null
  const { by: _by, bound: _bound, ...rest } = condition
  return canonical(rest)
}

/** The values of a test of a single-valued fact. Places cover what lies in them, so that two may hold together. */
function valuesOf(condition: Condition & { form: 'fact' }): readonly Literal[] | null {
  const { test, values, places } = condition
  if ((test !== 'is' && test !== 'in') || places || 'path' in values) return null
  return values
}

function boundsOf(condition: Condition): Bounds {
  if (condition.form !== 'compare' && condition.form !== 'counter' && condition.form !== 'sum') return []
  return typeof condition.bound === 'number' ? [[condition.by, condition.bound]] : []
}

function pairOf(one: Condition, other: Condition): string {
  const bounds = [...boundsOf(one), ...boundsOf(other)]
  if (bounds.length > 0) return saidOf(bounds)
  if (one.form !== 'fact' || other.form !== 'fact') return 'all: [a, not: a]'
  return [one, other].map(testOf).join(', ')
}

const testOf = ({ test, values }: Condition & { form: 'fact' }): string =>
  `${test} ${'path' in values ? '=' : values.map(value => quoted(String(value))).join('/')}`

/** Entries of a list that say the same, but for what is only said about them: one of them was meant otherwise, or is too many. */
export function refuseAlike(reader: Reader, entries: readonly Tree[], apart: readonly string[]): void {
  const first = new Map<string, Tree>()
  for (const entry of entries) {
    if (entry.kind !== 'map') continue
    const said = [...entry.entries].filter(([key]) => !apart.includes(key))
    const written = canonical(Object.fromEntries(said.map(([key, { value }]) => [key, toPlain(value)])))
    const before = first.get(written)
    if (before) reader.issue('CARNET_ENTRY_TWICE', { line: before.at.line ?? 0 }, entry.at)
    else first.set(written, entry)
  }
}

/**
 * Two-valued expressions over flat attributes: what the law is translated to before each peer's own language is
 * written. Equal expressions are one object, so that a language with rules writes them once.
 */

/** Every test of an attribute is false where the attribute was not said. */
export type Atom =
  | { readonly test: 'said'; readonly of: string }
  /** A value, or some value of a set, is one of these. */
  | { readonly test: 'among'; readonly of: string; readonly many: boolean; readonly values: readonly Plain[] }
  /** Every value of a set is one of these. */
  | { readonly test: 'within'; readonly of: string; readonly values: readonly Plain[] }
  | { readonly test: 'filled'; readonly of: string }
  | { readonly test: Order; readonly of: string; readonly bound: number }
  | { readonly test: 'not-after'; readonly of: string; readonly other: string }
  /** Both have a value in common. */
  | {
      readonly test: 'meets'
      readonly of: string
      readonly other: string
      readonly many: readonly [boolean, boolean]
    }

export type Plain = string | boolean | number

/** What was said, by attribute. Sets are arrays, days are numbers. */
export type Attributes = Readonly<Record<string, Plain | readonly string[]>>
export type Order = '>=' | '>' | '<=' | '<'

export type Expression =
  | { readonly kind: 'constant'; readonly value: boolean; readonly id: number }
  | { readonly kind: 'atom'; readonly atom: Atom; readonly id: number }
  | { readonly kind: 'not'; readonly of: Expression; readonly id: number }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[]; readonly id: number }

export const TRUE: Expression = { kind: 'constant', value: true, id: 0 }
export const FALSE: Expression = { kind: 'constant', value: false, id: 1 }

const known = new Map<string, Expression>()
let count = 2

function kept(key: string, make: (id: number) => Expression): Expression {
  const before = known.get(key)
  if (before) return before
  const made = make(count++)
  known.set(key, made)
  return made
}

export function atom(test: Atom): Expression {
  if (test.test === 'among' && test.values.length === 0) return FALSE
  return kept(JSON.stringify(test), id => ({ kind: 'atom', atom: test, id }))
}

export function not(of: Expression): Expression {
  if (of.kind === 'constant') return of.value ? FALSE : TRUE
  if (of.kind === 'not') return of.of
  return kept(`!${of.id}`, id => ({ kind: 'not', of, id }))
}

export const and = (...parts: readonly Expression[]): Expression => junction('and', parts, TRUE, FALSE)
export const or = (...parts: readonly Expression[]): Expression => junction('or', parts, FALSE, TRUE)

function junction(
  kind: 'and' | 'or',
  parts: readonly Expression[],
  neutral: Expression,
  decides: Expression,
): Expression {
  const flat = new Set<Expression>()
  for (const part of parts) for (const one of part.kind === kind ? part.of : [part]) flat.add(one)
  flat.delete(neutral)
  if (flat.has(decides)) return decides
  for (const one of flat) if (one.kind === 'not' && flat.has(one.of)) return decides
  const of = [...flat]
  if (of.length === 0) return neutral
  if (of.length === 1) return of[0]!
  return kept(`${kind}${of.map(one => one.id).join(',')}`, id => ({ kind, of, id }))
}

/** How many atoms the expression has when nothing is shared. */
export function sizeOf(expression: Expression): number {
  const before = sizes.get(expression)
  if (before !== undefined) return before
  const size =
    expression.kind === 'and' || expression.kind === 'or'
      ? expression.of.reduce((so, one) => so + sizeOf(one), 0)
      : expression.kind === 'not'
        ? sizeOf(expression.of)
        : 1
  sizes.set(expression, size)
  return size
}
const sizes = new Map<Expression, number>()

/** The atoms of the expression, each once. */
export function atomsOf(expression: Expression, seen = new Set<Expression>()): Atom[] {
  if (seen.has(expression)) return []
  seen.add(expression)
  if (expression.kind === 'atom') return [expression.atom]
  if (expression.kind === 'not') return atomsOf(expression.of, seen)
  return expression.kind === 'constant' ? [] : expression.of.flatMap(one => atomsOf(one, seen))
}

/** A condition in three values: `yes` where it surely holds, `may` where it is not sure that it does not. */
export interface Answer {
  readonly yes: Expression
  readonly may: Expression
}

export const YES: Answer = { yes: TRUE, may: TRUE }
export const NO: Answer = { yes: FALSE, may: FALSE }
export const UNKNOWN: Answer = { yes: FALSE, may: TRUE }
export const negate = ({ yes, may }: Answer): Answer => ({ yes: not(may), may: not(yes) })
export const both = (...parts: readonly Answer[]): Answer => ({
  yes: and(...parts.map(part => part.yes)),
  may: and(...parts.map(part => part.may)),
})
export const either = (...parts: readonly Answer[]): Answer => ({
  yes: or(...parts.map(part => part.yes)),
  may: or(...parts.map(part => part.may)),
})

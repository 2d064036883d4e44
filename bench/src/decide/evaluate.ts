/** The expressions judged directly: the translation is checked against Carnet before any peer is asked. */
import type { Atom, Attributes, Expression, Plain } from './expression.ts'

export function evaluate(
  expression: Expression,
  facts: Attributes,
  known = new Map<Expression, boolean>(),
): boolean {
  const before = known.get(expression)
  if (before !== undefined) return before
  const answer = evaluateOnce(expression, facts, known)
  known.set(expression, answer)
  return answer
}

function evaluateOnce(expression: Expression, facts: Attributes, known: Map<Expression, boolean>): boolean {
  switch (expression.kind) {
    case 'constant':
      return expression.value
    case 'atom':
      return holds(expression.atom, facts)
    case 'not':
      return !evaluate(expression.of, facts, known)
    case 'and':
      return expression.of.every(one => evaluate(one, facts, known))
    case 'or':
      return expression.of.some(one => evaluate(one, facts, known))
  }
}

function holds(atom: Atom, facts: Attributes): boolean {
  const value = facts[atom.of]
  if (value === undefined) return false
  const all = (Array.isArray(value) ? value : [value]) as readonly Plain[]
  const number = value as number
  switch (atom.test) {
    case 'said':
      return true
    case 'among':
      return all.some(one => atom.values.includes(one))
    case 'within':
      return all.every(one => atom.values.includes(one))
    case 'filled':
      return all.length > 0
    case '>=':
      return number >= atom.bound
    case '>':
      return number > atom.bound
    case '<=':
      return number <= atom.bound
    case '<':
      return number < atom.bound
  }
  const other = facts[atom.other]
  if (other === undefined) return false
  if (atom.test === 'not-after') return number <= (other as number)
  const others = (Array.isArray(other) ? other : [other]) as readonly Plain[]
  return all.some(one => others.includes(one))
}

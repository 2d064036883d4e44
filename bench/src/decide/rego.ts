/**
 * The provisions in Rego, for OPA. It has rules, so that what several conditions share is written once and OPA keeps
 * its answer within a query. A test of a fact that was not said is undefined there, which is no.
 */
import type { Atom, Expression, Plain } from './expression.ts'

/** A module whose `holds` is the set of the places of the expressions that hold. */
export function regoOf(expressions: readonly Expression[]): string {
  const rules: string[] = []
  const written = new Set<Expression>()
  const counts = uses(expressions)
  const literal = (one: Expression): string => {
    if (one.kind === 'constant') return String(one.value)
    if (one.kind === 'atom') return test(one.atom) ?? rule(one)
    if (one.kind === 'not') return `not ${rule(one.of)}`
    return rule(one)
  }
  const bodyOf = (one: Expression): string[] => {
    if (one.kind !== 'and') return [literal(one)]
    // What is used only here needs no rule of its own.
    return one.of.flatMap(part =>
      part.kind === 'and' && counts.get(part) === 1 ? bodyOf(part) : [literal(part)],
    )
  }
  function rule(one: Expression): string {
    const name = `e${one.id}`
    if (written.has(one)) return name
    written.add(one)
    const heads = one.kind === 'or' ? one.of : [one]
    const atom = one.kind === 'atom' ? one.atom : null
    if (atom) rules.push(...bodiesOf(atom).map(body => `${name} if { ${body} }`))
    else for (const head of heads) rules.push(`${name} if { ${bodyOf(head).join('; ')} }`)
    return name
  }
  const holds = expressions.map((one, index) => `holds contains ${index} if { ${bodyOf(one).join('; ')} }`)
  return ['package carnet', '', ...rules, '', ...holds, ''].join('\n')
}

function uses(expressions: readonly Expression[]): Map<Expression, number> {
  const counts = new Map<Expression, number>()
  const visit = (one: Expression): void => {
    const before = counts.get(one) ?? 0
    counts.set(one, before + 1)
    if (before > 0) return
    if (one.kind === 'not') visit(one.of)
    else if (one.kind === 'and' || one.kind === 'or') for (const part of one.of) visit(part)
  }
  for (const one of expressions) visit(one)
  return counts
}

const set = (values: readonly Plain[]): string => `{${values.map(value => JSON.stringify(value)).join(', ')}}`

/** The test as one expression of Rego; null where it takes several. */
function test(atom: Atom): string | null {
  const bodies = bodiesOf(atom)
  return bodies.length === 1 && !bodies[0]!.includes(';') && !bodies[0]!.startsWith('every')
    ? bodies[0]!
    : null
}

function bodiesOf(atom: Atom): string[] {
  const of = `input.${atom.of}`
  switch (atom.test) {
    case 'said':
      return [`_ = ${of}`]
    case 'among': {
      if (atom.many) return [`some v in ${of}; v in ${set(atom.values)}`]
      return atom.values.length === 1
        ? [`${of} == ${JSON.stringify(atom.values[0])}`]
        : [`${of} in ${set(atom.values)}`]
    }
    case 'within':
      return [`every v in ${of} { v in ${set(atom.values)} }`]
    case 'filled':
      return [`count(${of}) > 0`]
    case 'not-after':
      return [`${of} <= input.${atom.other}`]
    case 'meets': {
      const other = `input.${atom.other}`
      if (atom.many[0] && atom.many[1]) return [`some v in ${of}; v in ${other}`]
      if (atom.many[0]) return [`${other} in ${of}`]
      return atom.many[1] ? [`${of} in ${other}`] : [`${of} == ${other}`]
    }
    default:
      return [`${of} ${atom.test} ${atom.bound}`]
  }
}

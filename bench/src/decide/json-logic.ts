/** The provisions as JsonLogic, compiled by json-logic-engine: the fastest rule engine of JavaScript that was tried. */
import { LogicEngine } from 'json-logic-engine'
import type { Atom, Attributes, Expression } from './expression.ts'

type Logic = unknown
type Values = readonly unknown[]

/** One compiled function for each expression. */
export function jsonLogicOf(expressions: readonly Expression[]): readonly ((facts: Attributes) => boolean)[] {
  const engine = new LogicEngine()
  const add = (name: string, test: (one: Values, other: Values) => boolean): void => {
    const method = ([one, other]: Values): boolean =>
      Array.isArray(one) && Array.isArray(other) && test(one, other)
    engine.addMethod(name, method, { deterministic: true })
  }
  add('within', (one, other) => one.every(value => other.includes(value)))
  add('meets', (one, other) => one.some(value => other.includes(value)))
  return expressions.map(expression => {
    const run = engine.build(write(expression) as never) as unknown as (facts: Attributes) => unknown
    return facts => Boolean(run(facts))
  })
}

function write(expression: Expression): Logic {
  switch (expression.kind) {
    case 'constant':
      return { '===': [1, expression.value ? 1 : 0] }
    case 'atom':
      return test(expression.atom)
    case 'not':
      return { '!': [write(expression.of)] }
    case 'and':
    case 'or':
      return { [expression.kind]: expression.of.map(write) }
  }
}

function test(atom: Atom): Logic {
  const of = { var: atom.of }
  const said = { '!==': [of, null] }
  switch (atom.test) {
    case 'said':
      return said
    case 'among': {
      const [first] = atom.values
      if (atom.values.length > 1) return atom.many ? { meets: [of, atom.values] } : { in: [of, atom.values] }
      return atom.many ? { in: [first, { var: [atom.of, []] }] } : { '===': [of, first] }
    }
    case 'within':
      return { within: [of, atom.values] }
    case 'filled':
      return { '>': [{ var: [`${atom.of}.length`, 0] }, 0] }
    case 'not-after':
      return { and: [said, { '!==': [{ var: atom.other }, null] }, { '<=': [of, { var: atom.other }] }] }
    case 'meets': {
      const other = { var: atom.other }
      if (atom.many[0] && atom.many[1]) return { meets: [of, other] }
      if (atom.many[0]) return { in: [other, { var: [atom.of, []] }] }
      if (atom.many[1]) return { in: [of, { var: [atom.other, []] }] }
      return { and: [said, { '===': [of, other] }] }
    }
    default:
      return { and: [said, { [atom.test]: [of, atom.bound] }] }
  }
}

/** The provisions as Cedar policies: one `permit` each, so that one request tells all that apply. */
import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import type { Atom, Attributes, Expression, Plain } from './expression.ts'

/** The text of the policies, by id. The id is the place of the expression. */
export function cedarTexts(expressions: readonly Expression[]): Record<string, string> {
  return Object.fromEntries(
    expressions.map((expression, index) => [
      `p${index}`,
      `permit(principal, action, resource) when { ${write(expression)} };`,
    ]),
  )
}

const someone = { type: 'Carnet', id: 'leg' }

/** Cedar's own WebAssembly, its policies parsed beforehand: the places of those that hold. */
export function cedarOf(
  name: string,
  expressions: readonly Expression[],
): (facts: Attributes) => readonly string[] {
  const parsed = cedar.preparsePolicySet(name, { staticPolicies: cedarTexts(expressions) })
  if (parsed.type === 'failure') throw new Error(`Cedar: ${JSON.stringify(parsed.errors).slice(0, 500)}`)
  return facts => {
    const answer = cedar.statefulIsAuthorized({
      principal: someone,
      action: someone,
      resource: someone,
      context: facts as never,
      preparsedPolicySetId: name,
      entities: [],
    })
    if (answer.type === 'failure') throw new Error(`Cedar: ${JSON.stringify(answer.errors).slice(0, 500)}`)
    const { reason, errors } = answer.response.diagnostics
    if (errors.length > 0) throw new Error(`Cedar: ${JSON.stringify(errors[0]).slice(0, 500)}`)
    return reason
  }
}

function write(expression: Expression): string {
  switch (expression.kind) {
    case 'constant':
      return String(expression.value)
    case 'atom':
      return test(expression.atom)
    case 'not':
      return `!(${write(expression.of)})`
    case 'and':
    case 'or':
      return `(${expression.of.map(write).join(expression.kind === 'and' ? ' && ' : ' || ')})`
  }
}

function test(atom: Atom): string {
  const of = `context.${atom.of}`
  const said = `context has ${atom.of}`
  const set = (values: readonly Plain[]): string =>
    `[${values.map(value => JSON.stringify(value)).join(', ')}]`
  switch (atom.test) {
    case 'said':
      return `(${said})`
    case 'among': {
      const [first] = atom.values
      if (atom.values.length > 1)
        return atom.many
          ? `(${said} && ${of}.containsAny(${set(atom.values)}))`
          : `(${said} && ${set(atom.values)}.contains(${of}))`
      return atom.many
        ? `(${said} && ${of}.contains(${JSON.stringify(first)}))`
        : `(${said} && ${of} == ${JSON.stringify(first)})`
    }
    case 'within':
      return `(${said} && ${set(atom.values)}.containsAll(${of}))`
    case 'filled':
      return `(${said} && !${of}.isEmpty())`
    case 'not-after':
      return `(${said} && context has ${atom.other} && ${of} <= context.${atom.other})`
    case 'meets': {
      const other = `context.${atom.other}`
      const test =
        atom.many[0] && atom.many[1]
          ? `${of}.containsAny(${other})`
          : atom.many[0]
            ? `${of}.contains(${other})`
            : atom.many[1]
              ? `${other}.contains(${of})`
              : `${of} == ${other}`
      return `(${said} && context has ${atom.other} && ${test})`
    }
    default:
      return `(${said} && ${of} ${atom.test} ${atom.bound})`
  }
}

/**
 * The provisions as matchers of Casbin, in the way that suits it best: an enforcer each, whose matcher is the condition
 * itself, so that no line of policy is scanned and no rule is parsed again. Sets of codes are kept on our side.
 */
import { newEnforcer, newModel } from 'casbin'
import type { Atom, Attributes, Expression, Plain } from './expression.ts'

export async function casbinOf(
  expressions: readonly Expression[],
): Promise<readonly ((facts: Attributes) => boolean)[]> {
  const sets: ReadonlySet<unknown>[] = []
  const found: ((facts: Attributes) => boolean)[] = []
  for (const expression of expressions) {
    const model = newModel()
    model.addDef('r', 'r', 'c')
    model.addDef('p', 'p', 'any')
    model.addDef('e', 'e', 'some(where (p.eft == allow))')
    model.addDef('m', 'm', write(expression, sets))
    const enforcer = await newEnforcer(model)
    await enforcer.addPolicy('any')
    const add = (name: string, test: (...values: never[]) => boolean): Promise<void> =>
      enforcer.addFunction(name, test as never)
    await add('said', (one: unknown) => one !== undefined)
    await add('among', (one: unknown, set: number) => sets[set]!.has(one))
    await add(
      'some',
      (all: unknown[] | undefined, set: number) => all?.some(one => sets[set]!.has(one)) ?? false,
    )
    await add(
      'within',
      (all: unknown[] | undefined, set: number) => all?.every(one => sets[set]!.has(one)) ?? false,
    )
    await add('filled', (all: unknown[] | undefined) => (all?.length ?? 0) > 0)
    await add('has', (all: unknown[] | undefined, one: unknown) => all?.includes(one) ?? false)
    await add(
      'meets',
      (all: unknown[] | undefined, other: unknown[] | undefined) =>
        all !== undefined && other !== undefined && all.some(one => other.includes(one)),
    )
    found.push(facts => enforcer.enforceSync(facts))
  }
  return found
}

function write(expression: Expression, sets: ReadonlySet<unknown>[]): string {
  switch (expression.kind) {
    case 'constant':
      return String(expression.value)
    case 'atom':
      return test(expression.atom, sets)
    case 'not':
      return `!(${write(expression.of, sets)})`
    case 'and':
    case 'or':
      return `(${expression.of.map(one => write(one, sets)).join(expression.kind === 'and' ? ' && ' : ' || ')})`
  }
}

function test(atom: Atom, sets: ReadonlySet<unknown>[]): string {
  const of = `r.c.${atom.of}`
  const setOf = (values: readonly Plain[]): number => sets.push(new Set(values)) - 1
  switch (atom.test) {
    case 'said':
      return `said(${of})`
    case 'among': {
      const [first] = atom.values
      if (!atom.many && atom.values.length === 1 && typeof first === 'boolean') return `(${of} == ${first})`
      return `${atom.many ? 'some' : 'among'}(${of}, ${setOf(atom.values)})`
    }
    case 'within':
      return `within(${of}, ${setOf(atom.values)})`
    case 'filled':
      return `filled(${of})`
    case 'not-after':
      return `(${of} <= r.c.${atom.other})`
    case 'meets': {
      const other = `r.c.${atom.other}`
      if (atom.many[0] && atom.many[1]) return `meets(${of}, ${other})`
      if (atom.many[0]) return `has(${of}, ${other})`
      if (atom.many[1]) return `has(${other}, ${of})`
      return `(said(${of}) && ${of} == ${other})`
    }
    default:
      return `(${of} ${atom.test} ${atom.bound})`
  }
}

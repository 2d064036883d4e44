/** Small law for the tests of this package: conditions written as in YAML, regimes with every default filled in. */
import type {
  Bound,
  Comparison,
  Condition,
  Counter,
  Definition,
  List,
  ListEntry,
  Literal,
  Mechanism,
  Parameter,
  Path,
  Provenance,
  Provision,
  Regime,
  Words,
} from '../regime.ts'

/** A condition as a regime author writes it; what is not one is a mistake of the test. */
export type Written = { readonly [key: string]: unknown }

export const words = (text: string): Words => ({ en: text, zh: text })

export function path(text: string): Path {
  const [root = '', ...hops] = text.split('.')
  return { root, hops }
}

const comparisons: readonly Comparison[] = ['at_least', 'above', 'at_most', 'below']

function bound(written: Written): { by: Comparison; bound: Bound } {
  const by = comparisons.find(name => name in written)!
  const value = written[by] as number | string
  return { by, bound: typeof value === 'number' ? value : { parameter: value } }
}

const at = (written: Written, key: string): Path => path(String(written[key]))
const inner = (written: unknown): Condition =>
  written === undefined ? { form: 'always' } : condition(written as Written)

export function condition(written: Written): Condition {
  for (const form of ['all', 'any'] as const)
    if (form in written) return { form, of: (written[form] as Written[]).map(condition) }
  if ('not' in written) return { form: 'not', of: inner(written.not) }
  if ('fact' in written) return factCondition(written)
  for (const quantifier of ['some', 'every', 'no'] as const)
    if (quantifier in written) {
      const over = at(written, quantifier)
      return { form: 'quantify', quantifier, over, as: String(written.as), where: inner(written.where) }
    }
  if ('sum' in written) {
    const over = at(written, 'sum')
    const [field, as] = [String(written.of), String(written.as)]
    return { form: 'sum', over, field, as, where: inner(written.where), ...bound(written) }
  }
  return lookup(written)
}

function lookup(written: Written): Condition {
  if ('holds' in written) {
    const [first = '', second] = String(written.holds).split('/')
    const [regime, definition] = second === undefined ? [null, first] : [first, second]
    return { form: 'holds', regime, definition, of: at(written, 'of') }
  }
  if ('listed' in written)
    return {
      form: 'listed',
      list: String(written.listed),
      key: at(written, 'key'),
      ...('scenario' in written ? { scenario: at(written, 'scenario') } : {}),
      ...('needs' in written ? { needs: String(written.needs) } : {}),
      ...(written.loaded_only ? { loadedOnly: true } : {}),
      ...(written.places ? { places: true } : {}),
    }
  if ('counter' in written) return { form: 'counter', counter: String(written.counter), ...bound(written) }
  if ('judged' in written) return { form: 'judged', term: String(written.judged), of: at(written, 'of') }
  return dayCondition(written)
}

function factCondition(written: Written): Condition {
  if (comparisons.some(name => name in written))
    return { form: 'compare', path: at(written, 'fact'), ...bound(written) }
  const test = (['is', 'in', 'has', 'has_any', 'only', 'under'] as const).find(name => name in written)!
  const value = written[test] as Literal | readonly Literal[]
  if (typeof value === 'string' && value.startsWith('='))
    return { form: 'fact', path: at(written, 'fact'), test, values: { path: path(value.slice(1)) } }
  const values = Array.isArray(value) ? (value as readonly Literal[]) : [value as Literal]
  const places = written.places ? { places: true as const } : {}
  return { form: 'fact', path: at(written, 'fact'), test, values, ...places }
}

function dayCondition(written: Written): Condition {
  const day = at(written, 'day')
  if ('by' in written) return { form: 'day', day, by: at(written, 'by') }
  if ('not_older_than' in written)
    return { form: 'age', day, not_older_than: written.not_older_than as object }
  const side = (name: string) => (name in written ? at(written, name) : null)
  return {
    form: 'window',
    day,
    within: written.within as object,
    before: side('before'),
    after: side('after'),
  }
}

const provenance: Provenance = {
  cite: words('somewhere'),
  source: 'https://example.org',
  checked: '2026-01-01',
  confidence: 'verified',
}
const inForce = { from: '2000-01-01', until: null }

export interface SmallProvision extends Partial<Omit<Provision, 'id' | 'when' | 'then' | 'each' | 'binds'>> {
  readonly when?: Written
  readonly each?: readonly [over: string, as: string]
  readonly binds?: string
  readonly then: Partial<Provision['then']> & { readonly ways?: readonly string[] }
}

export function provision(id: string, small: SmallProvision): Provision {
  const { when, each, binds, then, ...rest } = small
  const { ways, ...effect } = then
  return {
    id,
    instrument: 'act',
    group: null,
    in_force: inForce,
    aim: 'none-stated',
    text: words(id),
    doubt: null,
    unless: [],
    reaches: 'transfer',
    provenance,
    basis: null,
    evidence: null,
    ...rest,
    when: inner(when),
    each: each ? { over: path(each[0]), as: each[1] } : null,
    binds: binds ? path(binds) : null,
    then: {
      prohibit: false,
      exempt: false,
      require: ways ? { any_of: ways.map(mechanism => ({ mechanism })) } : null,
      oblige: [],
      ...effect,
    },
  }
}

export function definition(
  name: string,
  of: string,
  when: Written,
  more: { grows?: string; until?: Written } = {},
): Definition {
  const presumeNoUntil = more.until ? condition(more.until) : null
  const rest = { presumeNoUntil, provenance, doubt: null, grows: more.grows ?? null }
  return { name, title: words(name), of, when: condition(when), ...rest }
}

export function mechanism(
  name: string,
  more: { available?: Written; held?: Written; in_force?: Mechanism['in_force']; besides?: boolean } = {},
): Mechanism {
  return {
    name,
    title: words(name),
    in_force: more.in_force ?? inForce,
    available_when: more.available ? condition(more.available) : null,
    held_when: condition(more.held ?? { fact: 'leg.shown', is: true }),
    steps: [],
    valid: { years: null, words: null },
    redo_when: null,
    besides: more.besides ?? false,
    declare: null,
    provenance,
    doubt: null,
  }
}

export function list(
  name: string,
  entries: readonly (Partial<Omit<ListEntry, 'when'>> & { keys: readonly string[]; when?: Written })[],
  more: Partial<List> = {},
): List {
  const full = entries.map(({ when, ...entry }) => ({
    title: null,
    in_force: inForce,
    cite: null,
    confidence: 'verified' as const,
    doubt: null,
    ...entry,
    when: when ? condition(when) : null,
  }))
  return {
    name,
    title: words(name),
    closed: true,
    match: 'exact',
    provenance,
    doubt: null,
    ...more,
    entries: full,
  }
}

export function parameter(name: string, values: Readonly<Record<string, number | null>>): Parameter {
  const dated = Object.entries(values).map(([from, value]) => ({ from, value, cite: words('somewhere') }))
  return { name, title: null, unit: 'people', values: dated, provenance }
}

export function counter(name: string, classes: readonly string[], more: Partial<Counter> = {}): Counter {
  const key = [path('leg.from')]
  const rest = { counts: 'people', not_classes: [], window: { since: 'new-year' }, leave_out: [] } as const
  return { name, title: words(name), ...rest, none_before: null, key, provenance, classes, ...more }
}

export type SmallRegime = Partial<Omit<Regime, 'applies_when' | 'transfer_when'>> & {
  readonly applies_when?: Written
  readonly transfer_when?: Written
}

export function regime(small: SmallRegime = {}): Regime {
  const { applies_when, transfer_when, ...rest } = small
  return {
    code: 'Z',
    name: words('a regime'),
    authority: words('nobody'),
    time_zone: 'UTC',
    words: {},
    places: ['here'],
    answerable: { acts: {}, otherwise: path('leg.from') },
    instruments: [],
    definitions: [],
    parameters: [],
    lists: [],
    counters: [],
    mechanisms: [],
    provisions: [],
    digest: '',
    ...rest,
    applies_when: inner(applies_when),
    transfer_when: inner(transfer_when),
  }
}

/** Conditions: the closed set of forms, each checked against the vocabulary of facts. */
import {
  type Bound,
  type Comparison,
  type Condition,
  isDay,
  type Literal,
  type Path,
  type Span,
  type Vocabulary,
} from '@carnet/law'
import { checkCode } from './codes.ts'
import { checkBound, checkJunction, checkValues } from './condition-sense.ts'
import { readPath, type TypedPath, type Variables } from './paths.ts'
import type { Fields, Reader } from './reader.ts'
import type { Mentioned } from './references.ts'
import type { Tree } from './tree.ts'

export interface ConditionContext {
  readonly reader: Reader
  readonly vocabulary: Vocabulary
  readonly variables: Variables
  /** What the condition refers to by name, to be checked once the whole regime is read. */
  readonly mentioned: Mentioned
  /** How many quantifiers enclose it. */
  readonly depth: number
  /** It ends a presumption, and may be such that it never does. */
  readonly endless?: boolean
}

const comparisons: readonly Comparison[] = ['at_least', 'above', 'at_most', 'below']
const tests = ['is', 'in', 'has', 'has_any', 'only', 'under'] as const
const forms: Readonly<Record<string, readonly string[]>> = {
  all: ['all'],
  any: ['any'],
  not: ['not'],
  fact: ['fact', ...tests, ...comparisons],
  some: ['some', 'as', 'where'],
  every: ['every', 'as', 'where'],
  no: ['no', 'as', 'where'],
  sum: ['sum', 'of', 'as', 'where', ...comparisons],
  holds: ['holds', 'of'],
  listed: ['listed', 'key', 'scenario', 'needs', 'loaded_only'],
  counter: ['counter', ...comparisons],
  judged: ['judged', 'of'],
  day: ['day', 'by', 'not_older_than', 'within', 'before', 'after'],
}
const mostDepth = 2
const never: Condition = { form: 'any', of: [] }

export function readCondition(tree: Tree | undefined, context: ConditionContext): Condition {
  const { reader } = context
  if (!tree) return { form: 'always' }
  if (tree.kind !== 'map') {
    reader.wrongType(tree, 'type.condition')
    return never
  }
  const form = Object.keys(forms).find(name => tree.entries.has(name))
  if (!form) {
    reader.unknown('CARNET_CONDITION_FORM', [...tree.entries.keys()].join(' '), Object.keys(forms), tree.at)
    return never
  }
  const fields = reader.fields(tree, forms[form]!)
  return readForm(form, fields, tree, context)
}

function readForm(form: string, fields: Fields, tree: Tree, context: ConditionContext): Condition {
  const { reader } = context
  switch (form) {
    case 'all':
    case 'any':
      return { form, of: readParts(form, fields.get(form)!, context) }
    case 'not':
      return { form: 'not', of: readCondition(fields.get('not'), context) }
    case 'fact':
      return readFactTest(fields, tree, context)
    case 'some':
    case 'every':
    case 'no':
      return readQuantifier(form, fields, tree, context)
    case 'sum':
      return readSum(fields, tree, context)
    case 'holds':
      return readHolds(fields, tree, context)
    case 'listed':
      return readListed(fields, tree, context)
    case 'counter': {
      const counter = reader.text(fields.get('counter'))
      context.mentioned.add('counter', counter, tree.at)
      return { form: 'counter', counter, ...readBound(fields, tree, context) }
    }
    case 'judged':
      return readJudged(fields, tree, context)
    default:
      return readDay(fields, tree, context)
  }
}

/** Without any part, `all` would always hold and `any` never: nobody means that. */
function readParts(form: 'all' | 'any', tree: Tree, context: ConditionContext): Condition[] {
  const { reader } = context
  const parts = reader.list(tree)
  if (parts.length === 0 && (tree.kind !== 'scalar' || tree.value === null))
    reader.wrongType(tree, 'type.conditions')
  const read = parts.map(child => readCondition(child, context))
  checkJunction(
    reader,
    form,
    read,
    parts.map(({ at }) => at),
    context.endless ?? false,
  )
  return read
}

const writePath = ({ root, hops }: Path): string => [root, ...hops].join('.')

const path = (tree: Tree | undefined, context: ConditionContext): TypedPath =>
  readPath(context.reader, context.vocabulary, context.variables, tree)

function readFactTest(fields: Fields, tree: Tree, context: ConditionContext): Condition {
  const { reader } = context
  const typed = path(fields.get('fact'), context)
  refuseSeveral(reader, fields, [...tests, ...comparisons], tree)
  if (comparisons.some(name => fields.has(name))) {
    if (typed.type && typed.type.type !== 'number')
      reader.issue('CARNET_TEST_TYPE', { test: 'a comparison', type: typed.type.type }, tree.at)
    if (typed.many) reader.issue('CARNET_PATH_MANY', { path: reader.text(fields.get('fact')) }, tree.at)
    return { form: 'compare', path: typed.path, ...readBound(fields, tree, context) }
  }
  const test = tests.find(name => fields.has(name))
  if (!test) {
    reader.issue('CARNET_TEST_MISSING', { known: [...tests, ...comparisons].join(', ') }, tree.at)
    return never
  }
  const value = fields.get(test)!
  if ((test === 'is' || test === 'in') && typed.many)
    reader.issue('CARNET_PATH_MANY', { path: reader.text(fields.get('fact')) }, tree.at)
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.startsWith('=')) {
    const other = path({ ...value, value: value.value.slice(1) }, context)
    const said = `${test} =${writePath(other.path)}`
    if (writePath(other.path) === writePath(typed.path))
      reader.issue('CARNET_CONDITION_ALWAYS', { said }, value.at)
    if (test === 'under') reader.issue('CARNET_TEST_TYPE', { test: 'under =path', type: 'path' }, value.at)
    return { form: 'fact', path: typed.path, test, values: { path: other.path } }
  }
  const values = reader.list(value, true).map(member => readLiteral(member, typed, context))
  checkValues(reader, value, values)
  const places = typed.type?.of === 'place' ? { places: true as const } : {}
  return { form: 'fact', path: typed.path, test, values, ...places }
}

function readLiteral(tree: Tree, typed: TypedPath, context: ConditionContext): Literal {
  const { reader, vocabulary } = context
  const value = tree.kind === 'scalar' ? tree.value : null
  if (value === null) {
    reader.wrongType(tree, 'type.value')
    return ''
  }
  const { type } = typed
  if (!type) return value
  if (type.type === 'bool' && typeof value !== 'boolean') reader.wrongType(tree, 'type.bool')
  if (type.type === 'number' && typeof value !== 'number') reader.wrongType(tree, 'type.number')
  if (type.type === 'code') {
    checkCode(reader, vocabulary, type, String(value), tree.at)
    context.mentioned.code(type.of, String(value))
    return String(value)
  }
  return value
}

function readBound(fields: Fields, tree: Tree, context: ConditionContext): { by: Comparison; bound: Bound } {
  if (!fields.has('fact')) refuseSeveral(context.reader, fields, comparisons, tree)
  const by = comparisons.find(name => fields.has(name))
  const value = by && fields.get(by)
  if (!by || !value) {
    context.reader.issue('CARNET_TEST_MISSING', { known: comparisons.join(', ') }, tree.at)
    return { by: 'at_least', bound: 0 }
  }
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    context.mentioned.add('parameter', value.value, value.at)
    return { by, bound: { parameter: value.value } }
  }
  const bound = context.reader.number(value)
  checkBound(context.reader, by, bound, value.at)
  return { by, bound }
}

/** One condition makes one test: a second one beside it would be read by nobody. */
function refuseSeveral(reader: Reader, fields: Fields, among: readonly string[], tree: Tree): void {
  const found = among.filter(name => fields.has(name))
  if (found.length > 1) reader.issue('CARNET_TEST_SEVERAL', { found: found.join(', ') }, tree.at)
}

/** The inner context of a quantifier: one variable more, one level deeper. */
function inner(typed: TypedPath, as: string, tree: Tree, context: ConditionContext): ConditionContext {
  if (context.depth + 1 > mostDepth)
    context.reader.issue('CARNET_QUANTIFIER_DEPTH', { most: mostDepth }, tree.at)
  return {
    ...context,
    depth: context.depth + 1,
    variables: new Map([...context.variables, [as, typed.kind ?? '']]),
  }
}

function readOver(
  key: string,
  fields: Fields,
  tree: Tree,
  context: ConditionContext,
): { over: TypedPath; as: string } {
  const over = path(fields.get(key), context)
  if (over.type && over.kind === null)
    context.reader.issue('CARNET_PATH_NOT_RECORDS', { path: context.reader.text(fields.get(key)) }, tree.at)
  return { over, as: fields.has('as') ? context.reader.text(fields.get('as')) : (over.kind ?? 'it') }
}

function readQuantifier(
  quantifier: 'some' | 'every' | 'no',
  fields: Fields,
  tree: Tree,
  context: ConditionContext,
): Condition {
  const { over, as } = readOver(quantifier, fields, tree, context)
  // Of every record nothing at all is always true.
  if (quantifier === 'every' && !fields.has('where'))
    context.reader.issue('CARNET_KEY_MISSING', { key: 'where' }, tree.at)
  const where = readCondition(fields.get('where'), inner(over, as, tree, context))
  return { form: 'quantify', quantifier, over: over.path, as, where }
}

function readSum(fields: Fields, tree: Tree, context: ConditionContext): Condition {
  const { reader } = context
  const { over, as } = readOver('sum', fields, tree, context)
  const field = reader.text(fields.get('of'))
  const facts = over.kind ? (context.vocabulary.records[over.kind]?.facts ?? {}) : {}
  if (over.kind && facts[field]?.type !== 'number') {
    const numbers = Object.keys(facts).filter(name => facts[name]?.type === 'number')
    reader.unknown('CARNET_PATH_UNKNOWN', field, numbers, tree.at)
  }
  const where = readCondition(fields.get('where'), inner(over, as, tree, context))
  return { form: 'sum', over: over.path, field, as, where, ...readBound(fields, tree, context) }
}

function readHolds(fields: Fields, tree: Tree, context: ConditionContext): Condition {
  const { reader } = context
  const name = reader.text(fields.get('holds'))
  const of = path(fields.get('of'), context)
  const [regime, definition] = name.includes('/') ? (name.split('/') as [string, string]) : [null, name]
  context.mentioned.add(regime ? 'borrowed' : 'definition', name, tree.at, of.kind ?? '')
  return { form: 'holds', regime, definition, of: of.path }
}

function readListed(fields: Fields, tree: Tree, context: ConditionContext): Condition {
  const list = context.reader.text(fields.get('listed'))
  context.mentioned.add('list', list, tree.at)
  const key = path(fields.get('key'), context)
  if (key.type) context.mentioned.listKey(list, key.type.of)
  const places = key.type?.of === 'place' ? { places: true as const } : {}
  const needs = fields.get('needs')
  if (needs) context.mentioned.add('mechanism', context.reader.text(needs), needs.at)
  return {
    form: 'listed',
    list,
    key: key.path,
    ...places,
    ...(fields.has('scenario') ? { scenario: path(fields.get('scenario'), context).path } : {}),
    ...(needs ? { needs: context.reader.text(needs) } : {}),
    ...(fields.has('loaded_only') && context.reader.bool(fields.get('loaded_only')!)
      ? { loadedOnly: true as const }
      : {}),
  }
}

function readJudged(fields: Fields, tree: Tree, context: ConditionContext): Condition {
  const { reader, vocabulary } = context
  const term = reader.text(fields.get('judged'))
  const of = path(fields.get('of'), context)
  const type = Object.hasOwn(vocabulary.judgements, term) ? vocabulary.judgements[term] : undefined
  if (!type) reader.unknown('CARNET_JUDGEMENT_UNKNOWN', term, Object.keys(vocabulary.judgements), tree.at)
  else if (of.kind && !type.about.includes(of.kind)) {
    reader.issue('CARNET_JUDGEMENT_ABOUT', { term, kind: of.kind, about: type.about.join(', ') }, tree.at)
  }
  return { form: 'judged', term, of: of.path }
}

function readDay(fields: Fields, tree: Tree, context: ConditionContext): Condition {
  const { reader } = context
  refuseSeveral(reader, fields, ['by', 'not_older_than', 'within'], tree)
  const dayPath = (name: string) => readDayPath(fields.get(name), context)
  const day = dayPath('day')
  const side = (name: string) => (fields.has(name) ? dayPath(name) : null)
  if (fields.has('by')) {
    const by = dayPath('by')
    if (writePath(by) === writePath(day))
      reader.issue('CARNET_CONDITION_ALWAYS', { said: `day ${writePath(day)}, by ${writePath(by)}` }, tree.at)
    return { form: 'day', day, by }
  }
  if (fields.has('not_older_than'))
    return { form: 'age', day, not_older_than: readSpan(fields.get('not_older_than'), reader, context) }
  if (fields.has('within')) {
    // Within so long before a day or after it: one of the two.
    if (fields.has('before') === fields.has('after'))
      reader.issue('CARNET_TEST_MISSING', { known: 'before, after' }, tree.at)
    return {
      form: 'window',
      day,
      within: readSpan(fields.get('within'), reader, context),
      before: side('before'),
      after: side('after'),
    }
  }
  reader.issue('CARNET_TEST_MISSING', { known: 'by, not_older_than, within' }, tree.at)
  return never
}

function readDayPath(tree: Tree | undefined, context: ConditionContext): Path {
  const { reader } = context
  // A day that the law itself names, as transitional rules do.
  if (tree?.kind === 'scalar' && isDay(tree.value)) return { root: String(tree.value), hops: [] }
  const typed = path(tree, context)
  if (tree && typed.type && typed.type.type !== 'day')
    reader.issue('CARNET_TEST_TYPE', { test: 'day', type: typed.type.type }, tree.at)
  if (tree && typed.many) reader.issue('CARNET_PATH_MANY', { path: reader.text(tree) }, tree.at)
  return typed.path
}

const units = ['days', 'months', 'years', 'working_days'] as const

export function readSpan(tree: Tree | undefined, reader: Reader, context?: ConditionContext): Span {
  const fields = reader.fields(tree, [...units, 'calendar', 'worked'])
  if (tree?.kind === 'map' && !units.some(unit => fields.has(unit)))
    reader.issue('CARNET_TEST_MISSING', { known: units.join(', ') }, tree.at)
  const number = (name: string) => (fields.has(name) ? { [name]: reader.number(fields.get(name)!) } : {})
  const list = (name: 'calendar' | 'worked') => {
    const named = fields.get(name)
    if (named && context) context.mentioned.add('list', reader.text(named), named.at)
    return named ? { [name]: reader.text(named) } : {}
  }
  return {
    ...number('days'),
    ...number('months'),
    ...number('years'),
    ...number('working_days'),
    ...list('calendar'),
    ...list('worked'),
  }
}

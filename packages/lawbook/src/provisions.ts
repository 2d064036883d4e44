/** Provisions: one rule of an instrument each, with its effect. */
import {
  type Aim,
  type Condition,
  type Due,
  type Effect,
  isDay,
  type Obligation,
  type Path,
  type Provision,
  type Ways,
} from '@carnet/law'
import { type ConditionContext, readCondition, readSpan } from './condition.ts'
import { checkNames } from './condition-sense.ts'
import { refuseName } from './harmless.ts'
import { conditionContext, inheritedFrom, type RegimeContext } from './parts.ts'
import { legVariables, readPath, type Variables } from './paths.ts'
import { type Inherited, provenanceKeys, readInForce, readProvenance } from './provenance.ts'
import type { Fields } from './reader.ts'
import type { Tree } from './tree.ts'

const aims: readonly Aim[] = [
  'national-security',
  'public-interest',
  'personal-privacy',
  'intellectual-property',
  'other-stated',
  'none-stated',
]
const keys = [
  'id',
  'in_force',
  'aim',
  'text',
  'doubt',
  'group',
  'when',
  'unless',
  'for',
  'binds',
  'reaches',
  'then',
  'basis',
  'evidence',
  ...provenanceKeys,
]
const required = ['id', 'cite', 'in_force', 'aim', 'text', 'then', 'confidence']

/** Reads one provision; `names` collects what was read, to find the same id twice. */
export function readProvision(
  context: RegimeContext,
  tree: Tree,
  enclosing: Inherited,
  names: Map<string, Tree>,
): Provision {
  const { reader, vocabulary, mentioned } = context
  const fields = reader.fields(tree, keys, required)
  const id = reader.text(fields.get('id'))
  if (names.has(id)) reader.issue('CARNET_PROVISION_TWICE', { id }, tree.at)
  names.set(id, tree)
  refuseName(id, tree.at, reader.issues)
  const inherited = inheritedFrom(context, fields, enclosing)
  if (!inherited.instrument) reader.issue('CARNET_KEY_MISSING', { key: 'instrument' }, tree.at)
  const each = readEach(context, fields)
  const variables: Variables = each ? new Map([...legVariables, [each.as, each.kind]]) : legVariables
  const conditions = conditionContext(context, variables)
  const defeaters = fields.get('unless')
  // No exception at all may be said.
  if (reader.list(defeaters, true).length > 0) checkNames(reader, defeaters)
  for (const member of reader.list(fields.get('unless'), true)) {
    const defeater = reader.text(member)
    mentioned.add('provision', defeater, member.at)
    // Nothing can defeat itself.
    if (defeater === id) reader.issue('CARNET_UNLESS_CYCLE', { cycle: `${id} → ${id}` }, member.at)
  }
  return {
    id,
    instrument: inherited.instrument?.name ?? '',
    group: fields.has('group') ? reader.text(fields.get('group')) : null,
    in_force: readInForce(reader, fields.get('in_force'), { from: null, until: null }),
    aim: reader.oneOf(fields.get('aim'), aims, 'none-stated'),
    text: reader.words(fields.get('text')),
    doubt: reader.wordsOrNull(fields.get('doubt')),
    when: readCondition(fields.get('when'), conditions),
    unless: reader.texts(fields.get('unless')),
    each: each ? { over: each.over, as: each.as } : null,
    binds: fields.has('binds') ? readPath(reader, vocabulary, variables, fields.get('binds')).path : null,
    reaches: reader.oneOf(fields.get('reaches'), ['transfer', 'any-leg'], 'transfer'),
    then: readEffect(context, fields.get('then'), conditions),
    provenance: readProvenance(reader, fields, tree, inherited),
    basis: reader.wordsOrNull(fields.get('basis')),
    evidence: reader.wordsOrNull(fields.get('evidence')),
  }
}

function readEach(context: RegimeContext, fields: Fields): { over: Path; as: string; kind: string } | null {
  if (!fields.has('for')) return null
  const each = context.reader.fields(fields.get('for'), ['each', 'as'], ['each', 'as'])
  const over = readPath(context.reader, context.vocabulary, legVariables, each.get('each'))
  return { over: over.path, as: context.reader.text(each.get('as')), kind: over.kind ?? '' }
}

function readEffect(context: RegimeContext, tree: Tree | undefined, conditions: ConditionContext): Effect {
  const { reader } = context
  const fields = reader.fields(tree, ['prohibit', 'exempt', 'require', 'oblige'])
  const main = ['prohibit', 'exempt', 'require'].filter(name => fields.has(name))
  if (tree && main.length > 1) reader.issue('CARNET_EFFECT', { found: main.join(', ') }, tree.at)
  if (tree && main.length === 0 && !fields.has('oblige'))
    reader.issue('CARNET_EFFECT', { found: 'none' }, tree.at)
  const flag = (name: string): boolean => {
    const written = fields.get(name)
    if (!written) return false
    // An effect that is not meant is left out.
    if (written.kind === 'scalar' && written.value === false)
      reader.wrongType(written, 'type.true-or-left-out')
    return reader.bool(written)
  }
  const duties = fields.get('oblige')
  if (duties && reader.list(duties).length === 0) reader.wrongType(duties, 'type.duties')
  return {
    prohibit: flag('prohibit'),
    exempt: flag('exempt'),
    require: fields.has('require') ? readWays(context, fields.get('require')!) : null,
    oblige: reader.list(fields.get('oblige')).map(duty => readObligation(context, duty, conditions)),
  }
}

function readWays(context: RegimeContext, tree: Tree): Ways {
  const { reader, mentioned } = context
  if (tree.kind === 'scalar') {
    const mechanism = reader.text(tree)
    mentioned.add('mechanism', mechanism, tree.at)
    return { mechanism }
  }
  const fields = reader.fields(tree, ['any_of', 'all_of'])
  const found = ['any_of', 'all_of'].filter(name => reader.list(fields.get(name)).length > 0)
  // Without any way a requirement would be a prohibition in disguise.
  if (found.length !== 1) reader.issue('CARNET_WAYS', { found: found.join(', ') || 'none' }, tree.at)
  for (const name of found) checkNames(reader, fields.get(name))
  const members = (name: string): Ways[] =>
    reader.list(fields.get(name)).map(member => readWays(context, member))
  return fields.has('all_of') ? { all_of: members('all_of') } : { any_of: members('any_of') }
}

function readObligation(context: RegimeContext, tree: Tree, conditions: ConditionContext): Obligation {
  const { reader, mentioned } = context
  const fields = reader.fields(tree, ['duty', 'due', 'done_when', 'only_when'], ['duty', 'due'])
  const duty = reader.text(fields.get('duty'))
  mentioned.add('duty', duty, fields.get('duty')?.at ?? tree.at)
  const condition = (name: string): Condition | null =>
    fields.has(name) ? readCondition(fields.get(name), conditions) : null
  return {
    duty,
    due: readDue(context, fields.get('due'), conditions),
    done_when: condition('done_when'),
    only_when: condition('only_when'),
  }
}

function readDue(context: RegimeContext, tree: Tree | undefined, conditions: ConditionContext): Due {
  const { reader } = context
  if (!tree || tree.kind === 'scalar')
    return { when: reader.oneOf(tree, ['before', 'standing', 'yearly'], 'standing') }
  if (tree.kind === 'map' && tree.entries.has('yearly')) return readYearly(reader, tree)
  const fields = reader.fields(
    tree,
    ['for', 'days', 'months', 'years', 'working_days', 'calendar', 'worked', 'after'],
    ['after'],
  )
  const event = reader.text(fields.get('after'))
  const { kind, at } = tree
  if (fields.has('for')) {
    reader.fields(tree, ['for', 'after'])
    return { when: 'for', span: readSpan(fields.get('for')!, reader, conditions), event }
  }
  const span =
    kind === 'map'
      ? { kind, at, entries: new Map([...tree.entries].filter(([key]) => key !== 'after')) }
      : tree
  return { when: 'after', span: readSpan(span, reader, conditions), event }
}

/** Any leap year: every day of the year is in it. */
const leapYear = 2000

function readYearly(reader: RegimeContext['reader'], tree: Tree): Due {
  const day = reader.fields(tree, ['yearly'], ['yearly']).get('yearly')
  const by = reader.text(day)
  if (!isDay(`${leapYear}-${by}`)) reader.issue('CARNET_DAY_OF_YEAR', { received: by }, tree.at)
  return { when: 'yearly', by }
}

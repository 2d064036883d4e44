/** The smaller parts of a regime: instruments, definitions, parameters, counters, mechanisms. */
import type {
  Arrangement,
  Condition,
  Counter,
  Definition,
  Instrument,
  Mechanism,
  Parameter,
  Regime,
  Step,
  Vocabulary,
} from '@carnet/law'
import { type ConditionContext, readCondition, readSpan } from './condition.ts'
import { checkNames } from './condition-sense.ts'
import { legVariables, readPath, type Variables } from './paths.ts'
import {
  always,
  type Inherited,
  provenanceKeys,
  readAddress,
  readInForce,
  readProvenance,
} from './provenance.ts'
import type { Fields, Reader } from './reader.ts'
import type { Mentioned } from './references.ts'
import type { Tree } from './tree.ts'

/** What is at hand while a regime is read. */
export interface RegimeContext {
  readonly reader: Reader
  readonly vocabulary: Vocabulary
  readonly mentioned: Mentioned
  readonly instruments: Map<string, Instrument>
  /** Those that were read, by name: a regime may ask their parties as a list. */
  readonly arrangements: ReadonlyMap<string, Arrangement>
}

export function conditionContext(
  context: RegimeContext,
  variables: Variables = legVariables,
): ConditionContext {
  return {
    reader: context.reader,
    vocabulary: context.vocabulary,
    mentioned: context.mentioned,
    variables,
    depth: 0,
  }
}

/** The instrument that an entry names; its source and day are taken over. */
export function inheritedFrom(context: RegimeContext, fields: Fields, enclosing: Inherited = {}): Inherited {
  const named = fields.get('instrument')
  if (!named) return enclosing
  const name = context.reader.text(named)
  context.mentioned.add('instrument', name, named.at)
  return { ...enclosing, instrument: context.instruments.get(name) }
}

export function readInstruments(context: RegimeContext, tree: Tree | undefined): void {
  const { reader } = context
  for (const { key, value } of reader.entries(tree)) {
    const fields = reader.fields(
      value,
      ['title', 'number', 'in_force', 'source', 'checked', 'published', 'note'],
      ['title', 'in_force', 'source', 'checked'],
    )
    const checked = fields.get('checked')
    context.instruments.set(key, {
      name: key,
      title: reader.words(fields.get('title')),
      number: readNumber(reader, fields.get('number')),
      in_force: readInForce(reader, fields.get('in_force'), always),
      source: readAddress(reader, fields.get('source')),
      checked: checked ? reader.day(checked) : '',
    })
  }
}

export function readNumber(reader: Reader, tree: Tree | undefined): Instrument['number'] {
  if (!tree) return null
  return tree.kind === 'map' ? reader.words(tree) : reader.text(tree)
}

const definitionKeys = ['of', 'title', 'when', 'grows', 'presume', 'until', 'doubt', ...provenanceKeys]

export function readDefinition(
  context: RegimeContext,
  name: string,
  tree: Tree,
  enclosing: Inherited,
): Definition {
  const { reader, vocabulary } = context
  const fields = reader.fields(tree, definitionKeys, ['of', 'title'])
  const of = reader.oneOf(fields.get('of'), Object.keys(vocabulary.records), 'leg')
  const conditions = conditionContext(context, new Map([...legVariables, [of, of]]))
  const until = fields.get('until')
  if (fields.has('presume') && reader.text(fields.get('presume')) !== 'no')
    reader.wrongType(fields.get('presume')!, 'type.no')
  if (fields.has('presume') !== fields.has('until'))
    reader.issue('CARNET_PRESUMPTION', { definition: name }, tree.at)
  if (!fields.has('when') && !until) reader.issue('CARNET_KEY_MISSING', { key: 'when' }, tree.at)
  const untilCondition = until ? readCondition(until, { ...conditions, endless: true }) : null
  return {
    name,
    title: reader.words(fields.get('title')),
    of,
    when:
      fields.has('when') || !untilCondition ? readCondition(fields.get('when'), conditions) : untilCondition,
    grows: fields.has('grows') ? reader.text(fields.get('grows')) : null,
    presumeNoUntil: untilCondition,
    provenance: readProvenance(reader, fields, tree, inheritedFrom(context, fields, enclosing)),
    doubt: reader.wordsOrNull(fields.get('doubt')),
  }
}

export function readParameter(
  context: RegimeContext,
  name: string,
  tree: Tree,
  enclosing: Inherited,
): Parameter {
  const { reader } = context
  const fields = reader.fields(
    tree,
    ['title', 'unit', 'values', 'doubt', ...provenanceKeys],
    ['unit', 'values'],
  )
  const provenance = readProvenance(reader, fields, tree, inheritedFrom(context, fields, enclosing))
  const written = fields.get('values')
  if (written && reader.entries(written).length === 0) reader.wrongType(written, 'type.values')
  const values = reader.entries(written).map(({ key, at, value }) => ({
    from: reader.day({ kind: 'scalar', value: key, at }),
    value: value.kind === 'scalar' && value.value === null ? null : reader.number(value),
    cite: provenance.cite,
  }))
  values.sort((a, b) => (a.from < b.from ? -1 : 1))
  const title = reader.wordsOrNull(fields.get('title'))
  return { name, title, unit: reader.text(fields.get('unit')), values, provenance }
}

export function readCounter(context: RegimeContext, name: string, tree: Tree): Counter {
  const { reader, vocabulary, mentioned } = context
  const keys = [
    'title',
    'counts',
    'of',
    'window',
    'key',
    'leave_out',
    'none_before',
    'distinct',
    ...provenanceKeys,
  ]
  const fields = reader.fields(tree, keys, ['title', 'counts', 'of', 'window', 'key'])
  const window = reader.fields(fields.get('window'), ['since', 'months'])
  const named = (kind: 'definition' | 'provision', trees: readonly Tree[]) =>
    trees.map(member => {
      const word = reader.text(member)
      mentioned.add(kind, word, member.at, kind === 'definition' ? 'item' : '')
      return word
    })
  const counted = (tree: Tree | undefined) => {
    const of = reader.fields(tree, ['class', 'not_class'], ['class'])
    for (const name of ['class', 'not_class']) checkNames(reader, of.get(name))
    const classes = named('definition', reader.list(of.get('class'), true))
    const not_classes = named('definition', reader.list(of.get('not_class'), true))
    const both = classes.find(name => not_classes.includes(name))
    if (tree && both !== undefined)
      reader.issue('CARNET_CONDITION_NEVER', { said: `class ${both}, not_class ${both}` }, tree.at)
    return { classes, not_classes }
  }
  checkNames(reader, fields.get('key'))
  return {
    name,
    title: reader.words(fields.get('title')),
    counts: reader.oneOf(fields.get('counts'), ['people', 'devices'], 'people'),
    ...counted(fields.get('of')),
    window: window.has('months')
      ? { months: reader.number(window.get('months')!) }
      : { since: reader.oneOf(window.get('since'), ['new-year', 'last-new-year'], 'new-year') },
    key: reader
      .list(fields.get('key'), true)
      .map(member => readPath(reader, vocabulary, legVariables, member).path),
    leave_out: named('provision', reader.list(fields.get('leave_out'), true)),
    none_before: fields.has('none_before') ? counted(fields.get('none_before')) : null,
    provenance: readProvenance(reader, fields, tree, inheritedFrom(context, fields)),
  }
}

const mechanismKeys = [
  'title',
  'in_force',
  'available_when',
  'held_when',
  'steps',
  'valid',
  'redo_when',
  'besides',
  'declare',
  'doubt',
  ...provenanceKeys,
]

export function readMechanism(
  context: RegimeContext,
  name: string,
  tree: Tree,
  enclosing: Inherited,
): Mechanism {
  const { reader } = context
  const fields = reader.fields(tree, mechanismKeys, ['title', 'held_when'])
  const condition = (key: string): Condition | null =>
    fields.has(key) ? readCondition(fields.get(key), conditionContext(context)) : null
  const valid = reader.fields(fields.get('valid'), ['years', 'words'])
  const inherited = inheritedFrom(context, fields, enclosing)
  return {
    name,
    title: reader.words(fields.get('title')),
    in_force: readInForce(reader, fields.get('in_force'), inherited.instrument?.in_force ?? always),
    available_when: condition('available_when'),
    held_when: readCondition(fields.get('held_when'), conditionContext(context)),
    steps: reader.list(fields.get('steps')).map(step => readStep(reader, step)),
    valid: {
      years: valid.has('years') ? reader.number(valid.get('years')!) : null,
      words: reader.wordsOrNull(valid.get('words')),
    },
    redo_when: condition('redo_when'),
    besides: fields.has('besides') ? reader.bool(fields.get('besides')!) : false,
    declare: fields.has('declare') ? reader.text(fields.get('declare')) : null,
    provenance: readProvenance(reader, fields, tree, inherited),
    doubt: reader.wordsOrNull(fields.get('doubt')),
  }
}

function readStep(reader: Reader, tree: Tree): Step {
  const fields = reader.fields(tree, ['do', 'due', 'takes', 'papers'], ['do'])
  return {
    title: reader.words(fields.get('do')),
    due: reader.wordsOrNull(fields.get('due')),
    takes: fields.has('takes') ? readSpan(fields.get('takes'), reader) : null,
    papers: fields.has('papers') ? reader.number(fields.get('papers')!) : 0,
  }
}

/** A definition may use itself and its group only where a yes can but raise the answer. */
export function checkGrowth(regime: Regime, reader: Reader, places: ReadonlyMap<string, Tree>): void {
  for (const definition of regime.definitions) {
    if (definition.grows === null) continue
    const group = new Set(
      regime.definitions.filter(other => other.grows === definition.grows).map(other => other.name),
    )
    const bad = [definition.when, definition.presumeNoUntil]
      .map(part => part && negativeUse(part, group, true))
      .find(Boolean)
    if (bad)
      reader.issue(
        'CARNET_DEFINITION_NOT_MONOTONE',
        { definition: definition.name, uses: bad },
        places.get(definition.name)?.at ?? {},
      )
  }
}

function negativeUse(condition: Condition, group: ReadonlySet<string>, positive: boolean): string | null {
  const first = (all: readonly Condition[], sign: boolean) =>
    all.map(one => negativeUse(one, group, sign)).find(Boolean) ?? null
  switch (condition.form) {
    case 'all':
    case 'any':
      return first(condition.of, positive)
    case 'not':
      return negativeUse(condition.of, group, !positive)
    case 'quantify':
      return negativeUse(condition.where, group, condition.quantifier === 'some' && positive)
    case 'sum':
      return negativeUse(
        condition.where,
        group,
        positive && (condition.by === 'at_least' || condition.by === 'above'),
      )
    case 'holds':
      return !positive && condition.regime === null && group.has(condition.definition)
        ? condition.definition
        : null
    default:
      return null
  }
}

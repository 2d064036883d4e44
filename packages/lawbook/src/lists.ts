/** Lists: dated entries that provisions refer to. */
import type { Confidence, List, ListEntry, Provenance } from '@carnet/law'
import { arrangementPrefix } from './arrangement-list.ts'
import { checkCode, isPlace } from './codes.ts'
import { readCondition } from './condition.ts'
import { checkNames, refuseAlike } from './condition-sense.ts'
import {
  type ReadScenario,
  readAttested,
  readImported,
  readOrigin,
  readScenarios,
  readTiers,
} from './list-parts.ts'
import { conditionContext, inheritedFrom, type RegimeContext } from './parts.ts'
import { always, type Inherited, provenanceKeys, readInForce, readProvenance } from './provenance.ts'
import type { Fields } from './reader.ts'
import type { Tree } from './tree.ts'

const listKeys = [
  'title',
  'closed',
  'match',
  'entries',
  'doubt',
  'edition',
  'total',
  'scenarios',
  'attested',
  'imported',
  ...provenanceKeys,
]
const entryKeys = [
  'key',
  'keys',
  'title',
  'from',
  'until',
  'when',
  'cite',
  'confidence',
  'doubt',
  'scenario',
  'tiers',
  'suggested',
  'origin',
]
const confidences: readonly Confidence[] = ['verified', 'secondary', 'unverified']

export function readList(context: RegimeContext, name: string, tree: Tree, enclosing: Inherited): List {
  const { reader } = context
  // The name of an arrangement is its own.
  if (name.startsWith(arrangementPrefix)) reader.issue('CARNET_KEY_TWICE', { key: name }, tree.at)
  const fields = reader.fields(tree, listKeys, ['title', 'closed', 'entries'])
  const provenance = readProvenance(reader, fields, tree, inheritedFrom(context, fields, enclosing))
  const closed = fields.get('closed')
  const scenarios = readScenarios(context, fields.get('scenarios'))
  const entries = reader
    .list(fields.get('entries'))
    .map(entry => readEntry(context, entry, provenance, scenarios))
  // Two rows of an official list may say the same: they have each its origin.
  refuseAlike(reader, reader.list(fields.get('entries')), ['cite', 'confidence', 'doubt'])
  const counted = entries.map(({ scenario, suggested }) => ({
    scenario,
    unconfirmed: suggested !== undefined,
  }))
  const attested = readAttested(context, fields.get('attested'), scenarios, counted)
  return {
    name,
    title: reader.words(fields.get('title')),
    closed: closed ? reader.bool(closed) : false,
    match: reader.oneOf(fields.get('match'), ['exact', 'under'], 'exact'),
    entries,
    provenance,
    doubt: reader.wordsOrNull(fields.get('doubt')),
    ...(fields.has('edition') ? { edition: reader.text(fields.get('edition')) } : {}),
    ...(fields.has('total') ? { total: reader.number(fields.get('total')!) } : {}),
    ...(scenarios.length > 0 ? { scenarios: scenarios.map(({ name, title }) => ({ name, title })) } : {}),
    ...(attested.length > 0 ? { attested } : {}),
    ...(fields.has('imported') ? { imported: readImported(context, fields.get('imported')!) } : {}),
  }
}

function readEntry(
  context: RegimeContext,
  tree: Tree,
  provenance: Provenance,
  scenarios: readonly ReadScenario[],
): ListEntry {
  const { reader } = context
  const fields = reader.fields(tree, entryKeys)
  // What is only suggested is no key yet.
  const named = ['key', 'keys', 'suggested'].filter(key => fields.has(key))
  if (named.length !== 1) reader.issue('CARNET_KEY_MISSING', { key: 'key' }, tree.at)
  // A row for which there is no code, or nothing to propose, is a row of the list all the same.
  const keys = fields.get(named[0] ?? '')
  if (reader.list(keys, true).length > 0) checkNames(reader, keys)
  const span = { kind: 'map' as const, at: tree.at, entries: new Map() }
  for (const name of ['from', 'until'])
    if (fields.has(name)) span.entries.set(name, { key: tree.at, value: fields.get(name)! })
  const inForce = fields.has('from')
    ? readInForce(reader, span, always)
    : { from: always.from, until: reader.dayOrNull(fields.get('until')) }
  return {
    keys: reader.texts(fields.get('key') ?? fields.get('keys')),
    title: reader.wordsOrNull(fields.get('title')),
    in_force: inForce,
    when: fields.has('when') ? readCondition(fields.get('when'), conditionContext(context)) : null,
    cite: reader.wordsOrNull(fields.get('cite')),
    confidence: reader.oneOf(fields.get('confidence'), confidences, provenance.confidence),
    doubt: reader.wordsOrNull(fields.get('doubt')),
    ...readPlace(context, fields, tree, scenarios),
  }
}

/** The scenario of an entry with its tiers, what is suggested for it, and where it stood. */
function readPlace(
  context: RegimeContext,
  fields: Fields,
  tree: Tree,
  scenarios: readonly ReadScenario[],
): Partial<ListEntry> {
  const { reader } = context
  const scenario = fields.has('scenario') ? reader.text(fields.get('scenario')) : undefined
  const own = scenarios.find(({ name }) => name === scenario)
  const known = scenarios.map(({ name }) => name)
  if (scenario !== undefined && !own) reader.unknown('CARNET_SCENARIO_UNKNOWN', scenario, known, tree.at)
  const tiers = fields.has('tiers') ? readTiers(context, fields.get('tiers')) : (own?.tiers ?? [])
  return {
    ...(scenario === undefined ? {} : { scenario }),
    ...(tiers.length > 0 ? { tiers } : {}),
    ...(fields.has('suggested') ? { suggested: reader.texts(fields.get('suggested')) } : {}),
    ...(fields.has('origin') ? { origin: readOrigin(context, fields.get('origin')!) } : {}),
  }
}

/** The keys of a list must be codes of the schemes it is asked about. */
export function checkKeys(context: RegimeContext, list: List, tree: Tree): void {
  const { reader, vocabulary, mentioned } = context
  const schemes = mentioned
    .schemesOf(list.name)
    .filter(scheme => ['place', 'category', 'purpose', 'sector'].includes(scheme))
  if (schemes.length === 0) return
  for (const key of list.entries.flatMap(entry => entry.keys)) {
    if (schemes.includes('place') && isPlace(vocabulary, key)) continue
    const type = {
      type: 'code',
      of: schemes[0]!,
      values: [],
      many: false,
      silence: 'world',
      only_for: [],
      not_for: [],
      complete_when: null,
      question: null,
    } as const
    checkCode(reader, vocabulary, type, key, tree.at)
  }
}

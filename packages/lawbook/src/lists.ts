/** Lists: dated entries that provisions refer to. */
import type { Confidence, List, ListEntry, Provenance } from '@carnet/law'
import { arrangementPrefix } from './arrangement-list.ts'
import { checkCode, isPlace } from './codes.ts'
import { readCondition } from './condition.ts'
import { conditionContext, inheritedFrom, type RegimeContext } from './parts.ts'
import { always, type Inherited, provenanceKeys, readInForce, readProvenance } from './provenance.ts'
import type { Tree } from './tree.ts'

const listKeys = ['title', 'closed', 'match', 'entries', 'doubt', ...provenanceKeys]
const entryKeys = ['key', 'keys', 'title', 'from', 'until', 'when', 'cite', 'confidence', 'doubt']
const confidences: readonly Confidence[] = ['verified', 'secondary', 'unverified']

export function readList(context: RegimeContext, name: string, tree: Tree, enclosing: Inherited): List {
  const { reader } = context
  // The name of an arrangement is its own.
  if (name.startsWith(arrangementPrefix)) reader.issue('CARNET_KEY_TWICE', { key: name }, tree.at)
  const fields = reader.fields(tree, listKeys, ['title', 'closed', 'entries'])
  const provenance = readProvenance(reader, fields, tree, inheritedFrom(context, fields, enclosing))
  const closed = fields.get('closed')
  return {
    name,
    title: reader.words(fields.get('title')),
    closed: closed ? reader.bool(closed) : false,
    match: reader.oneOf(fields.get('match'), ['exact', 'under'], 'exact'),
    entries: reader.list(fields.get('entries')).map(entry => readEntry(context, entry, provenance)),
    provenance,
    doubt: reader.wordsOrNull(fields.get('doubt')),
  }
}

function readEntry(context: RegimeContext, tree: Tree, provenance: Provenance): ListEntry {
  const { reader } = context
  const fields = reader.fields(tree, entryKeys)
  if (fields.has('key') === fields.has('keys')) reader.issue('CARNET_KEY_MISSING', { key: 'key' }, tree.at)
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

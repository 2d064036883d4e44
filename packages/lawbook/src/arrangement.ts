/** One arrangement from its file, `arrangements/NAME.yaml`. */
import type { Issue } from '@carnet/errors'
import {
  type Arrangement,
  type ArrangementParty,
  arrangementKinds,
  type Confidence,
  type Provenance,
  type Vocabulary,
} from '@carnet/law'
import { checkPlace } from './codes.ts'
import { digestOf } from './digest.ts'
import { deepFreeze } from './freeze.ts'
import { refuseHidden } from './harmless.ts'
import { readNumber } from './parts.ts'
import { always, readInForce, readProvenance } from './provenance.ts'
import { type Fields, Reader } from './reader.ts'
import type { Reference } from './references.ts'
import { readTree, type Tree } from './tree.ts'

/** The version of the format of arrangement files that this reader knows. */
export const arrangementFormat = 1

export interface ReadArrangement {
  readonly arrangement: Arrangement
  /** What it says that regimes make of it, to be looked for once they are read. */
  readonly uses: readonly Pick<Reference, 'name' | 'at'>[]
}

const keys = [
  'arrangement',
  'name',
  'kind',
  'title',
  'number',
  'in_force',
  'closed',
  'groups',
  'parties',
  'pairs',
  'says',
  'used_by',
  'cite',
  'source',
  'checked',
  'confidence',
  'doubt',
  'note',
]
const required = ['arrangement', 'name', 'kind', 'title', 'in_force', 'says', 'cite', 'confidence']
const shared = ['until', 'cite', 'confidence', 'doubt']
const confidences: readonly Confidence[] = ['verified', 'secondary', 'unverified']

/** `name` is that of the file. Null when something was found wrong. */
export function readArrangement(
  name: string,
  text: string,
  vocabulary: Vocabulary,
  issues: Issue[],
): ReadArrangement | null {
  const file = `arrangements/${name}.yaml`
  const before = issues.length
  const tree = readTree(text, file, issues)
  if (!tree) return null
  refuseHidden(tree, issues)
  const reader = new Reader(issues)
  const fields = reader.fields(tree, keys, required)
  checkHead(reader, fields, name, tree)
  const provenance = readProvenance(reader, fields, tree, {})
  const closed = fields.get('closed')
  const arrangement = {
    name,
    kind: reader.oneOf(fields.get('kind'), arrangementKinds, 'treaty'),
    title: reader.words(fields.get('title')),
    number: readNumber(reader, fields.get('number')),
    in_force: readInForce(reader, fields.get('in_force'), always),
    closed: closed ? reader.bool(closed) : true,
    parties: readParties(reader, fields, provenance, vocabulary),
    says: reader.words(fields.get('says')),
    used_by: reader.texts(fields.get('used_by')),
    provenance,
    doubt: reader.wordsOrNull(fields.get('doubt')),
  }
  if (issues.length > before) return null
  return {
    arrangement: deepFreeze({ ...arrangement, digest: digestOf(arrangement) }),
    uses: reader
      .list(fields.get('used_by'), true)
      .map(member => ({ name: reader.text(member), at: member.at })),
  }
}

function checkHead(reader: Reader, fields: Fields, name: string, tree: Tree): void {
  const format = fields.get('arrangement')
  if (format && reader.number(format) !== arrangementFormat)
    reader.issue('CARNET_FORMAT_VERSION', { known: arrangementFormat, what: 'arrangement' }, format.at)
  const named = fields.get('name')
  if (named && reader.text(named) !== name)
    reader.unknown('CARNET_ARRANGEMENT_NAME', reader.text(named), [name], named.at)
  if (fields.has('parties') === fields.has('pairs')) reader.issue('CARNET_ARRANGEMENT_PARTIES', {}, tree.at)
}

type ReadPlaces = (tree: Tree | undefined) => string[]

function readParties(
  reader: Reader,
  fields: Fields,
  provenance: Provenance,
  vocabulary: Vocabulary,
): ArrangementParty[] {
  const plain: ReadPlaces = tree =>
    reader.list(tree, true).map(member => {
      const place = reader.text(member)
      if (place !== '') checkPlace(reader, vocabulary, place, member.at)
      return place
    })
  const groups = new Map(
    reader.entries(fields.get('groups')).map(({ key, value }) => [key, plain(value)] as const),
  )
  // A group is written by its name wherever one place could be.
  const places: ReadPlaces = tree =>
    reader.list(tree, true).flatMap(member => groups.get(reader.text(member)) ?? plain(member))
  const parties = reader.list(fields.get('parties')).map(tree => {
    const own = reader.fields(tree, ['place', 'places', 'from', ...shared], ['from'])
    if (own.has('place') === own.has('places')) reader.issue('CARNET_KEY_MISSING', { key: 'place' }, tree.at)
    return partyOf(reader, own, 'from', provenance, {
      from: null,
      places: places(own.get('place') ?? own.get('places')),
      written: { from: [], places: reader.texts(own.get('place') ?? own.get('places')) },
    })
  })
  const pairs = reader.list(fields.get('pairs')).map(tree => {
    const own = reader.fields(tree, ['from', 'to', 'since', ...shared], ['from', 'to', 'since'])
    return partyOf(reader, own, 'since', provenance, {
      from: places(own.get('from')),
      places: places(own.get('to')),
      written: { from: reader.texts(own.get('from')), places: reader.texts(own.get('to')) },
    })
  })
  return [...parties, ...pairs]
}

function partyOf(
  reader: Reader,
  fields: Fields,
  start: 'from' | 'since',
  provenance: Provenance,
  ends: Pick<ArrangementParty, 'from' | 'places' | 'written'>,
): ArrangementParty {
  const from = reader.dayOrNull(fields.get(start))
  const until = reader.dayOrNull(fields.get('until'))
  if (from !== null && until !== null && until < from)
    reader.issue('CARNET_DAYS_REVERSED', { from, until }, fields.get('until')?.at ?? {})
  return {
    ...ends,
    in_force: { from, until },
    cite: reader.wordsOrNull(fields.get('cite')),
    confidence: reader.oneOf(fields.get('confidence'), confidences, provenance.confidence),
    doubt: reader.wordsOrNull(fields.get('doubt')),
  }
}

/**
 * A request as a declaration: whoever holds the data gives them to whoever asks, or to the party to whom the request is addressed,
 * which hands them over. A leg for each place in which data lie. What the request tells besides (`facts`) is laid over it.
 */
import type { Fields, Reader, Tree } from '@carnet/lawbook'
import { map, merge, scalar, seq, without } from './build-tree.ts'
import type { ForeignRequest, Proceeding } from './request.ts'

type Said = Omit<ForeignRequest, 'declaration'>

/** A court decides, everybody else investigates; a court in a criminal matter does both. */
function purposesOf(proceeding: Proceeding, kind: Said['asks']['kind']): readonly string[] {
  if (proceeding === 'civil') return ['public.court']
  if (kind !== 'court') return ['public.investigation']
  return proceeding === 'criminal' ? ['public.court', 'public.investigation'] : ['public.court']
}

export function declarationTree(reader: Reader, fields: Fields, root: Tree, said: Said): Tree {
  const { at } = root
  const base = map(
    {
      as_of: fields.get('as_of'),
      parties: partiesOf(fields, said, at),
      people: fields.get('people'),
      items: itemsOf(reader, fields),
      requests: map({ request: requestOf(fields, said, at) }, at),
      legs: legsOf(reader, fields, said, at),
    },
    at,
  )
  const more = fields.get('facts')
  if (!more || (more.kind === 'scalar' && more.value === null)) return base
  if (more.kind !== 'map') reader.wrongType(more, 'type.map')
  return merge(base, more)
}

type Place = Tree['at']

const valueAt = (tree: Tree | undefined, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.get(key)?.value : undefined

function partiesOf(fields: Fields, { asks: { kind, name } }: Said, at: Place): Tree {
  const asks = fields.get('asks')!
  const authority = map(
    {
      kind: scalar(kind, asks.at),
      government_of: seq([valueAt(asks, 'place')!], asks.at),
      name: name === null ? undefined : scalar(name, asks.at),
    },
    asks.at,
  )
  const addressee = without(fields.get('addressee'), ['sits_in'])
  return map({ authority, holder: fields.get('holder'), addressee }, at)
}

const itemsOf = (reader: Reader, fields: Fields): Tree =>
  map(
    Object.fromEntries(
      reader.entries(fields.get('data')).map(({ key, value }) => [key, without(value, ['lies_in'])]),
    ),
    fields.get('data')!.at,
  )

const requestOf = (fields: Fields, { relies_on }: Said, at: Place): Tree =>
  map(
    {
      by: scalar('authority', at),
      to: scalar(fields.has('addressee') ? 'addressee' : 'holder', at),
      day: fields.get('received'),
      basis: relies_on === null ? undefined : fields.get('relies_on'),
    },
    at,
  )

function legsOf(reader: Reader, fields: Fields, said: Said, at: Place): Tree {
  const word = (text: string): Tree => scalar(text, at)
  const asker = valueAt(fields.get('asks'), 'place')!
  const addressee = fields.get('addressee')
  const sitsIn = valueAt(addressee, 'sits_in')
  if (addressee && !sitsIn) reader.issue('CARNET_KEY_MISSING', { key: 'sits_in' }, addressee.at)
  const purposes = seq(purposesOf(said.proceeding, said.asks.kind).map(word), at)
  const starts = said.answer_due === null ? undefined : fields.get('answer_due')
  const byPlace = groupByPlace(reader, reader.entries(fields.get('data')), fields.get('lies_in'))
  const legs: Record<string, Tree> = {}
  for (const [place, { names, from }] of byPlace) {
    const suffix = byPlace.size > 1 ? `-${place}` : ''
    const common = { act: word('send'), items: seq(names, at), purposes, request: word('request'), starts }
    const to = addressee
      ? { to: word('addressee'), to_place: sitsIn }
      : { to: word('authority'), to_place: asker }
    legs[`answer${suffix}`] = map({ from: word('holder'), from_place: from, ...to, ...common }, at)
    if (!addressee) continue
    const onward = { from: word('addressee'), from_place: sitsIn, to: word('authority'), to_place: asker }
    legs[`hand-over${suffix}`] = map({ ...onward, ...common, follows: word(`answer${suffix}`) }, at)
  }
  return map(legs, at)
}

interface LyingThere {
  readonly names: Tree[]
  /** Where it is said. */
  readonly from: Tree
}

/** The items by the place in which they lie: their own, else that of all. */
function groupByPlace(
  reader: Reader,
  items: ReturnType<Reader['entries']>,
  all: Tree | undefined,
): ReadonlyMap<string, LyingThere> {
  const places = new Map<string, LyingThere>()
  for (const { key, at, value } of items) {
    const own = value.kind === 'map' ? value.entries.get('lies_in')?.value : undefined
    const from = own ?? all
    if (!from) {
      reader.issue('CARNET_KEY_MISSING', { key: 'lies_in' }, at)
      continue
    }
    const place = reader.text(from)
    const there = places.get(place) ?? { names: [], from }
    there.names.push(scalar(key, at))
    places.set(place, there)
  }
  return places
}

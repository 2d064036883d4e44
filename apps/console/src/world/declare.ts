/** The declaration of one tile: these data, from one place to another, under assumptions that the page shows and a person changes. */
import { withData } from '@carnet/clearance'
import type { Inspection } from '@carnet/inspect'
import type { Declaration, FactRecord } from '@carnet/law'

/** What is assumed where nobody has said it. Every value is one of the vocabulary. */
export interface Assumptions {
  readonly from: string
  readonly asOf: string
  /** What the people are to the sender. */
  readonly relation: string
  /** The group of companies that both belong to: the recipient is of it, or not. */
  readonly group: boolean
  /** Completed years of the youngest, at least. */
  readonly adults: boolean
}

export const leg = 'transfer'

/** Nobody is older. */
const oldest = 120
const grown = 18

export function declare(inspection: Inspection, assumed: Assumptions, to: string): Declaration {
  const { from, asOf, relation, group, adults } = assumed
  const party = (name: string, place: string): FactRecord =>
    record('party', `parties.${name}`, {
      kind: 'company',
      organised_in: [place],
      principal_place: place,
      establishments: [place],
      offers_to: [place],
    })
  const sender = party('sender', from)
  const receiver = party('receiver', to)
  const people = record('people', 'people.persons', {
    relation,
    resident_in: [from],
    located_in: [from],
    ...(adults ? { youngest: { low: grown, high: oldest } } : {}),
  })
  const every = record('item', 'items.*', { collected_in: [from] })
  const transfer = record('leg', `legs.${leg}`, {
    from: sender,
    to: receiver,
    act: 'send',
    from_place: from,
    to_place: to,
    sender_role: 'controller',
    receiver_role: 'controller',
    group_relation: group ? 'parent' : 'none',
    access: 'clear',
    frequency: 'regular',
    stage: 'intended',
    starts: asOf,
  })
  const declaration: Declaration = {
    as_of: asOf,
    declarant: sender,
    parties: [sender, receiver],
    people: [people],
    items: [every],
    legs: [transfer],
    agreements: [],
    counters: {},
    regimes: [],
  }
  return withData(declaration, [{ leg, inspection }])
}

const record = (kind: string, name: string, values: FactRecord['values']): FactRecord => ({
  kind,
  name,
  values,
  judged: {},
})

/** The declaration of one tile: these data, from one place to another, under assumptions that the page shows and a person changes. */
import { withData } from '@carnet/clearance'
import type { Inspection } from '@carnet/inspect'
import type { Declaration, FactRecord } from '@carnet/law'
import type { Assumptions } from './assumptions.ts'

export const leg = 'transfer'

/** Nobody is older. */
const oldest = 120
const grown = 18

export function declare(inspection: Inspection, assumed: Assumptions, to: string): Declaration {
  const { from, asOf, relation, group, adults, receiverRole } = assumed
  const party = (name: string, kind: string, place: string): FactRecord =>
    record('party', `parties.${name}`, kind === 'individual' ? person(place) : organisation(kind, place))
  const sender = party('sender', assumed.sender, from)
  const receiver = party('receiver', assumed.receiver, to)
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
    receiver_role: receiverRole,
    // A group is one of companies: somebody else is of none.
    group_relation:
      group && assumed.receiver === 'company' && assumed.sender === 'company' ? 'parent' : 'none',
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

const person = (place: string): FactRecord['values'] => ({
  kind: 'individual',
  resident_in: place,
  located_in: place,
})

const organisation = (kind: string, place: string): FactRecord['values'] => ({
  kind,
  organised_in: [place],
  principal_place: place,
  establishments: [place],
  offers_to: [place],
})

const record = (kind: string, name: string, values: FactRecord['values']): FactRecord => ({
  kind,
  name,
  values,
  judged: {},
})

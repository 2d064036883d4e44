/** Where a person's data went: the deliveries in the ledger, and of each whether the person is among those who were counted in it. */
import type { ClearanceRecord } from '@carnet/credential'
import type { PeopleEntry, State } from '@carnet/state'

export interface Delivery {
  /** The entry in the ledger, and its place there. */
  readonly entry: string
  readonly index: number
  /** `there`: among the people. `untold`: what was kept does not tell people of this kind of identifier apart. */
  readonly person: 'there' | 'untold'
  readonly cleared_at: string
  readonly leg: string
  readonly recipient: ClearanceRecord['parties']['to']
  readonly places: ClearanceRecord['places']
  readonly mechanisms: readonly string[]
  readonly provisions: readonly ClearanceRecord['decision']['findings'][number]['provisions'][number][]
  readonly protections: ClearanceRecord['plan']['protections']
}

export interface Whereabouts {
  /** The latest first. */
  readonly deliveries: readonly Delivery[]
  /** Deliveries whose people were counted by this kind of identifier, the person not among them. */
  readonly withoutPerson: number
}

type Remembering = Pick<State, 'log' | 'records' | 'record' | 'people'>

/** `fingerprint`: of the identifier in its normal form, under `derive('fingerprint', '')`, 32 hex digits. */
export async function whereabouts(
  state: Remembering,
  person: { readonly kind: string; readonly fingerprint: string },
): Promise<Whereabouts> {
  const log = await state.log()
  const deliveries: Delivery[] = []
  let withoutPerson = 0
  for (const entry of await state.records()) {
    const index = await log.find(Buffer.from(entry, 'hex'))
    const record = index === null ? null : asClearance(await state.record(entry))
    if (index === null || record === null) continue
    const found = await isAmong(state, record.people as readonly PeopleEntry[], person)
    if (found === 'not-counted') withoutPerson++
    else deliveries.push(deliveryOf(entry, index, record, found))
  }
  deliveries.sort((a, b) => b.index - a.index)
  return { deliveries, withoutPerson }
}

/** The ledger also commits to other things than clearances. */
function asClearance(record: unknown): ClearanceRecord | null {
  const found = record as Partial<ClearanceRecord> | undefined
  return found?.carnet_record === 1 ? (found as ClearanceRecord) : null
}

async function isAmong(
  state: Remembering,
  people: readonly PeopleEntry[],
  { kind, fingerprint }: { readonly kind: string; readonly fingerprint: string },
): Promise<'there' | 'untold' | 'not-counted'> {
  const sets = new Set(
    people.flatMap(one =>
      one.kind === kind && one.fingerprints_sha256 !== null ? [one.fingerprints_sha256] : [],
    ),
  )
  const print = Buffer.from(fingerprint, 'hex')
  for (const set of sets) if (await holds(state.people(set), print)) return 'there'
  // Somebody whom no total counted may still have been in the file.
  return sets.size === 0 || people.some(one => one.kind !== kind) ? 'untold' : 'not-counted'
}

/** A set is read to its end, which proves that it is the one that was kept. */
async function holds(set: AsyncIterable<Buffer>, print: Buffer): Promise<boolean> {
  let isThere = false
  let rest = Buffer.alloc(0)
  for await (const bytes of set) {
    const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    const whole = all.length - (all.length % print.length)
    for (let at = 0; at < whole && !isThere; at += print.length)
      isThere = all.compare(print, 0, print.length, at, at + print.length) === 0
    rest = Buffer.from(all.subarray(whole))
  }
  return isThere
}

function deliveryOf(
  entry: string,
  index: number,
  { cleared_at, leg, parties, places, plan, decision }: ClearanceRecord,
  person: Delivery['person'],
): Delivery {
  const provisions = new Map(
    decision.findings.flatMap(finding => finding.provisions.map(one => [one.id, one] as const)),
  )
  return {
    entry,
    index,
    person,
    cleared_at,
    leg,
    recipient: parties.to,
    places,
    mechanisms: plan.mechanisms,
    provisions: [...provisions.values()],
    protections: plan.protections,
  }
}

/** A delivery in the ledger of an organisation, made without moving a file: a record and the set of people that were counted in it. */
import { createHash } from 'node:crypto'
import { knownPerson } from '@carnet/clearance'
import { type ClearanceRecord, recordHash } from '@carnet/credential'
import type { Json } from '@carnet/state'
import type { ServiceContext } from '../context.ts'
import { withdrawFor } from '../people/withdraw.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface DeliveryMade {
  readonly kind: string
  readonly identifiers: readonly string[]
  readonly recipient: ClearanceRecord['parties']['to']
  readonly protections?: readonly object[]
}

/** Returns the entry. */
export async function makeDelivery(
  { states, library, clock }: ServiceContext,
  organisation: string,
  { kind, identifiers, recipient, protections = [] }: DeliveryMade,
): Promise<string> {
  const state = await states.of(organisation)
  const prints: Buffer[] = []
  for (const identifier of identifiers) {
    const { fingerprint } = await knownPerson(state, library.vocabulary, { kind, identifier })
    prints.push(Buffer.from(fingerprint, 'hex'))
  }
  const set = await state.savePeople(
    (async function* () {
      yield* prints
    })(),
  )
  const record: ClearanceRecord = {
    carnet_record: 1,
    id: hash(`${organisation} ${Math.random()}`),
    cleared_at: clock().toISOString(),
    leg: 'payroll',
    places: { from: 'CN', to: 'SG' },
    parties: { from: { name: 'shanghai-company', identifiers: {} }, to: recipient },
    source: { sha256: hash('source'), bytes: 10, rows: prints.length },
    output: {
      name: 'employees.csv',
      sha256: hash('output'),
      bytes: 10,
      rows: prints.length,
      columns: ['email', 'city'],
      format: 'csv',
    },
    decision: {
      as_of: '2026-11-24',
      outcome: 'conditional',
      standing: 'met',
      findings: [
        {
          regime: 'CN',
          digest: `sha256:${hash('CN')}`,
          outcome: 'conditional',
          standing: 'met',
          provisions: [
            { id: 'cn.x', cite: { en: 'PIPL art. 39', zh: '第三十九条' }, source: 'https://law.example' },
          ],
          duties: [],
        },
      ],
    },
    plan: { name: null, protections: [...protections], mechanisms: ['CN/standard-contract'] },
    measured: null,
    regimes: [],
    people: [
      {
        counter: 'CN.ordinary',
        key: 'answerable=lei:X',
        day: '2026-11-24',
        kind,
        fingerprints_sha256: set.sha256,
        count: { low: prints.length, high: prints.length },
      },
    ],
    declaration_sha256: hash('declaration'),
    software: { name: 'carnet', version: '0.0.0' },
  }
  const entry = await state.saveRecord(record as unknown as Json)
  await (await state.log()).append(recordHash(record))
  return entry
}

/** Somebody takes their consent back who was in a delivery: the notice of it. */
export async function insertNotice(context: ServiceContext, organisation: string): Promise<string> {
  const said = { kind: 'person.contact.email', identifier: 'ann@example.cn' }
  const recipient = { name: 'parent', identifiers: {} }
  const { kind, identifier } = said
  const entry = await makeDelivery(context, organisation, { kind, identifiers: [identifier], recipient })
  return context.store.within(organisation, async tx => {
    await withdrawFor(context, tx, { organisation, by: 'test', to: null, said: [said] })
    const rows = await tx.selectFrom('withdrawal_notice').select(['id', 'entries']).execute()
    return rows.find(({ entries }) => entries.includes(entry))!.id
  })
}

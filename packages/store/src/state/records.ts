/** Records of clearances, and the sets of people that they name. Both are called by their content and never written again. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import {
  asRecord,
  asWithdrawal,
  countedDaysOver,
  type Json,
  type PeopleSet,
  peopleOf,
  readPeople,
  recordOf,
  type StateRecords,
  totalsOver,
  withdrawalOf,
  writePeople,
} from '@carnet/state'
import type { Durable } from './durable.ts'
import { textsOf } from './texts.ts'

export function recordsOf(durable: Durable): StateRecords {
  const { within, organisation } = durable
  const record = async (hash: string): Promise<Json | undefined> => {
    const row = await within(tx =>
      tx.selectFrom('clearance_record').select('text').where('sha256', '=', hash).executeTakeFirst(),
    )
    return row && recordOf(row.text, hash, () => damagedRecord(hash))
  }
  const source = {
    hashes: async () => {
      const rows = await within(tx => tx.selectFrom('clearance_record').select('sha256').execute())
      return rows.map(({ sha256 }) => sha256)
    },
    people: async (hash: string) => peopleOf((await record(hash)) ?? null, () => damagedRecord(hash)),
  }
  return {
    record,
    records: source.hashes,
    people: sha256 => peopleIn(durable, sha256),
    async saveRecord(given) {
      const { text, hash } = asRecord(given, damagedRecord)
      await within(tx =>
        tx
          .insertInto('clearance_record')
          .values({ organisation_id: organisation, sha256: hash, text })
          .onConflict(conflict => conflict.columns(['organisation_id', 'sha256']).doNothing())
          .execute(),
      )
      return hash
    },
    savePeople: fingerprints => savePeople(durable, fingerprints),
    async withdraw(withdrawal) {
      const { text, hash } = asWithdrawal(withdrawal)
      await within(tx =>
        tx
          .insertInto('withdrawal')
          .values({ organisation_id: organisation, sha256: hash, text })
          .onConflict(conflict => conflict.columns(['organisation_id', 'sha256']).doNothing())
          .execute(),
      )
    },
    async withdrawals() {
      const rows = await within(tx => tx.selectFrom('withdrawal').select(['sha256', 'text']).execute())
      return rows.map(({ sha256, text }) => withdrawalOf(text, sha256, () => damagedWithdrawal(sha256)))
    },
    texts: textsOf(durable),
    total: totalsOver({ ...source, set: sha256 => peopleIn(durable, sha256) }),
    countedDays: countedDaysOver(source),
  }
}

const damagedRecord = (hash: string): CarnetError =>
  new CarnetError('CARNET_STATE_RECORD_DAMAGED', { file: `clearance_record ${hash}` }, { kind: 'failure' })

const damagedWithdrawal = (hash: string): CarnetError =>
  new CarnetError('CARNET_STATE_RECORD_DAMAGED', { file: `withdrawal ${hash}` }, { kind: 'failure' })

/** Sorted on the disk of this machine, as any number of people may come; stored in one transaction. */
async function savePeople(
  { within, organisation }: Durable,
  fingerprints: AsyncIterable<Buffer>,
): Promise<PeopleSet> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-people-'))
  try {
    const set = await writePeople(folder, fingerprints)
    const { sha256 } = set
    await within(async tx => {
      const there = await tx
        .selectFrom('people_piece')
        .select('number')
        .where('sha256', '=', sha256)
        .limit(1)
        .executeTakeFirst()
      if (there) return
      let number = 0
      for await (const bytes of readPeople(folder, sha256))
        await tx
          .insertInto('people_piece')
          .values({ organisation_id: organisation, sha256, number: number++, bytes })
          // Two processes that store the same set store the same pieces.
          .onConflict(conflict => conflict.columns(['organisation_id', 'sha256', 'number']).doNothing())
          .execute()
    })
    return set
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Piece by piece, so that any number of sets can be merged. Reading to the end proves that the set is what its name says. */
async function* peopleIn({ within }: Durable, sha256: string): AsyncGenerator<Buffer, void, void> {
  const hash = createHash('sha256')
  const file = `people_piece ${sha256}`
  for (let number = 0; ; number++) {
    const row = await within(tx =>
      tx
        .selectFrom('people_piece')
        .select('bytes')
        .where('sha256', '=', sha256)
        .where('number', '=', number)
        .executeTakeFirst(),
    )
    if (!row && number === 0 && sha256 !== emptySet)
      throw new CarnetError('CARNET_STATE_PEOPLE_MISSING', { file }, { kind: 'failure' })
    if (!row) break
    const bytes = Buffer.from(row.bytes)
    hash.update(bytes)
    yield bytes
  }
  if (hash.digest('hex') !== sha256)
    throw new CarnetError('CARNET_STATE_PEOPLE_DAMAGED', { file }, { kind: 'failure' })
}

/** SHA-256 of nothing: a set of nobody has no pieces. */
const emptySet = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

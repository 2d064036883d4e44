import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PeopleEntry } from './records.ts'
import { openState, type State } from './state.ts'

let folder: string
let state: State
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-total-'))
  state = await openState(folder, { clock: () => new Date(0) })
})
afterEach(async () => {
  state.close()
  await rm(folder, { recursive: true })
})

const counter = 'CN.sensitive-this-year'
const key = 'uscc:91310000MA1FL0001X'
const year = { from: '2026-01-01', to: '2026-12-31' }

async function* people(from: number, to: number): AsyncGenerator<Buffer> {
  for (let person = from; person < to; person++) {
    const bytes = Buffer.alloc(16)
    bytes.writeUInt32BE(person)
    yield bytes
  }
}

/** Saves people `from` to `to` (not included) and a record that counts them. */
async function clear(
  name: string,
  from: number,
  to: number,
  change: Partial<PeopleEntry> = {},
): Promise<string> {
  const { sha256, count } = await state.savePeople(people(from, to))
  const entry = {
    counter,
    key,
    day: '2026-05-05',
    kind: 'resident-id',
    fingerprints_sha256: sha256,
    count: { low: count, high: count },
  }
  return state.saveRecord({ carnet_record: 1, name, people: [{ ...entry, ...change }] })
}
const total = (ledger: readonly string[], alsoThis: Parameters<State['total']>[4] = []) =>
  state.total(counter, key, year, hash => ledger.includes(hash), alsoThis)

describe('running totals', () => {
  it('count each person once when the same file is cleared twice, and nobody for a clearance that failed', async () => {
    const first = await clear('first', 0, 100)
    const second = await clear('second', 0, 100)
    const other = await clear('other', 50, 130)
    const failed = await clear('failed', 1000, 2000)
    expect(await total([])).toEqual({ low: 0, high: 0 })
    expect(await total([first])).toEqual({ low: 100, high: 100 })
    expect(await total([first, second])).toEqual({ low: 100, high: 100 })
    expect(await total([first, second, other])).toEqual({ low: 130, high: 130 })
    expect(await total([first, second, other, failed])).toEqual({ low: 1130, high: 1130 })
  })

  it('count the clearance at hand as well', async () => {
    const first = await clear('first', 0, 100)
    const { sha256 } = await state.savePeople(people(90, 120))
    const these = { kind: 'resident-id', fingerprints_sha256: sha256, count: { low: 30, high: 30 } }
    const nameless = { kind: null, fingerprints_sha256: null, count: { low: 1, high: null } }
    expect(await total([first], [these])).toEqual({ low: 120, high: 120 })
    expect(await total([first], [these, nameless])).toEqual({ low: 120, high: Number.POSITIVE_INFINITY })
    expect(await total([first])).toEqual({ low: 100, high: 100 })
  })

  it('keep counters, keys and years apart', async () => {
    const mine = await clear('mine', 0, 10)
    const others = [
      await clear('counter', 10, 20, { counter: 'CN.ordinary-this-year' }),
      await clear('key', 20, 30, { key: 'uscc:other' }),
      await clear('year', 30, 40, { day: '2025-12-31' }),
    ]
    expect(await total([mine, ...others])).toEqual({ low: 10, high: 10 })
  })

  it('refuse to count too few: a record or a set that is damaged or missing is an error', async () => {
    const hash = await clear('first', 0, 100)
    const [set] = await readdir(join(folder, 'people'))
    await rm(join(folder, 'people', set!))
    await expect(total([hash])).rejects.toMatchObject({ code: 'CARNET_STATE_PEOPLE_MISSING' })
    const file = join(folder, 'records', `${hash}.json`)
    await writeFile(file, '{}')
    await expect(state.record(hash)).rejects.toMatchObject({
      code: 'CARNET_STATE_RECORD_DAMAGED',
      data: { file },
    })
  })

  it('take no record whose list of people cannot be counted', async () => {
    const bad = {
      counter,
      key,
      day: 'yesterday',
      kind: null,
      fingerprints_sha256: null,
      count: { low: 1, high: 1 },
    }
    await expect(state.saveRecord({ people: [bad] })).rejects.toMatchObject({
      code: 'CARNET_STATE_RECORD_DAMAGED',
    })
    const upsideDown = { ...bad, day: '2026-05-05', count: { low: 2, high: 1 } }
    await expect(state.saveRecord({ people: [upsideDown] })).rejects.toMatchObject({
      code: 'CARNET_STATE_RECORD_DAMAGED',
    })
    expect(await readdir(join(folder, 'records'))).toEqual([])
  })
})

describe('records', () => {
  it('are named by the hash of their canonical JSON', async () => {
    const hash = await state.saveRecord({ b: 1, a: ['数据'] })
    expect(hash).toBe(await state.saveRecord({ a: ['数据'], b: 1 }))
    expect(await state.record(hash)).toEqual({ a: ['数据'], b: 1 })
    expect(await state.record('0'.repeat(64))).toBeUndefined()
    expect(await state.record('../keys/issuer')).toBeUndefined()
  })
})

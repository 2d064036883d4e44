/** The issuer's key is replaced: carnets of before and after verify for whoever has pinned either, and the key of before signs nothing any more. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Carnet,
  type ClearanceRecord,
  formatDidKey,
  formatSuccessions,
  issueCarnet,
  readSuccessions,
  recordHash,
  type Succession,
  signSuccession,
  successionEntry,
  verifyCarnet,
  verifySuccessions,
} from '@carnet/credential'
import { openLog, rawPublicKey } from '@carnet/ledger'
import { type FolderState, openState, signingKeyOf } from '@carnet/state'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  issuerKeysOf,
  ledgerKeysOf,
  succeedIssuer,
  succeedLedger,
  successionsFileOf,
  successionsOf,
} from './succession.ts'

let folder: string
let state: FolderState
const now = new Date('2026-11-24T08:30:00.000Z')
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carnet-succession-'))
  state = await openState(folder, { clock: () => now })
})
afterEach(() => {
  state.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Of a leg that moves no file. */
const record: ClearanceRecord = {
  carnet_record: 1,
  id: 'of a test',
  cleared_at: '2026-11-24T02:30:00Z',
  leg: 'staff',
  places: { from: null, to: null },
  parties: { from: { name: 'here', identifiers: {} }, to: { name: 'there', identifiers: {} } },
  source: null,
  output: null,
  decision: { as_of: '2026-11-24', outcome: 'free', standing: null, findings: [] },
  plan: { name: null, protections: [], mechanisms: [] },
  measured: null,
  regimes: [],
  people: [],
  declaration_sha256: '0'.repeat(64),
  software: { name: 'carnet', version: '0.0.0' },
}

const didOf = (key: KeyObject): string => formatDidKey(rawPublicKey(key))
const current = async (): Promise<string> => didOf(await state.issuer.current())

/** A carnet of something cleared now, by the key in force or by another. */
async function carnetBy(key?: KeyObject): Promise<Carnet> {
  const own = { ...record, id: crypto.randomUUID() }
  const log = await state.log()
  const { index } = await log.append(recordHash(own))
  const issuerKey = key ?? (await state.issuer.current())
  return issueCarnet({ record: own, proof: await log.prove(index), logKey: log.verifierKey, issuerKey })
}

const verified = async () =>
  verifySuccessions(readSuccessions(formatSuccessions(await successionsFileOf(state))))
const issuerCheck = async (carnet: Carnet, issuer?: string) => {
  const { logKey } = { logKey: carnet.log }
  const { checks, ok } = await verifyCarnet(carnet, {
    ...(issuer === undefined ? {} : { issuer }),
    logKey,
    ...(await verified()),
  })
  const { result, code } = checks.find(({ check }) => check === 'issuer')!
  return { ok, result, code }
}

it('who has pinned an earlier key follows it, across several; who pinned a later one is told of nothing else', async () => {
  const first = await current()
  const before = await carnetBy()
  await succeedIssuer(state, now)
  await succeedIssuer(state, now)
  const third = await current()
  const after = await carnetBy()
  expect(await issuerCheck(before, first)).toEqual({ ok: true, result: 'passed', code: undefined })
  expect(await issuerCheck(after, first)).toEqual({ ok: true, result: 'passed', code: undefined })
  expect(await issuerCheck(after, third)).toMatchObject({ result: 'passed' })
  // Not backwards: whoever trusts the new key has not said that they trust the former.
  expect(await issuerCheck(before, third)).toMatchObject({
    ok: false,
    code: 'CARNET_CREDENTIAL_ISSUER',
  })
  expect((await verifyCarnet(after, { issuer: first })).ok).toBe(false)
})

it('what the former key signs afterwards is refused, by the order of the ledger, pinned or not', async () => {
  const former = await state.issuer.current()
  await succeedIssuer(state, now)
  const stolen = await carnetBy(former)
  for (const pinned of [didOf(former), undefined])
    expect(await issuerCheck(stolen, pinned)).toEqual({
      ok: false,
      result: 'failed',
      code: 'CARNET_CREDENTIAL_ISSUER_RETIRED',
    })
})

it('the keys are listed, and the private part of the former is gone', async () => {
  const first = await state.issuer.current()
  const { d } = first.export({ format: 'jwk' })
  await succeedIssuer(state, now)
  const keys = await issuerKeysOf(state)
  expect(keys).toEqual([
    { issuer: didOf(first), since: null, until: now.toISOString(), ended_by: 0 },
    { issuer: await current(), since: now.toISOString(), until: null, ended_by: null },
  ])
  for (const name of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (name.isFile())
      expect(readFileSync(join(name.parentPath ?? name.path, name.name), 'utf8')).not.toContain(d)
})

it.each(['before the ledger', 'before it is in force', 'before it is put away'])(
  'cut off %s, the next call finishes it, once',
  async moment => {
    const first = await current()
    const log = await state.log()
    const cut = async (): Promise<never> => {
      throw new Error('power')
    }
    const installing = async (): Promise<void> => {
      if (moment === 'before it is put away') {
        const next = readFileSync(join(state.keysFolder, 'next-issuer.json'))
        await state.issuer.install()
        const { writeFileSync } = await import('node:fs')
        writeFileSync(join(state.keysFolder, 'next-issuer.json'), next, { mode: 0o600 })
      }
      await cut()
    }
    const broken: FolderState = {
      ...state,
      issuer: { ...state.issuer, install: installing },
      log: async () =>
        (moment === 'before the ledger'
          ? { verifierKey: log.verifierKey, find: log.find.bind(log), append: cut }
          : log) as never,
    }
    await expect(succeedIssuer(broken, now)).rejects.toThrow()
    await succeedIssuer(state, now)
    const chain = await successionsOf(state)
    expect(chain[0]!.from).toBe(first)
    expect(chain.at(-1)!.to).toBe(await current())
    expect(chain).toHaveLength(moment === 'before it is put away' ? 2 : 1)
    expect((await verified()).successions).toHaveLength(chain.length)
  },
)

it('a file that was changed, forged, or tells two ways is refused', async () => {
  const succession = await succeedIssuer(state, now)
  const other = generateKeyPairSync('ed25519').privateKey
  const codeOf = async (successions: readonly Succession[]) =>
    verifySuccessions({ carnet_successions: 1, successions }).catch(error => error.code)
  expect(await codeOf([succession])).toMatchObject({ successions: [{ to: succession.to }] })
  expect(await codeOf([{ ...succession, at: '2026-11-25T08:30:00Z' }])).toBe('CARNET_SUCCESSION_SIGNATURE')
  // A thief of the ledger's folder without the issuer's key: signed by another in its name.
  const forged = await signSuccession(succession, other, await state.issuer.current())
  const { from, proof } = succession
  expect(await codeOf([{ ...forged, from, proof }])).toBe('CARNET_SUCCESSION_SIGNATURE')
  // One that the key signed, and that stands in no ledger.
  const former = await signSuccession(succession, other, await state.issuer.current())
  expect(await codeOf([{ ...former, proof: succession.proof }])).toBe('CARNET_SUCCESSION_LEDGER')
  const log = await state.log()
  const second = await signSuccession(
    { at: now.toISOString(), ledger: log.verifierKey },
    await state.issuer.current(),
    other,
  )
  const { index } = await log.append(successionEntry(second))
  const fork = await signSuccession(
    { at: '2026-11-25T08:30:00.000Z', ledger: log.verifierKey },
    await state.issuer.current(),
    generateKeyPairSync('ed25519').privateKey,
  )
  const { index: at } = await log.append(successionEntry(fork))
  const both = [
    { ...second, proof: await log.prove(index) },
    { ...fork, proof: await log.prove(at) },
  ]
  expect(await codeOf(both)).toBe('CARNET_SUCCESSION_FORK')
  expect(() => readSuccessions('{}', 'x')).toThrow(
    expect.objectContaining({ code: 'CARNET_SUCCESSION_FORMAT' }),
  )
})

it('a circle is refused: of one key, of two, and in whatever order they stand', async () => {
  const { verifierKey: ledger, ...log } = await state.log().then(one => ({
    verifierKey: one.verifierKey,
    append: one.append.bind(one),
    prove: one.prove.bind(one),
  }))
  const change = async (from: KeyObject, to: KeyObject, at: string): Promise<Succession> => {
    const signed = await signSuccession({ at, ledger }, from, to)
    const { index } = await log.append(successionEntry(signed))
    return { ...signed, proof: await log.prove(index) }
  }
  const [one, two] = [state.issuer.current(), generateKeyPairSync('ed25519').privateKey]
  const there = await change(await one, two, '2026-11-24T08:30:00Z')
  const back = await change(two, await one, '2026-11-24T08:31:00Z')
  const itself = await change(two, two, '2026-11-24T08:32:00Z')
  for (const successions of [[itself], [there, back], [back, there], [there, itself]])
    await expect(verifySuccessions({ carnet_successions: 1, successions })).rejects.toMatchObject({
      code: 'CARNET_SUCCESSION_FORK',
    })
})

it('a carnet of before the change stays the former key’s, and the file alone makes no key trusted', async () => {
  const before = await carnetBy()
  const first = await current()
  await succeedIssuer(state, now)
  const after = await carnetBy()
  expect(await issuerCheck(before, first)).toMatchObject({ ok: true, result: 'passed' })
  const stranger = didOf(generateKeyPairSync('ed25519').privateKey)
  expect(await issuerCheck(after, stranger)).toMatchObject({ ok: false, code: 'CARNET_CREDENTIAL_ISSUER' })
  expect(await issuerCheck(after)).toMatchObject({ result: 'not-checked' })
})

describe('another key of the ledger', () => {
  /** As whoever pinned these keys has it checked, with the file or without. */
  const check = async (carnet: Carnet, logKey: string, file = true, issuer?: string) => {
    const trust = { logKey, ...(issuer === undefined ? {} : { issuer }), ...(file ? await verified() : {}) }
    const { ok, checks } = await verifyCarnet(carnet, trust)
    return [ok, checks.find(({ result }) => result === 'failed')?.code]
  }

  it('carnets of before and after verify for whoever pinned the former, who needs the file for those of after', async () => {
    const { verifierKey: first } = await state.log()
    const before = await carnetBy()
    const { from, to, index } = await succeedLedger(state, now)
    expect([from, index]).toEqual([first, 1])
    const after = await carnetBy()
    expect(await check(before, first, false)).toEqual([true, undefined])
    expect(await check(before, first)).toEqual([true, undefined])
    expect(await check(after, first, false)).toEqual([false, 'CARNET_CREDENTIAL_LOG'])
    expect(await check(after, first)).toEqual([true, undefined])
    expect(await check(after, to, false)).toEqual([true, undefined])
    // Not backwards, as with the issuer.
    expect(await check(before, to)).toEqual([false, 'CARNET_CREDENTIAL_LOG'])
    expect(await ledgerKeysOf(state)).toEqual([
      { key: first, since: null, until: now.toISOString(), ended_by: 1 },
      { key: to, since: now.toISOString(), until: null, ended_by: null },
    ])
  })

  it('what a thief of the former key enters afterwards is refused, pinned or not', async () => {
    const { verifierKey: first, origin } = await state.log()
    const stolen = signingKeyOf(
      JSON.parse(readFileSync(join(state.keysFolder, 'ledger.json'), 'utf8')).jwk,
      () => new Error('key'),
    )
    await carnetBy()
    const copy = mkdtempSync(join(tmpdir(), 'carnet-thief-'))
    cpSync(join(folder, 'ledger'), copy, { recursive: true })
    await succeedLedger(state, now)
    const log = await openLog(copy, { origin, signer: stolen })
    const own = { ...record, id: crypto.randomUUID() }
    await log.append(recordHash({ ...record, id: 'another' }))
    const { index } = await log.append(recordHash(own))
    const proof = await log.prove(index)
    rmSync(copy, { recursive: true })
    const issuerKey = await state.issuer.current()
    const forged = await issueCarnet({ record: own, proof, logKey: first, issuerKey })
    expect(await check(forged, first, false)).toEqual([true, undefined])
    expect(await check(forged, first)).toEqual([false, 'CARNET_LEDGER_KEY_ENDED'])
    const { ok, checks } = await verifyCarnet(forged, await verified())
    expect([ok, checks.find(({ check: name }) => name === 'checkpoint')?.code]).toEqual([
      false,
      'CARNET_LEDGER_KEY_ENDED',
    ])
  })

  it('keys of issuer and ledger are replaced in turn, and both are followed by one file', async () => {
    const [issuer, { verifierKey: ledger }] = [await current(), await state.log()]
    const stolen = await state.issuer.current()
    await succeedIssuer(state, now)
    await succeedLedger(state, now)
    await succeedIssuer(state, now)
    await succeedLedger(state, now)
    const after = await carnetBy()
    expect(await check(after, ledger, true, issuer)).toEqual([true, undefined])
    // The order of the ledger counts under each of its keys.
    expect(await check(await carnetBy(stolen), ledger, true, issuer)).toEqual([
      false,
      'CARNET_CREDENTIAL_ISSUER_RETIRED',
    ])
    // Without the part about the ledger nobody can tell that it is the same one.
    const { successions } = await successionsFileOf(state)
    await expect(verifySuccessions({ carnet_successions: 1, successions })).rejects.toMatchObject({
      code: 'CARNET_SUCCESSION_LEDGER',
    })
  })
})

import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  formatTlogProof,
  type Log,
  openLog,
  parseTlogProof,
  rawPublicKey,
  signCheckpoint,
} from '@carnet/ledger'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Carnet, formatCarnet, issueCarnet, readCarnet } from './carnet.ts'
import { formatDidKey } from './did-key.ts'
import { data, exampleRecord } from './example-record.ts'
import { type ClearanceRecord, recordHash } from './record.ts'
import { checkNames, type Verification, verifyCarnet } from './verify.ts'

const origin = 'carnet.example/ledger'
const { privateKey: signer } = generateKeyPairSync('ed25519')
const { privateKey: issuerKey } = generateKeyPairSync('ed25519')
const issuer = formatDidKey(rawPublicKey(issuerKey))
const dataSha256 = createHash('sha256').update(data).digest('hex')
const folder = mkdtempSync(join(tmpdir(), 'carnet-credential-'))

let log: Log
let carnet: Carnet

async function clear(record: ClearanceRecord, key = issuerKey): Promise<Carnet> {
  const { index } = await log.append(recordHash(record))
  return issueCarnet({ record, proof: await log.prove(index), logKey: log.verifierKey, issuerKey: key })
}

const results = ({ checks }: Verification) =>
  Object.fromEntries(checks.map(({ check, result, code }) => [check, code ? `${result} ${code}` : result]))
const allPassed = Object.fromEntries(checkNames.map(name => [name, 'passed']))

beforeAll(async () => {
  log = await openLog(folder, { origin, signer })
  await Promise.all(
    Array.from({ length: 300 }, (_, at) => log.append(createHash('sha256').update(String(at)).digest())),
  )
  carnet = await clear(exampleRecord)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a carnet', () => {
  it('verifies, with everything that the verifier brings', async () => {
    const verification = await verifyCarnet(readCarnet(formatCarnet(carnet)), {
      dataSha256,
      issuer,
      logKey: log.verifierKey,
    })
    expect(results(verification)).toEqual(allPassed)
    expect(verification).toMatchObject({ ok: true, issuer, record: exampleRecord })
    expect(verification.checks.find(({ check }) => check === 'inclusion')?.data).toEqual({
      index: 300,
      size: 301,
    })
  })

  it('says what it did not check', async () => {
    const verification = await verifyCarnet(carnet)
    expect(verification.ok).toBe(true)
    expect(results(verification)).toEqual({
      ...allPassed,
      issuer: 'not-checked CARNET_CREDENTIAL_ISSUER_NOT_PINNED',
      log: 'not-checked CARNET_CREDENTIAL_LOG_NOT_PINNED',
      data: 'not-checked CARNET_CREDENTIAL_DATA_NOT_GIVEN',
    })
  })

  it('is the same when it is issued again', async () => {
    const { index } = parseTlogProof(carnet.proof)
    const again = { record: exampleRecord, proof: carnet.proof, logKey: log.verifierKey, issuerKey }
    expect(await issueCarnet(again)).toEqual(carnet)
    expect(await log.find(recordHash(exampleRecord))).toBe(index)
  })

  it('works for the first entry of a ledger', async () => {
    const place = mkdtempSync(join(tmpdir(), 'carnet-first-'))
    const first = await openLog(place, { origin, signer })
    await first.append(recordHash(exampleRecord))
    const proof = await first.prove(0)
    const made = await issueCarnet({ record: exampleRecord, proof, logKey: first.verifierKey, issuerKey })
    expect(await verifyCarnet(made, { dataSha256 })).toMatchObject({ ok: true })
    rmSync(place, { recursive: true })
  })

  it('for a leg without a file says so', async () => {
    const remote = await clear({ ...exampleRecord, id: 'remote', output: null, measured: null })
    expect(results(await verifyCarnet(remote)).data).toBe('not-checked CARNET_CREDENTIAL_NO_FILE')
    expect(results(await verifyCarnet(remote, { dataSha256 })).data).toBe('failed CARNET_CREDENTIAL_NO_FILE')
  })

  it('is not issued for what is not in the ledger', async () => {
    const record = { ...exampleRecord, id: 'never entered' }
    const from = { record, proof: carnet.proof, logKey: log.verifierKey, issuerKey }
    await expect(issueCarnet(from)).rejects.toMatchObject({ code: 'CARNET_LEDGER_INCLUSION' })
  })
})

describe('verification fails', () => {
  it('for other data', async () => {
    const other = createHash('sha256').update('other').digest('hex')
    const verification = await verifyCarnet(carnet, { dataSha256: other })
    expect(verification).toMatchObject({ ok: false, record: exampleRecord })
    expect(results(verification).data).toBe('failed CARNET_CREDENTIAL_DATA')
  })

  it('for another issuer or ledger than trusted', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const stranger = formatDidKey(rawPublicKey(privateKey))
    const byIssuer = await verifyCarnet(carnet, { issuer: stranger })
    expect([byIssuer.ok, results(byIssuer).issuer]).toEqual([false, 'failed CARNET_CREDENTIAL_ISSUER'])
    const place = mkdtempSync(join(tmpdir(), 'carnet-other-'))
    const other = await openLog(place, { origin, signer: privateKey })
    const byLog = await verifyCarnet(carnet, { logKey: other.verifierKey })
    expect([byLog.ok, results(byLog).log]).toEqual([false, 'failed CARNET_CREDENTIAL_LOG'])
    // A ledger made up by somebody who holds the carnet: the issuer named another one.
    await other.append(recordHash(exampleRecord))
    const moved = { ...carnet, proof: await other.prove(0), log: other.verifierKey }
    expect(results(await verifyCarnet(moved))).toMatchObject({
      log: 'failed CARNET_CREDENTIAL_LOG',
      inclusion: 'passed',
    })
    rmSync(place, { recursive: true })
  })

  it('when credential and proof belong to different clearances', async () => {
    const other = await clear({ ...exampleRecord, id: 'another' })
    const mixed = await verifyCarnet({ ...carnet, credential: other.credential })
    expect(mixed.ok).toBe(false)
    expect(results(mixed).inclusion).toBe('failed CARNET_LEDGER_INCLUSION')
  })

  it('when a checkpoint was not signed by the ledger', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const { path, checkpoint, index } = parseTlogProof(carnet.proof)
    const forged = signCheckpoint({ origin, size: 301, root: Buffer.alloc(32) }, privateKey)
    const proof = formatTlogProof({ index, path, checkpoint: forged })
    expect(results(await verifyCarnet({ ...carnet, proof }))).toMatchObject({
      checkpoint: 'failed CARNET_LEDGER_UNSIGNED',
      inclusion: 'not-checked CARNET_CREDENTIAL_NOT_REACHED',
    })
    const later = proof.replace(forged, checkpoint.replace('\n301\n', '\n302\n'))
    expect(results(await verifyCarnet({ ...carnet, proof: later })).checkpoint).toBe(
      'failed CARNET_LEDGER_SIGNATURE',
    )
  })

  it('when the proof carries bytes that nobody signed', async () => {
    const proof = formatTlogProof({ ...parseTlogProof(carnet.proof), extra: Buffer.from('x') })
    expect(results(await verifyCarnet({ ...carnet, proof })).format).toBe(
      'failed CARNET_CREDENTIAL_PROOF_EXTRA',
    )
  })

  it('when the payload was edited, with the record and the signature left', async () => {
    const [header, payload, signature] = carnet.credential.split('.')
    const edited = Buffer.from(payload!, 'base64url')
      .toString()

      .replace('"met"', '"open"')
    const credential = [header, Buffer.from(edited).toString('base64url'), signature].join('.')
    const verification = await verifyCarnet({ ...carnet, credential })
    expect(verification).toMatchObject({ ok: false, record: null, issuer: null })
    expect(results(verification)).toMatchObject({
      signature: 'failed CARNET_CREDENTIAL_SIGNATURE',
      'record-hash': 'failed CARNET_CREDENTIAL_RECORD_HASH',
    })
  })

  it('rather than guess, when what the verifier trusts is malformed', async () => {
    await expect(verifyCarnet(carnet, { issuer: 'did:key:z6Mk' })).rejects.toMatchObject({
      code: 'CARNET_CREDENTIAL_DID',
    })
    await expect(verifyCarnet(carnet, { logKey: 'x' })).rejects.toMatchObject({
      code: 'CARNET_LEDGER_VERIFIER_KEY',
    })
    await expect(verifyCarnet(carnet, { dataSha256: dataSha256.toUpperCase() })).rejects.toMatchObject({
      code: 'CARNET_CREDENTIAL_DIGEST',
    })
  })
})

describe('a changed byte', () => {
  /** Whether the bytes still verify although they say something else. */
  async function deceives(bytes: Buffer): Promise<boolean> {
    let changed: Carnet
    try {
      changed = readCarnet(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
      return false
    }
    const { ok } = await verifyCarnet(changed, { dataSha256 })
    return ok && JSON.stringify(changed) !== JSON.stringify(carnet)
  }

  it('at any position of the file is found', async () => {
    const bytes = Buffer.from(formatCarnet(carnet))
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1 << (at % 8)
      expect(await deceives(changed), `byte ${at}`).toBe(false)
    }
  })

  it('in the spare bits at the end of base64 is found', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/='
    for (const character of alphabet)
      for (const part of carnet.credential.split('.')) {
        const credential = carnet.credential.replace(part, part.slice(0, -1) + character)
        expect(await deceives(Buffer.from(formatCarnet({ ...carnet, credential })))).toBe(false)
      }
    for (const character of alphabet) {
      const proof = carnet.proof.replace(/.=\n/g, `${character}=\n`)
      expect(await deceives(Buffer.from(formatCarnet({ ...carnet, proof })))).toBe(false)
      const log = carnet.log.slice(0, -1) + character
      expect(await deceives(Buffer.from(formatCarnet({ ...carnet, log })))).toBe(false)
    }
  })

  it('of any value, put in, left out or replaced, is found', async () => {
    const bytes = Buffer.from(formatCarnet(carnet))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(2), async (at, value, way) => {
        const parts = [bytes.subarray(0, at), Buffer.of(value), bytes.subarray(at + 1)]
        if (way === 1) parts[2] = bytes.subarray(at)
        if (way === 2) parts[1] = Buffer.alloc(0)
        return !(await deceives(Buffer.concat(parts)))
      }),
      { numRuns: 1500 },
    )
  })
})

describe('reading', () => {
  const code = (source: string) => {
    try {
      readCarnet(source, 'x.carnet')
      return 'read'
    } catch (error) {
      return `${(error as { code: string }).code} ${(error as { at: { file: string } }).at.file}`
    }
  }
  it('takes other white space, and nothing else', () => {
    const written = formatCarnet(carnet)
    expect(readCarnet(JSON.stringify(carnet))).toEqual(carnet)
    expect(readCarnet(written.replaceAll('\n', '\r\n\t'))).toEqual(carnet)
    expect(code(written.slice(0, -3))).toBe('CARNET_CREDENTIAL_JSON x.carnet')
    expect(code(`\uFEFF${written}`)).toBe('CARNET_CREDENTIAL_JSON x.carnet')
    expect(code('[]')).toBe('CARNET_CREDENTIAL_FORMAT x.carnet')
    expect(code('null')).toBe('CARNET_CREDENTIAL_FORMAT x.carnet')
    expect(code(written.replace('"carnet": 1', '"carnet": 2'))).toBe('CARNET_CREDENTIAL_VERSION x.carnet')
    expect(code(written.replace('"carnet": 1', '"carnet": 1.0'))).toBe('CARNET_CREDENTIAL_SPELLING x.carnet')
    expect(code(written.replace('"carnet": 1', '"carnet": 1, "note": ""'))).toBe(
      'CARNET_CREDENTIAL_FORMAT x.carnet',
    )
    expect(code(written.replace('"carnet": 1', '"log": "x", "carnet": 1'))).toBe(
      'CARNET_CREDENTIAL_SPELLING x.carnet',
    )
    expect(code(written.replace('"proof": "c', '"proof": "\\u0063'))).toBe(
      'CARNET_CREDENTIAL_SPELLING x.carnet',
    )
  })
})

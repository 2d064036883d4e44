/** Verifies a carnet offline: from the carnet, the hash of the data, and the keys that the verifier trusts. */
import { CarnetError, type ErrorData } from '@carnet/errors'
import {
  isLedTo,
  leafHash,
  openCheckpoint,
  parseTlogProof,
  parseVerifier,
  requireInForce,
  type VerifiedLogSuccession,
  verifyInclusion,
} from '@carnet/ledger'
import type { Carnet } from './carnet.ts'
import { type Credential, isSignedByIssuer, parseCredential } from './credential.ts'
import { parseDidKey } from './did-key.ts'
import { follow } from './follow.ts'
import { type ClearanceRecord, recordHash } from './record.ts'
import type { VerifiedSuccession } from './succession.ts'

/** In the order in which they are made. */
export const checkNames = [
  'format',
  'signature',
  'issuer',
  'record-hash',
  'log',
  'checkpoint',
  'inclusion',
  'data',
] as const
export type CheckName = (typeof checkNames)[number]

/**
 * One check. `code` says why it failed or was not made, `data` fills its words. An issuer, or a log, that passed as a later key of the one that
 * is trusted has that one as `pinned`.
 */
export interface Check {
  readonly check: CheckName
  readonly result: 'passed' | 'failed' | 'not-checked'
  readonly code?: `CARNET_${string}`
  readonly data?: ErrorData
}

export interface Verification {
  /** No check failed, and everything that needs no key or file from outside was checked. */
  readonly ok: boolean
  readonly checks: readonly Check[]
  /** What was cleared; null unless its signature is good. */
  readonly record: ClearanceRecord | null
  /** `did:key` that signed; null unless its signature is good. */
  readonly issuer: string | null
}

/** What the verifier brings. */
export interface Trust {
  /** SHA-256 of the data beside the carnet, in lower-case hexadecimal. */
  readonly dataSha256?: string
  /** The issuer that is trusted: a `did:key`. */
  readonly issuer?: string
  /** The ledger that is trusted: its verifier key. */
  readonly logKey?: string
  /** How keys of the issuer came after one another, verified: who pinned an earlier one follows it. */
  readonly successions?: readonly VerifiedSuccession[]
  /** The same of ledgers. */
  readonly ledgers?: readonly VerifiedLogSuccession[]
}

/**
 * Verifies everything that can be verified offline. What is wrong with the carnet is in the result, never thrown.
 * Throws CARNET_CREDENTIAL_DID, CARNET_LEDGER_VERIFIER_KEY or CARNET_CREDENTIAL_DIGEST when `trust` is malformed.
 */
export async function verifyCarnet(carnet: Carnet, trust: Trust = {}): Promise<Verification> {
  checkTrust(trust)
  const read = takeApart(carnet)
  if (read instanceof CarnetError) return refuse(read)
  const { credential } = read
  const { record } = credential.credentialSubject
  const signed = await isSignedByIssuer(carnet.credential, credential.issuer)
  const checks: Check[] = [
    { check: 'format', result: 'passed' },
    signed
      ? passed('signature')
      : failed('signature', 'CARNET_CREDENTIAL_SIGNATURE', { issuer: credential.issuer }),
    checkIssuer(read, trust, carnet.log),
    checkRecordHash(credential),
    checkLog(carnet.log, credential, trust),
    ...checkLedger(read, carnet.log, recordHash(record), trust.ledgers),
    checkData(record, trust.dataSha256),
  ]
  const ok = checks.every(({ result }) => result !== 'failed')
  return { ok, checks, record: signed ? record : null, issuer: signed ? credential.issuer : null }
}

interface Parts {
  readonly credential: Credential
  readonly proof: ReturnType<typeof parseTlogProof>
  readonly log: ReturnType<typeof parseVerifier>
}

function takeApart(carnet: Carnet): Parts | CarnetError {
  try {
    const credential = parseCredential(carnet.credential)
    const proof = parseTlogProof(carnet.proof)
    // Nobody has signed the extra data of a proof: a carnet has none.
    if (proof.extra !== undefined) return new CarnetError('CARNET_CREDENTIAL_PROOF_EXTRA')
    return { credential, proof, log: parseVerifier(carnet.log) }
  } catch (error) {
    if (error instanceof CarnetError) return error
    throw error
  }
}

function refuse({ code, data }: CarnetError): Verification {
  const rest = checkNames.slice(1).map(check => notChecked(check, 'CARNET_CREDENTIAL_NOT_REACHED'))
  return { ok: false, checks: [failed('format', code, data), ...rest], record: null, issuer: null }
}

/** Its own key, or one that came after it; and not one that had ended by then. */
function checkIssuer(
  { credential: { issuer: found }, proof: { index } }: Parts,
  { issuer: expected, successions = [], ledgers = [] }: Trust,
  ledger: string,
): Check {
  const { retired, isPinned } = follow(successions, { found, pinned: expected, ledger, index, ledgers })
  if (retired)
    return failed('issuer', 'CARNET_CREDENTIAL_ISSUER_RETIRED', { found, day: retired.at.slice(0, 10) })
  if (expected === undefined) return notChecked('issuer', 'CARNET_CREDENTIAL_ISSUER_NOT_PINNED', { found })
  if (!isPinned) return failed('issuer', 'CARNET_CREDENTIAL_ISSUER', { found, expected })
  return found === expected ? passed('issuer') : passed('issuer', { pinned: expected })
}

/** The entry that the issuer names is the hash of the record that the issuer signed. */
function checkRecordHash({ credentialSubject: { record, entry } }: Credential): Check {
  const found = recordHash(record).toString('hex')
  if (found === entry) return passed('record-hash')
  return failed('record-hash', 'CARNET_CREDENTIAL_RECORD_HASH', { found, expected: entry })
}

/** The ledger is the one that the issuer names, and its key the one that the verifier trusts, or one that came after it. */
function checkLog(
  found: string,
  { credentialSubject: { ledger } }: Credential,
  { logKey: trusted, ledgers = [] }: Trust,
): Check {
  if (ledger !== found) return failed('log', 'CARNET_CREDENTIAL_LOG', { found, expected: ledger })
  if (trusted === undefined) return notChecked('log', 'CARNET_CREDENTIAL_LOG_NOT_PINNED', { found })
  if (found === trusted) return passed('log')
  return isLedTo(ledgers, trusted, found)
    ? passed('log', { pinned: trusted })
    : failed('log', 'CARNET_CREDENTIAL_LOG', { found, expected: trusted })
}

/** The ledger has signed its checkpoint, with a key that was in force, and under that stands the record. */
function checkLedger(
  { proof, log }: Parts,
  key: string,
  entry: Buffer,
  ledgers: readonly VerifiedLogSuccession[] = [],
): Check[] {
  try {
    const checkpoint = openCheckpoint(proof.checkpoint, log)
    requireInForce(checkpoint, key, ledgers)
    const { size, root } = checkpoint
    const included = verifyInclusion(leafHash(entry), proof.index, size, proof.path, root)
    const position = { index: proof.index, size }
    const inclusion = included
      ? passed('inclusion', position)
      : failed('inclusion', 'CARNET_LEDGER_INCLUSION', position)
    return [passed('checkpoint'), inclusion]
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    return [
      failed('checkpoint', error.code, error.data),
      notChecked('inclusion', 'CARNET_CREDENTIAL_NOT_REACHED'),
    ]
  }
}

function checkData({ output }: ClearanceRecord, found: string | undefined): Check {
  if (found === undefined) {
    const code = output ? 'CARNET_CREDENTIAL_DATA_NOT_GIVEN' : 'CARNET_CREDENTIAL_NO_FILE'
    return notChecked('data', code, output ? { name: output.name } : {})
  }
  if (!output) return failed('data', 'CARNET_CREDENTIAL_NO_FILE')
  if (found === output.sha256) return passed('data')
  return failed('data', 'CARNET_CREDENTIAL_DATA', { name: output.name, found, expected: output.sha256 })
}

function checkTrust({ dataSha256, issuer, logKey }: Trust): void {
  if (issuer !== undefined) parseDidKey(issuer)
  if (logKey !== undefined) parseVerifier(logKey)
  if (dataSha256 !== undefined && !/^[0-9a-f]{64}$/.test(dataSha256))
    throw new CarnetError('CARNET_CREDENTIAL_DIGEST', { found: dataSha256 })
}

function passed(check: CheckName, data?: ErrorData): Check {
  return data ? { check, result: 'passed', data } : { check, result: 'passed' }
}

function failed(check: CheckName, code: `CARNET_${string}`, data: ErrorData = {}): Check {
  return { check, result: 'failed', code, data }
}

function notChecked(check: CheckName, code: `CARNET_${string}`, data: ErrorData = {}): Check {
  return { check, result: 'not-checked', code, data }
}

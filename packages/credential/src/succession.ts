/**
 * The succession of keys of an issuer: the key of before says which comes after it, the new one says that it is there, and the ledger says when.
 * Who has pinned an earlier key follows it to the one in force. What stands in the ledger behind a succession and is signed by the key of
 * before is not the issuer's any more, whoever has that key.
 */
import type { KeyObject } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import {
  type LogSuccession,
  leafHash,
  openCheckpointFollowing,
  parseTlogProof,
  rawPublicKey,
  sha256,
  type VerifiedLogSuccession,
  verifyInclusion,
  verifyLogSuccessions,
} from '@carnet/ledger'
import canonicalize from 'canonicalize'
import { CompactSign, compactVerify, importJWK } from 'jose'
import { formatDidKey, keyIdOf, parseDidKey } from './did-key.ts'
import { fields, list, oneOf, text } from './shape.ts'

const format = 1

/** What is signed by both keys, as canonical JSON (RFC 8785); its SHA-256 is the entry of the ledger. */
export interface SuccessionStatement {
  readonly carnet_succession: typeof format
  /** `did:key` of the issuer until now, and from now on. */
  readonly from: string
  readonly to: string
  /** The instant in UTC. */
  readonly at: string
  /** Verifier key of the ledger at that time. */
  readonly ledger: string
}

/** With what shows it, but for its place in the ledger. */
export interface SignedSuccession extends SuccessionStatement {
  /** Compact JWS (EdDSA) over the statement, by the key of before and by the new one. */
  readonly signatures: { readonly from: string; readonly to: string }
}

export interface Succession extends SignedSuccession {
  /** C2SP `tlog-proof` of the statement's hash. */
  readonly proof: string
}

/** All successions of an issuer, first to last, and those of its ledger, as a file that anybody may have. */
export interface Successions {
  readonly carnet_successions: typeof format
  readonly successions: readonly Succession[]
  /** Left out where the key of the ledger is still its first. */
  readonly ledger?: readonly LogSuccession[]
}

/** One that was verified: both signatures are good, and it stands in that ledger at that index. */
export interface VerifiedSuccession {
  readonly from: string
  readonly to: string
  readonly at: string
  readonly ledger: string
  readonly index: number
}

/** What a file says, verified. */
export interface Followable {
  readonly successions: readonly VerifiedSuccession[]
  readonly ledgers: readonly VerifiedLogSuccession[]
}

const statementShape = {
  carnet_succession: oneOf(format),
  from: text(),
  to: text(),
  at: text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/, '2026-11-24T08:30:00Z'),
  ledger: text(),
}
const signedShape = { ...statementShape, signatures: fields({ from: text(), to: text() }) }
const fileShape = fields(
  {
    carnet_successions: oneOf(format),
    successions: list(fields({ ...signedShape, proof: text() })),
  },
  { ledger: list(fields({ note: text(), proof: text() })) },
)

/** Signs with both keys (private, Ed25519). The same input gives the same succession. */
export async function signSuccession(
  { at, ledger }: Pick<SuccessionStatement, 'at' | 'ledger'>,
  from: KeyObject,
  to: KeyObject,
): Promise<SignedSuccession> {
  const dids = { from: didOf(from), to: didOf(to) }
  const statement: SuccessionStatement = { carnet_succession: format, ...dids, at, ledger }
  const payload = bytesOf(statement)
  const sign = (key: KeyObject, did: string): Promise<string> =>
    new CompactSign(payload).setProtectedHeader(headerOf(did)).sign(key)
  return { ...statement, signatures: { from: await sign(from, dids.from), to: await sign(to, dids.to) } }
}

/** The entry of the ledger: 32 bytes. */
export const successionEntry = (succession: SuccessionStatement): Buffer => sha256(bytesOf(succession))

export const successionsFile = (
  successions: readonly Succession[],
  ledger: readonly LogSuccession[] = [],
): Successions => ({
  carnet_successions: format,
  successions,
  ...(ledger.length === 0 ? {} : { ledger }),
})

export const formatSuccessions = (file: Successions): string => `${JSON.stringify(file, null, 2)}\n`

/** Reads the text of a file of successions; `file` is named in errors. Nothing is verified yet. Throws CARNET_SUCCESSION_FORMAT. */
export function readSuccessions(source: string, file?: string): Successions {
  const at = file === undefined ? {} : { file }
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new CarnetError('CARNET_SUCCESSION_FORMAT', { path: '', expected: 'JSON' }, { at })
  }
  const mismatch = fileShape(value, '')
  if (mismatch) throw new CarnetError('CARNET_SUCCESSION_FORMAT', { ...mismatch }, { at })
  return value as Successions
}

/**
 * Verifies all of them, offline. Throws CARNET_SUCCESSION_SIGNATURE for one that a key did not sign, CARNET_SUCCESSION_LEDGER for one that
 * does not stand in its ledger, CARNET_SUCCESSION_FORK where a key has two successors, or comes after itself: then nobody can say which is the issuer's;
 * and what `verifyLogSuccessions` throws.
 */
export async function verifySuccessions({ successions, ledger = [] }: Successions): Promise<Followable> {
  const ledgers = verifyLogSuccessions(ledger)
  const verified: VerifiedSuccession[] = []
  for (const one of successions) {
    for (const side of ['from', 'to'] as const)
      if (!(await isSigned(one.signatures[side], one[side], one)))
        throw new CarnetError('CARNET_SUCCESSION_SIGNATURE', { issuer: one[side] })
    const { from, to, at, ledger } = one
    // A key that comes after itself, or comes back, would lead round in a circle.
    if (from === to || verified.some(other => other.from === from || other.to === to || other.from === to))
      throw new CarnetError('CARNET_SUCCESSION_FORK', { issuer: from })
    verified.push({ from, to, at, ledger, index: indexOf(one, ledgers) })
  }
  return { successions: verified, ledgers }
}

function indexOf(one: Succession, ledgers: readonly VerifiedLogSuccession[]): number {
  try {
    const { checkpoint, index, path } = parseTlogProof(one.proof)
    const { size, root } = openCheckpointFollowing(checkpoint, one.ledger, ledgers)
    if (verifyInclusion(leafHash(successionEntry(one)), index, size, path, root)) return index
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
  }
  throw new CarnetError('CARNET_SUCCESSION_LEDGER', { issuer: one.to })
}

async function isSigned(jws: string, issuer: string, statement: SuccessionStatement): Promise<boolean> {
  const [header = '', payload = ''] = jws.split('.')
  const expected = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url')
  if (header !== expected(JSON.stringify(headerOf(issuer))) || payload !== expected(bytesOf(statement)))
    return false
  try {
    const x = parseDidKey(issuer).toString('base64url')
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA')
    await compactVerify(jws, key, { algorithms: ['EdDSA'] })
    return true
  } catch {
    return false
  }
}

const didOf = (key: KeyObject): string => formatDidKey(rawPublicKey(key))

const headerOf = (did: string) => ({ alg: 'EdDSA', typ: 'carnet-succession+jws', kid: keyIdOf(did) })

function bytesOf({ carnet_succession, from, to, at, ledger }: SuccessionStatement): Buffer {
  return Buffer.from(canonicalize({ carnet_succession, from, to, at, ledger })!)
}

/** The credential of a carnet: a W3C Verifiable Credential 2.0, signed as `vc+jwt` (VC-JOSE-COSE) by a `did:key`. */
import type { KeyObject } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { rawPublicKey } from '@carnet/ledger'
import { CompactSign, compactVerify, importJWK } from 'jose'
import { formatDidKey, keyIdOf, parseDidKey } from './did-key.ts'
import { type ClearanceRecord, recordHash } from './record.ts'
import { digest, recordShape } from './record-shape.ts'
import { fields, list, oneOf, text } from './shape.ts'

const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/ns/credentials/undefined-terms/v2',
]
const TYPE = ['VerifiableCredential', 'CarnetCredential']
const SUBJECT_TYPE = 'ClearedTransfer'

/** What the issuer says: this was cleared, and it stands in this ledger. */
export interface Credential {
  readonly '@context': readonly string[]
  readonly type: readonly string[]
  /** `did:key` of the issuer. */
  readonly issuer: string
  /** The instant of the clearance. */
  readonly validFrom: string
  readonly credentialSubject: {
    readonly type: string
    readonly record: ClearanceRecord
    /** SHA-256 of the record as canonical JSON, in hexadecimal: the ledger's entry. */
    readonly entry: string
    /** Verifier key of the ledger, whose name is the ledger's. */
    readonly ledger: string
  }
}

const payloadShape = fields({
  '@context': list(oneOf(...CONTEXT)),
  type: list(oneOf(...TYPE)),
  issuer: text(),
  validFrom: text(),
  credentialSubject: fields({
    type: oneOf(SUBJECT_TYPE),
    record: recordShape,
    entry: digest,
    ledger: text(),
  }),
})

/** Signs that `record` was cleared and stands in the ledger with this verifier key. The same input gives the same text. */
export async function signCredential(
  record: ClearanceRecord,
  ledger: string,
  key: KeyObject,
): Promise<string> {
  const issuer = formatDidKey(rawPublicKey(key))
  const credential: Credential = {
    '@context': CONTEXT,
    type: TYPE,
    issuer,
    validFrom: record.cleared_at,
    credentialSubject: { type: SUBJECT_TYPE, record, entry: recordHash(record).toString('hex'), ledger },
  }
  const payload = Buffer.from(JSON.stringify(credential))
  return new CompactSign(payload).setProtectedHeader(headerOf(issuer)).sign(key)
}

/**
 * Takes a `vc+jwt` apart. Throws CARNET_CREDENTIAL_FORMAT, with the place and what was expected, for anything that
 * `signCredential` would not write. Nothing is verified yet.
 */
export function parseCredential(jwt: string): Credential {
  const parts = jwt.split('.')
  const [header, payload, signature] = parts.map(decodePart)
  if (parts.length !== 3 || !header || !payload || signature?.length !== 64) throw wrong('', 'JWS')
  const credential = parseJson(payload, 'payload')
  const mismatch = payloadShape(credential, '')
  if (mismatch) throw new CarnetError('CARNET_CREDENTIAL_FORMAT', { ...mismatch })
  const { issuer, validFrom, '@context': context, type, credentialSubject } = credential as Credential
  if (context.join() !== CONTEXT.join()) throw wrong('@context', CONTEXT.join(', '))
  if (type.join() !== TYPE.join()) throw wrong('type', TYPE.join(', '))
  if (validFrom !== credentialSubject.record.cleared_at)
    throw wrong('validFrom', credentialSubject.record.cleared_at)
  const expected = JSON.stringify(headerOf(issuer))
  if (header.toString() !== expected) throw wrong('header', expected)
  parseDidKey(issuer)
  return credential as Credential
}

/** Whether a `vc+jwt` that `parseCredential` has read was signed by the key of its issuer. */
export async function isSignedByIssuer(jwt: string, issuer: string): Promise<boolean> {
  const x = parseDidKey(issuer).toString('base64url')
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA')
  return compactVerify(jwt, key, { algorithms: ['EdDSA'] }).then(
    () => true,
    () => false,
  )
}

function headerOf(issuer: string) {
  return { alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: keyIdOf(issuer), iss: issuer }
}

/** Base64url with one spelling only: the last character's spare bits are not signed. */
function decodePart(part: string): Buffer | null {
  const bytes = Buffer.from(part, 'base64url')
  return bytes.toString('base64url') === part ? bytes : null
}

function parseJson(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw wrong(path, 'JSON')
  }
}

function wrong(path: string, expected: string): CarnetError {
  return new CarnetError('CARNET_CREDENTIAL_FORMAT', { path, expected })
}

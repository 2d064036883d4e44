/** The carnet (单证): the document that travels with cleared data. Issued here, and read. */
import type { KeyObject } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { parseVerifier, verifyTlogProof } from '@carnet/ledger'
import { signCredential } from './credential.ts'
import { type ClearanceRecord, recordHash } from './record.ts'
import { fields, oneOf, text } from './shape.ts'

export interface Carnet {
  /** Version of this format. */
  readonly carnet: 1
  /** W3C Verifiable Credential as `vc+jwt`. */
  readonly credential: string
  /** C2SP `tlog-proof` that the record's hash is in the ledger. */
  readonly proof: string
  /** The ledger's verifier key. */
  readonly log: string
}

const carnetShape = fields({ carnet: oneOf(1), credential: text(), proof: text(), log: text() })

/**
 * Makes the carnet of a clearance whose record is in the ledger. `proof` is its tlog-proof, `logKey` the ledger's
 * verifier key, `issuerKey` a private Ed25519 key. The same input gives the same carnet.
 * Throws CARNET_CREDENTIAL_RECORD, and what `verifyTlogProof` throws: no carnet is issued that would not verify.
 */
export async function issueCarnet(from: {
  record: ClearanceRecord
  proof: string
  logKey: string
  issuerKey: KeyObject
}): Promise<Carnet> {
  verifyTlogProof(from.proof, recordHash(from.record), parseVerifier(from.logKey))
  const credential = await signCredential(from.record, from.logKey, from.issuerKey)
  return { carnet: 1, credential, proof: from.proof, log: from.logKey }
}

/** A carnet as the text of its file. */
export function formatCarnet(carnet: Carnet): string {
  return `${JSON.stringify(carnet, null, 2)}\n`
}

/**
 * Reads the text of a carnet; `file` is named in errors. Only white space between the parts of the JSON may differ
 * from what was written. Throws CARNET_CREDENTIAL_JSON, _VERSION, _FORMAT or _SPELLING.
 */
export function readCarnet(source: string, file?: string): Carnet {
  const at = file === undefined ? {} : { file }
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new CarnetError('CARNET_CREDENTIAL_JSON', {}, { at })
  }
  const version = typeof value === 'object' && value !== null && 'carnet' in value ? value.carnet : undefined
  if (typeof version === 'number' && version !== 1)
    throw new CarnetError('CARNET_CREDENTIAL_VERSION', { found: version }, { at })
  const mismatch = carnetShape(value, '')
  if (mismatch) throw new CarnetError('CARNET_CREDENTIAL_FORMAT', { ...mismatch }, { at })
  // A repeated key or a needless escape would be a second spelling of the same carnet.
  const compact = source.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')
  if (compact !== JSON.stringify(value)) throw new CarnetError('CARNET_CREDENTIAL_SPELLING', {}, { at })
  return value as Carnet
}

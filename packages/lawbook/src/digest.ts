/** Digests: SHA-256 of the canonical JSON (RFC 8785). Works without Node. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/** The canonical text of a JSON value. */
export function canonical(value: unknown): string {
  return (canonicalize as unknown as (input: unknown) => string | undefined)(value) ?? 'null'
}

/** Lower-case hex SHA-256 of the canonical JSON of `value`. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))))
}

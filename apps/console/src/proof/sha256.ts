/** SHA-256 in a browser: the same face as `sha256.ts` of `@carnet/ledger`, whose place it takes in the bundle. */
import { sha256 as hash } from '@noble/hashes/sha2.js'
import { Buffer, type Bytes } from './bytes.ts'

/** SHA-256 of the parts, one after the other: 32 bytes. */
export function sha256(...parts: readonly Uint8Array[]): Bytes {
  const hashing = hash.create()
  for (const part of parts) hashing.update(part)
  return Buffer.from(hashing.digest())
}

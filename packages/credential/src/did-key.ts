/** `did:key` for Ed25519: the public key itself as an identifier (multicodec 0xed, base58btc). */
import { CarnetError } from '@carnet/errors'
import { base58 } from '@scure/base'

const ED25519 = [0xed, 0x01]
const PREFIX = 'did:key:z'

/** The identifier of a public key of 32 bytes. */
export function formatDidKey(publicKey: Uint8Array): string {
  return PREFIX + base58.encode(Uint8Array.from([...ED25519, ...publicKey]))
}

/** The 32 bytes of the key that an identifier stands for. Throws CARNET_CREDENTIAL_DID for anything that `formatDidKey` would not write. */
export function parseDidKey(did: string): Buffer {
  const bytes = did.startsWith(PREFIX) ? decode(did.slice(PREFIX.length)) : null
  const key = bytes && Buffer.from(bytes.subarray(ED25519.length))
  if (bytes?.length === 34 && key && formatDidKey(key) === did) return key
  throw new CarnetError('CARNET_CREDENTIAL_DID', { did })
}

/** The identifier of the one key in the document that a `did:key` resolves to. */
export function keyIdOf(did: string): string {
  return `${did}#${did.slice('did:key:'.length)}`
}

function decode(encoded: string): Uint8Array | null {
  try {
    return base58.decode(encoded)
  } catch {
    return null
  }
}

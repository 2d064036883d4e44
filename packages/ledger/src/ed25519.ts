/** Ed25519 (RFC 8032) on `node:crypto`, with keys as their raw 32 bytes. */
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { CarnetError } from '@carnet/errors'

/** The raw 32 bytes of the public key that belongs to a private or public Ed25519 key. */
export function rawPublicKey(key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'ed25519') throw wrongKey(key)
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')
}

/** Signs `message`: 64 bytes. */
export function signEd25519(message: Uint8Array, key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'ed25519' || key.type !== 'private') throw wrongKey(key)
  return sign(null, message, key)
}

/** Whether `signature` is one of `message` by the key with these raw 32 bytes. */
export function verifyEd25519(message: Uint8Array, signature: Uint8Array, rawKey: Buffer): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: rawKey.toString('base64url') }
  try {
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
  } catch {
    // 32 bytes that are no point of the curve: nothing verifies under such a key.
    return false
  }
}

function wrongKey(key: KeyObject): CarnetError {
  return new CarnetError('CARNET_LEDGER_KEY', { found: `${key.type} ${key.asymmetricKeyType ?? ''}`.trim() })
}

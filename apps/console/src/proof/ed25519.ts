/**
 * Ed25519 in a browser: the same face as `ed25519.ts` of `@carnet/ledger`, whose place it takes in the bundle.
 * Web Crypto will not do: it is missing where a page is not sent over https, and older browsers have no Ed25519.
 */
import { ed25519 } from '@noble/curves/ed25519.js'

/** As RFC 8032 has it: points that are not canonical, and keys of small order under which anything verifies, are refused. */
const strict = { zip215: false }

/** Whether `signature` is one of `message` by the key with these raw 32 bytes. */
export function verifyEd25519(message: Uint8Array, signature: Uint8Array, rawKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, rawKey, strict)
  } catch {
    // Bytes that are no point of the curve, or too few: nothing verifies under such a key.
    return false
  }
}

/** Pages hold no private keys. */
export const rawPublicKey = noKey
export const signEd25519 = noKey

function noKey(): never {
  throw new TypeError('a page verifies, and signs nothing')
}

/**
 * What `@carnet/credential` asks of `jose` to verify, on the same Ed25519 as the ledger: `jose` needs Web Crypto, which is
 * missing where a page is not sent over https. The header has been compared, byte by byte, by then.
 */
import { Buffer, type Bytes } from './bytes.ts'
import { verifyEd25519 } from './ed25519.ts'

/** Nothing is signed here: it goes as soon as the bundle is shaken. */
export { CompactSign } from 'jose/jws/compact/sign'

export const importJWK = async ({ x }: { readonly x: string }): Promise<Bytes> => Buffer.from(x, 'base64url')

/** Resolves when the key signed it; rejects else. */
export async function compactVerify(jws: string, key: Uint8Array): Promise<void> {
  const end = jws.lastIndexOf('.')
  const signed = Buffer.from(jws.slice(0, end))
  const signature = Buffer.from(jws.slice(end + 1), 'base64url')
  if (!verifyEd25519(signed, signature, key)) throw new TypeError('signature verification failed')
}

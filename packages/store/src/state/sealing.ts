/** Private keys as they lie in the database: sealed with a key that is kept elsewhere. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Seals under the master key of 32 bytes; `name` is bound to it, so that one key cannot be put in another's place. */
export function seal(plain: Buffer, name: string, master: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, master, nonce, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(name))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Null where it was sealed with another key, or under another name, or has been changed. */
export function unseal(sealed: Buffer, name: string, master: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv(algorithm, master, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(Buffer.from(name))
    decipher.setAuthTag(sealed.subarray(-tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()])
  } catch {
    return null
  }
}

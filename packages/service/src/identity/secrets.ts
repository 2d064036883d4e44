/** Secrets that are shown once: of sessions, invitations and keys. What is kept of one is its hash. */
import { createHash, randomBytes } from 'node:crypto'

const bytes = 32

export interface Secret {
  readonly text: string
  readonly sha256: Buffer
}

export function newSecret(prefix = ''): Secret {
  const text = `${prefix}${randomBytes(bytes).toString('base64url')}`
  return { text, sha256: sha256(text) }
}

/** The hash is looked up, not the secret: how long that takes tells nothing of the secret. */
export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

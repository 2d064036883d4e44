/**
 * Answers that were given under an `Idempotency-Key`, for a day. They are kept sealed under the key itself, of which only a hash is
 * kept: an answer may hold a secret that is shown once, and nobody who reads the table should find it there.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'

export interface Answer<Body = unknown> {
  readonly status: number
  readonly body: Body
  readonly location?: string
}

/** How long a key is remembered. */
export const dayOfKey = 24 * 60 * 60 * 1000

export interface Claim {
  readonly organisation: string
  /** Whose key: two callers who choose the same one do not meet. */
  readonly caller: string
  readonly key: string
  /** What was asked for, as a hash. */
  readonly request: string
  readonly now: Date
}

/** Takes the key, or returns what was answered under it. Waits for a transaction that holds it just now. Throws `CARNET_API_KEY_REUSED`. */
export async function claim(tx: Transaction<Tables>, wanted: Claim): Promise<Answer | null> {
  const { organisation, request, now } = wanted
  const key = nameOf(wanted)
  const oldest = new Date(now.getTime() - dayOfKey)
  await tx.deleteFrom('idempotency').where('key', '=', key).where('created_at', '<=', oldest).execute()
  const taken = await tx
    .insertInto('idempotency')
    .values({ organisation_id: organisation, key, request_sha256: request, created_at: now })
    .onConflict(conflict => conflict.columns(['organisation_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (taken) return null
  const { request_sha256, body } = await tx
    .selectFrom('idempotency')
    .select(['request_sha256', 'body'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (request_sha256 !== request) throw new CarnetError('CARNET_API_KEY_REUSED')
  return JSON.parse(unseal(wanted, (body as unknown as { sealed: string }).sealed)) as Answer
}

/** Keeps the answer, for whoever asks again. */
export async function keepAnswer(tx: Transaction<Tables>, claimed: Claim, answer: Answer): Promise<void> {
  await tx
    .updateTable('idempotency')
    .set({ status: answer.status, body: JSON.stringify({ sealed: seal(claimed, JSON.stringify(answer)) }) })
    .where('key', '=', nameOf(claimed))
    .execute()
}

const hash = (purpose: string, { caller, key }: Claim): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([purpose, caller, key]))
    .digest()

const nameOf = (claimed: Claim): string => hash('carnet idempotency name', claimed).toString('hex')

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

function seal(claimed: Claim, text: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, hash('carnet idempotency seal', claimed), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

function unseal(claimed: Claim, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const nonce = bytes.subarray(0, nonceBytes)
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes)
  const decipher = createDecipheriv(algorithm, hash('carnet idempotency seal', claimed), nonce)
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString(
    'utf8',
  )
}

/** Signs what is sent, after Standard Webhooks 1.0: the receiver can tell that it is ours, whole, and not sent again by another. */
import { createHmac, randomBytes } from 'node:crypto'
import type { State } from '@carnet/state'

const secretPrefix = 'whsec_'
const saltBytes = 16

/** What is kept of a secret: from it, and the secret of this installation, the secret is made again whenever it is used. */
export const newSalt = (): string => randomBytes(saltBytes).toString('hex')

/** As the receiver is given it, once. */
export const secretOf = ({ derive }: Pick<State, 'derive'>, salt: string): string =>
  `${secretPrefix}${derive('webhook', salt).toString('base64')}`

export interface SignedHeaders {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/** `id` is the same for every attempt: a receiver that knows it has the message already. */
export function sign(secret: string, id: string, at: Date, body: string): SignedHeaders {
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64')
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}

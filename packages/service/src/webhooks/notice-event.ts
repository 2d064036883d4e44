/** A withdrawal that is sent on: told to the endpoint of the recipient alone. */
import type { State } from '@carnet/state'
import { noticeSecret } from '../people/notice-secret.ts'

export const noticeEvent = 'withdrawal.notice'

/** Where the person at a recipient answers. */
export const receiptPage = '/receipt'

/**
 * What is kept of the message has the id of the notice alone. The secret by which the recipient reads and answers it is put in when it
 * is sent; made of the id, it is the same at every attempt, so that the text that is signed is too.
 */
export function withSecret<Body extends object>(
  body: Body,
  state: Pick<State, 'derive'>,
  publicUrl: URL | null,
): Body {
  const { type, data } = body as { type?: string; data?: { notice?: string } }
  if (type !== noticeEvent || typeof data?.notice !== 'string') return body
  const secret = noticeSecret(state, data.notice)
  const url = publicUrl === null ? null : new URL(`${receiptPage}#${secret}`, publicUrl).href
  return { ...body, data: { ...data, secret, url } }
}

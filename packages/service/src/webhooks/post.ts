/** One POST to one address: no redirect is followed, no answer is waited for long or read far. */
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIPv6 } from 'node:net'
import type { Target } from './address.ts'

export interface Posted {
  /** The status; null where no answer came. */
  readonly status: number | null
  /** Why there was none: a code of the system, or `timeout`. */
  readonly problem: string | null
}

/** Longer, and a receiver that hangs would hold up the others. */
const longest = 10_000 // milliseconds, from the first byte to the last
const largestAnswer = 64 * 1024

export function post(
  { url, address }: Target,
  headers: Readonly<Record<string, string>>,
  body: string,
  within = longest,
): Promise<Posted> {
  return new Promise(resolve => {
    const send = url.protocol === 'https:' ? secureRequest : plainRequest
    const family = isIPv6(address) ? 6 : 4
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      // The address that was judged is the one that is called. Asked for as one or as all of a name.
      lookup: (_name, options, done) =>
        options.all ? done(null, [{ address, family }]) : done(null, address, family),
      agent: false,
    })
    const timer = setTimeout(() => request.destroy(new Error('timeout')), within)
    const settle = (posted: Posted): void => {
      clearTimeout(timer)
      resolve(posted)
      request.destroy()
    }
    request.on('error', (error: NodeJS.ErrnoException) =>
      settle({ status: null, problem: error.code ?? (error.message === 'timeout' ? 'timeout' : error.name) }),
    )
    request.on('response', answer => {
      let read = 0
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read > largestAnswer) settle({ status: answer.statusCode ?? null, problem: null })
      })
      answer.on('end', () => settle({ status: answer.statusCode ?? null, problem: null }))
      answer.on('error', () => settle({ status: null, problem: 'cut off' }))
    })
    request.end(body)
  })
}

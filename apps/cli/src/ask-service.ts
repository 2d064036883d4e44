/** Asks a service, with a key of it: to file with a desk, to make a link for a person. The key goes to the address that was given, and to no other. */
import { readFileSync } from 'node:fs'
import { CarnetError } from '@carnet/errors'

/** What is said where the service does not answer, refuses, or there is no key. */
export interface AskingErrors {
  readonly unreachable: `CARNET_${string}`
  readonly refused: `CARNET_${string}`
}

export interface AskMore {
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type AskService = <Answer>(method: string, path: string, more?: AskMore) => Promise<Answer>

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

export const isOnThisMachine = ({ hostname }: URL): boolean => loopback.has(hostname)

/** Null unless what is sent there is safe on the way: over TLS, or to this machine. */
export function safeAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isOnThisMachine(url))
  return url !== null && isSafe && url.username === '' ? url : null
}

/** The key of a file, or else what the environment says; null where that is none. Throws `code` for a file that cannot be read. */
export function readKey(
  keyFile: string | undefined,
  stated: string | undefined,
  code: `CARNET_${string}`,
): string | null {
  const key = (keyFile === undefined ? stated : readText(keyFile, code))?.trim() ?? ''
  return /^carnet_\S+$/.test(key) ? key : null
}

export function readText(file: string, code: `CARNET_${string}`): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    throw new CarnetError(code, { file, problem }, { at: { file } })
  }
}

/** Longer than an answer takes, on any network. */
const patience = 60_000 // milliseconds

export function asking(
  { origin }: { readonly origin: string },
  key: string | null,
  language: string,
  errors: AskingErrors,
): AskService {
  return async <Answer>(method: string, path: string, more: AskMore = {}): Promise<Answer> => {
    let answer: Response
    let text: string
    try {
      answer = await fetch(`${origin}${path}`, {
        method,
        // The key is for this address, and for none that it names.
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        ...(more.body === undefined ? {} : { body: more.body }),
        headers: {
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
          'accept-language': language,
          ...more.headers,
        },
      })
      text = await answer.text()
    } catch (error) {
      const cause = (error as { cause?: { code?: string } }).cause?.code
      const problem = cause ?? (error instanceof Error ? error.name : '')
      throw new CarnetError(errors.unreachable, { origin, problem }, { kind: 'failure' })
    }
    const read = readJson(text)
    const isEmpty = answer.ok && text === ''
    if (isEmpty || (answer.ok && read !== null)) return (isEmpty ? {} : read) as Answer
    const detail = typeof read?.detail === 'string' ? read.detail : ''
    throw new CarnetError(errors.refused, { status: answer.status, detail })
  }
}

export function readJson(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** The API of the service, at the address that this page came from. */
import type { Language } from '@carnet/locales'

/** A problem as the service tells it (RFC 9457), with its words in the language that was asked for. */
export interface Problem {
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly issues: readonly ProblemIssue[]
}

export interface ProblemIssue {
  readonly code: string
  readonly message: string
  /** What to do next. */
  readonly fix: string
  readonly where: string
}

/** The service answered, and said no. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The service did not answer: it was stopped, or the network is gone. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'UnreachableError'
  }
}

let spoken: Language = 'en'

/** The language in which problems are told from now on. */
export function speak(language: Language): void {
  spoken = language
}

export interface Ask {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** JSON, or bytes that are sent as they are. */
  readonly body?: unknown
  /** The same key asks for the same change: it is made once, however often it is sent. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
}

/** Asks the API. Throws `ProblemError` for a no, `UnreachableError` for no answer. */
export async function ask<Answer>(path: string, how: Ask = {}): Promise<Answer> {
  const response = await send(path, how)
  const text = await response.text()
  if (response.ok) return (text === '' ? null : JSON.parse(text)) as Answer
  throw new ProblemError(problemIn(text, response))
}

/** The answer as it comes: for files, streams, and what is not JSON. */
export async function send(path: string, how: Ask = {}): Promise<Response> {
  const { method = 'GET', body, idempotencyKey, signal } = how
  const headers = new Headers({ 'accept-language': spoken })
  const isBytes = body instanceof Blob || body instanceof ArrayBuffer
  if (body !== undefined)
    headers.set('content-type', isBytes ? 'application/octet-stream' : 'application/json')
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey)
  const given = body === undefined ? {} : { body: isBytes ? body : JSON.stringify(body) }
  try {
    return await fetch(path, { method, headers, ...given, ...(signal ? { signal } : {}) })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new UnreachableError(error)
  }
}

export function problemIn(text: string, { status, statusText }: Response): Problem {
  try {
    return JSON.parse(text) as Problem
  } catch {
    return { title: statusText || String(status), status, detail: '', issues: [] }
  }
}

/** A new key for a change that is about to be asked for; keep it for the second try. */
export const newKey = (): string => crypto.randomUUID()

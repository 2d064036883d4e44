/** The law in a thread of its own: pages stay quick, and what is decided never leaves this machine. */

import type { Issue } from '@carnet/errors'
import type { Language } from '@carnet/locales'
import { type Problem, ProblemError, UnreachableError } from '../api/problem.ts'
import { methods } from './methods.ts'
import { speakLaw } from './open-law.ts'
import type { Answer, Question } from './protocol.ts'

const thread = self as unknown as {
  onmessage: ((event: MessageEvent<Question>) => void) | null
  postMessage(answer: Answer): void
}

thread.onmessage = async ({ data: { id, method, input, language } }) => {
  try {
    // Without its words English stands in.
    await speakLaw(language).catch(() => undefined)
    const answer = await (methods[method] as (input: unknown, language: Language) => unknown)(input, language)
    thread.postMessage({ id, ok: true, answer })
  } catch (error) {
    // No answer of the service: words for that are the page's.
    if (error instanceof UnreachableError) thread.postMessage({ id, ok: false, problem: null })
    else thread.postMessage({ id, ok: false, problem: await told(error, language) })
  }
}

/** Errors of the house carry codes, whose words are in the locales; what the service refused is told as it did; anything else by its kind. */
async function told(error: unknown, language: Language): Promise<Problem> {
  if (error instanceof ProblemError) return error.problem
  if (isCarnetError(error)) {
    const { errorWords: errorText } = await import('./error-words.ts')
    const issues = error.issues.map(issue => ({ code: issue.code, ...errorText(issue, language) }))
    return { title: issues[0]?.message ?? error.code, status: 0, detail: '', issues }
  }
  return { title: error instanceof Error ? error.message : String(error), status: 0, detail: '', issues: [] }
}

interface Coded {
  readonly code: `CARNET_${string}`
  readonly issues: readonly Issue[]
}

const isCarnetError = (error: unknown): error is Coded =>
  error instanceof Error && error.name === 'CarnetError'

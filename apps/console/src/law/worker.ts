/** The law in a thread of its own: pages stay quick, and what is decided never leaves this machine. */

import type { Issue } from '@carnet/errors'
import type { Language } from '@carnet/locales'
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
    thread.postMessage({ id, ok: false, problem: await told(error, language) })
  }
}

/** Errors of the house carry codes, whose words are in the locales; anything else is told by its kind. */
async function told(error: unknown, language: Language): Promise<Extract<Answer, { ok: false }>['problem']> {
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

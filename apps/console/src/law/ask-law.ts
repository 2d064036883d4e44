/** Asks the thread of the law, which starts with the first question. */

import type { Language } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { ProblemError } from '../api/client.ts'
import { useLanguage } from '../words/use-words.ts'
import type { Answer, Method, Methods } from './protocol.ts'

declare const carnetWorker: string

type Input<Name extends Method> = Parameters<Methods[Name]>[0]
type Output<Name extends Method> = Awaited<ReturnType<Methods[Name]>>

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

let thread: Worker | null = null
let last = 0
const waiting = new Map<number, Waiting>()

/** Throws `ProblemError`, with words in the language. */
export function askLaw<Name extends Method>(
  method: Name,
  input: Input<Name>,
  language: Language,
): Promise<Output<Name>> {
  const id = ++last
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve: answer => resolve(answer as Output<Name>), reject })
    threadOfLaw().postMessage({ id, method, input, language })
  })
}

/** The answer of the law as a query: kept, since the law of a page does not change while it is open. */
export function useLaw<Name extends Method>(method: Name, input: Input<Name>, enabled = true) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['law', method, language, input],
    queryFn: () => askLaw(method, input, language),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: before => before,
    enabled,
  })
}

function threadOfLaw(): Worker {
  if (thread) return thread
  thread = new Worker(scriptAddress(carnetWorker) as string, { type: 'module' })
  thread.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) one?.resolve(data.answer)
    else one?.reject(new ProblemError(data.problem))
  }
  thread.onerror = event => {
    for (const one of waiting.values()) one.reject(new Error(event.message))
    waiting.clear()
    thread = null
  }
  return thread
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}

/** The page may start no script but those that a policy of this name vouches for: this one vouches for the thread alone. */
const vouching = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('carnet', {
  createScriptURL: url => {
    if (url !== carnetWorker) throw new TypeError('not a script of the console')
    return url
  },
})

const scriptAddress = (url: string): unknown => vouching?.createScriptURL(url) ?? url

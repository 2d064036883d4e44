/** Asks the thread of the law, which starts with the first question. */

import type { Language } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { ProblemError, UnreachableError } from '../api/problem.ts'
import { startThread } from '../app/own-threads.ts'
import { useLanguage } from '../words/use-words.ts'
import type { Answer, Method, Methods } from './protocol.ts'

type Input<Name extends Method> = Parameters<Methods[Name]>[0]
type Output<Name extends Method> = Awaited<ReturnType<Methods[Name]>>

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

let thread: Worker | null = null
let last = 0
const waiting = new Map<number, Waiting>()

/** Throws `ProblemError`, with words in the language; `UnreachableError`. */
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
    // The law that is here decides without a connection; where it is not, that is told at once.
    networkMode: 'always',
    placeholderData: before => before,
    enabled,
  })
}

function threadOfLaw(): Worker {
  if (thread) return thread
  thread = startThread('law')
  thread.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) one?.resolve(data.answer)
    else one?.reject(data.problem ? new ProblemError(data.problem) : new UnreachableError(null))
  }
  thread.onerror = event => {
    for (const one of waiting.values()) one.reject(new Error(event.message))
    waiting.clear()
    thread = null
  }
  return thread
}

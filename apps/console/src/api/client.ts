/** The API of the service, at the address that this page came from, with the types that the service describes. */
import { type Client, makeClient } from '@carnet/client'
import type { Language } from '@carnet/locales'
import { askedEarly } from '../app/asked-early.ts'
import { useLanguage } from '../words/use-words.ts'
import { isProblem, nameless, ProblemError, UnreachableError } from './problem.ts'

const fetchHere = (request: Request): Promise<Response> =>
  (askedEarly(request) ?? fetch(request)).catch(error => {
    throw request.signal.aborted ? error : new UnreachableError(error)
  })

const clients: Partial<Record<Language, Client>> = {}

/** The client in the language of the page, which is that of its problems. */
export function useApi(): Client {
  const { language } = useLanguage()
  clients[language] ??= makeClient({ language, fetch: fetchHere })
  return clients[language]
}

/** What was asked for. Throws `ProblemError` for a no, `UnreachableError` for no answer. */
export async function answerOf<Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await asked
  if (response.ok) return data as Data
  throw new ProblemError(isProblem(error) ? error : nameless(response))
}

/** A new key for a change that is about to be asked for; keep it for the second try. */
export const newKey = (): string => crypto.randomUUID()

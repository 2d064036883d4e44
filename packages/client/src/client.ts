/** A client of the service whose paths, parameters, bodies and answers are typed as the service describes them. */
import createClient, { type Client as FetchClient } from 'openapi-fetch'
import type { components, paths } from './api.d.ts'

export type Client = FetchClient<paths>

/** What `error` holds when an answer is not what was asked for (RFC 9457). */
export type Problem = components['schemas']['Problem']

export interface ClientOptions {
  /** Where the service is: `https://carnet.example`; in a page of the service itself, nothing. */
  readonly url?: string
  /** A key of an organisation. Without one the browser's session counts, and on the machine of one person nothing is needed. */
  readonly key?: string
  /** In which language problems are told. */
  readonly language?: string
  readonly fetch?: (request: Request) => Promise<Response>
}

export function makeClient({ url = '', key, language, fetch }: ClientOptions = {}): Client {
  return createClient<paths>({
    baseUrl: url,
    // The cookie of the session goes to the service itself and nowhere else.
    credentials: 'same-origin',
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(language === undefined ? {} : { 'accept-language': language }),
    },
    ...(fetch === undefined ? {} : { fetch }),
  })
}

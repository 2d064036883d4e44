/** What the service tells of a person: to an officer and to the person alike. */
import type { paths } from '@carnet/client'
import type { Words } from '@carnet/locales'

type Answer = paths['/v1/people/whereabouts']['post']['responses'][200]['content']['application/json']
export type Notice = Answer['notices'][number]
export type Link =
  paths['/v1/people/links']['get']['responses'][200]['content']['application/json']['items'][number]

/** By what a person is found: what kind of identifier it is, and the identifier. */
export interface Said {
  readonly kind: string
  readonly identifier: string
}

/** A delivery, as `people/told.ts` of the service writes it. */
export interface ToldDelivery {
  readonly entry: string
  readonly index: number
  readonly person: 'there' | 'untold'
  readonly cleared_at: string
  readonly leg: string
  readonly recipient: { readonly name: string }
  readonly recipient_key: string
  readonly provisions: readonly { readonly id: string; readonly cite: Words; readonly source: string }[]
  readonly words: {
    readonly place: Words | null
    readonly mechanisms: readonly Words[]
    readonly protections: readonly Words[]
  }
}

export interface Known extends Omit<Answer, 'deliveries'> {
  readonly deliveries: readonly ToldDelivery[]
}

/** The API names deliveries as data of the engine; this is their shape. */
export const knownOf = (answer: Answer): Known => answer as unknown as Known

export interface Recipient {
  readonly key: string
  readonly name: string
  readonly place: Words | null
}

/** Everybody who received something, the latest first, each once. */
export function recipientsOf({ deliveries }: Pick<Known, 'deliveries'>): readonly Recipient[] {
  const found = new Map<string, Recipient>()
  for (const { recipient_key: key, recipient, words } of deliveries)
    if (!found.has(key)) found.set(key, { key, name: recipient.name, place: words.place })
  return [...found.values()]
}

/** Whether the person is left out of what moves to a recipient. */
export const isWithdrawn = ({ withdrawals }: Pick<Known, 'withdrawals'>, key: string): boolean =>
  withdrawals.some(({ to }) => to === null || to === key)

/** Whether a recipient whom this person withdrew from was told of some delivery not yet: it was recorded where nobody is told. */
export const isUntold = (known: Known): boolean =>
  known.deliveries.some(
    ({ person, entry, recipient_key }) =>
      person === 'there' &&
      isWithdrawn(known, recipient_key) &&
      !known.notices.some(({ entries }) => entries.includes(entry)),
  )

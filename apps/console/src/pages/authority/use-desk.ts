/** The desk of the organisation, and changes that are asked for once however often they are tried. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, newKey, useApi } from '../../api/client.ts'

export interface Trusted {
  readonly name: string
  readonly issuer: string
  readonly log: string | null
}

export interface Followed {
  readonly name: string
  readonly issuer: string
  readonly changes: number
  readonly to: string
  readonly ledger_to: string | null
}

export interface Desk {
  readonly slug: string
  readonly name: { readonly en: string; readonly zh: string }
  readonly signers: readonly string[]
  readonly trusted: readonly Trusted[]
  /** Trusted keys that are followed to later ones. */
  readonly followed: readonly Followed[]
  readonly own_signer: string
}

export const deskKey = 'authority'

export function useDesk() {
  const api = useApi()
  return useQuery({
    queryKey: [deskKey, 'desk'],
    queryFn: async ({ signal }): Promise<Desk | null> =>
      (await answerOf(api.GET('/v1/authority/desk', { signal }))).desk,
  })
}

export type Headers = { readonly 'idempotency-key': string }

/** A change of the desk. The same said twice is one intention; something else said after a no is another. */
export function useChange<Said, Answer>(
  ask: (said: Said, headers: Headers) => Promise<Answer>,
  changed?: (answer: Answer) => void,
) {
  const queries = useQueryClient()
  const [tries] = useState(() => new Map<string, string>())
  return useMutation({
    mutationFn: (said: Said) => {
      const words = JSON.stringify(said)
      const key = tries.get(words) ?? newKey()
      tries.set(words, key)
      return ask(said, { 'idempotency-key': key })
    },
    onSuccess: answer => {
      tries.clear()
      changed?.(answer)
      return queries.invalidateQueries({ queryKey: [deskKey] })
    },
  })
}

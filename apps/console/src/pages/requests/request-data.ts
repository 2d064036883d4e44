/** Requests from abroad, as the service has them. */
import type { paths } from '@carnet/client'
import type { Memo } from '@carnet/requests'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf, newKey, useApi } from '../../api/client.ts'

type One = paths['/v1/requests/{id}']['get']['responses'][200]['content']['application/json']
export type Listed =
  paths['/v1/requests']['get']['responses'][200]['content']['application/json']['items'][number]
export type Step = One['steps'][number]['step']

/** What a page shows of the request itself; the rest is the service's to read. */
export interface Said {
  readonly asks: {
    readonly kind: 'court'
    readonly place: string
    readonly name?: string
    readonly reference?: string
  }
  readonly proceeding: 'civil' | 'criminal' | 'administrative'
  readonly relies_on?: string
  readonly instrument?: string
  /** Of all data of which nothing else is said. */
  readonly lies_in?: string
  readonly data: Readonly<Record<string, { readonly category?: string; readonly lies_in?: string }>>
  readonly holder: { readonly name?: string }
}

export type ForeignRequest = Omit<One, 'request'> & { readonly request: Said }

export const requestKey = (id: string) => ['requests', id] as const

export function useRequest(id: string) {
  const api = useApi()
  return useQuery({
    queryKey: requestKey(id),
    queryFn: async ({ signal }) =>
      (await answerOf(
        api.GET('/v1/requests/{id}', { params: { path: { id } }, signal }),
      )) as unknown as ForeignRequest,
  })
}

export function useMemoOn(id: string, revision: number) {
  const api = useApi()
  return useQuery({
    queryKey: [...requestKey(id), 'memo', revision],
    queryFn: async ({ signal }) => {
      const { memo } = await answerOf(api.GET('/v1/requests/{id}/memo', { params: { path: { id } }, signal }))
      return memo as unknown as Memo
    },
    placeholderData: before => before,
  })
}

/** A change of a request: the same said twice is one intention, something else said after a no is another. */
export function useChange<Input extends object>(
  send: (input: Input, headers: { 'idempotency-key': string }) => Promise<unknown>,
) {
  const queries = useQueryClient()
  const [tries] = useState(() => new Map<string, string>())
  return useMutation({
    mutationFn: (input: Input) => {
      const said = JSON.stringify(input)
      const key = tries.get(said) ?? newKey()
      tries.set(said, key)
      return send(input, { 'idempotency-key': key })
    },
    onSuccess: () => {
      tries.clear()
      return Promise.all(
        [['requests'], ['obligations'], ['inbox']].map(queryKey => queries.invalidateQueries({ queryKey })),
      )
    },
  })
}

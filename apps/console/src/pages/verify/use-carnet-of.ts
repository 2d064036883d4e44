/** The carnet of a transfer that the address names is fetched for whoever comes from there. Else the page asks the service for nothing. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearchParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'

/** What went wrong with that; null otherwise. */
export function useCarnetOf(take: (file: File) => void): unknown {
  const api = useApi()
  const [address] = useSearchParams()
  const transfer = address.get('transfer') ?? ''
  const leg = address.get('leg') ?? ''
  const { data, error } = useQuery({
    queryKey: ['carnet', transfer, leg],
    enabled: transfer !== '',
    queryFn: async ({ signal }) => {
      const text = await answerOf(
        api.GET('/v1/transfers/{id}/carnet', {
          params: { path: { id: transfer }, query: leg === '' ? {} : { leg } },
          parseAs: 'text',
          signal,
        }),
      )
      return text as unknown as string
    },
  })
  useEffect(() => {
    if (data !== undefined) take(new File([data], `${leg || transfer}.carnet`))
  }, [data, leg, transfer, take])
  return error
}

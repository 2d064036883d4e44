/** Whether nothing was ever begun here. */
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../api/client.ts'

/** Undefined as long as it is not known, and where it cannot be. */
export function useIsEmpty(): boolean | undefined {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['transfers', 'any'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/transfers', { params: { query: { limit: 1 } }, signal })),
    // It does not change under whoever is just filling it.
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data && data.items.length === 0
}

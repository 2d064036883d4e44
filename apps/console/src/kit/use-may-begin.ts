/** Whether whoever looks may begin something here: a transfer, a declaration, a request, a filing. Yes, as long as nobody has said otherwise. */
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../api/client.ts'

const beginners = new Set<string>(['officer', 'engineer'])

export function useMayBegin(): boolean {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/me', { signal })),
  })
  return data?.roles.some(role => beginners.has(role)) ?? true
}

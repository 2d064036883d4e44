/** The pages that the navigation names for whoever looks: what they could not open is not offered to them. */
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../api/client.ts'
import { named } from './routes.ts'

/** Roles that see the work of an organisation. */
const workers = new Set<string>(['officer', 'engineer', 'approver', 'auditor'])

/** Until the service has said who looks (`undefined`), the work stands there, as it does for most, and what is for few does not. */
export const namedFor = (roles: readonly string[] | undefined): typeof named =>
  named.filter(
    ({ role, work }) =>
      (role === undefined || (roles?.includes(role) ?? false)) &&
      (work === undefined || (roles?.some(one => workers.has(one)) ?? true)),
  )

export function useNamed(): typeof named {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/me', { signal })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return namedFor(data?.roles)
}

/** The pages that the navigation names for whoever looks: what they could not open is not offered to them. */
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../api/client.ts'
import { ProblemError } from '../api/problem.ts'
import { notSignedIn } from '../kit/sign-in.ts'
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

export const useNamed = (): typeof named => namedFor(useLooking().data?.roles)

/** Whether there is a login, and nobody has gone through it. */
export function useIsSignedOut(): boolean {
  const { error } = useLooking()
  return error instanceof ProblemError && error.problem.status === notSignedIn
}

function useLooking() {
  const api = useApi()
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/me', { signal })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

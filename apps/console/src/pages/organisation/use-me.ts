/** Who is looking, and how the service lets people in. */
import type { paths } from '@carnet/client'
import { useQuery } from '@tanstack/react-query'
import { answerOf, useApi } from '../../api/client.ts'
import { useWords } from '../../words/use-words.ts'
import { organisationWords } from './organisation.words.ts'

export type Me = paths['/v1/me']['get']['responses'][200]['content']['application/json']
export type Role = Me['roles'][number]

export const allRoles: readonly Role[] = [
  'officer',
  'engineer',
  'approver',
  'auditor',
  'authority',
  'individual',
]

export function useMe() {
  const api = useApi()
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/me', { signal })),
  })
}

export function useRoleNames(): (roles: readonly Role[]) => { value: Role; text: string }[] {
  const say = useWords(organisationWords)
  return roles => roles.map(value => ({ value, text: say(`role.${value}`) }))
}

/** The day of an instant. */
export const dayOf = (instant: string): string => instant.slice(0, 10)

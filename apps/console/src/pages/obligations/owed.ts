/** What is owed, state by state: each asked of the service on its own, so that each can be read on to its end. */
import type { paths } from '@carnet/client'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'

export type Obligation =
  paths['/v1/obligations']['get']['responses'][200]['content']['application/json']['items'][number]

/** As the page shows it: what is open, in what is near and what is later. */
export type Part = 'overdue' | 'next' | 'later' | 'undated' | 'done'

/** What falls due within these days is near. */
export const nearDays = 30

/** Milliseconds; days of universal time have no other length. */
const msOfDay = 86_400_000

/** The calendar of the service is universal time. */
export const today = (): string => new Date().toISOString().slice(0, 10)

export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * msOfDay).toISOString().slice(0, 10)

export const isNear = ({ due }: Pick<Obligation, 'due'>, now: string): boolean =>
  due !== null && due <= shiftDay(now, nearDays)

export const owedKey = 'obligations'

/** Each state is asked as `first-look.ts` has it: without a day, so that it can be asked before the program is there. */
export function useOwed(state: 'overdue' | 'open' | 'undated' | 'done') {
  const api = useApi()
  return usePages([owedKey, state], (page, signal) =>
    answerOf(api.GET('/v1/obligations', { params: { query: { state, ...page } }, signal })),
  )
}

export type Owed = ReturnType<typeof useOwed>

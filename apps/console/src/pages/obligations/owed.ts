/** What is owed, in the parts that the page shows: each asked of the service on its own, so that each can be read on to its end. */
import type { paths } from '@carnet/client'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'

type Asked = paths['/v1/obligations']['get']
export type Obligation = Asked['responses'][200]['content']['application/json']['items'][number]
type Filter = NonNullable<Asked['parameters']['query']>

export const parts = ['overdue', 'next', 'later', 'undated', 'done'] as const
export type Part = (typeof parts)[number]

/** What falls due within these days is near. */
export const nearDays = 30

/** Milliseconds; days of universal time have no other length. */
const msOfDay = 86_400_000

/** The calendar of the service is universal time. */
export const today = (): string => new Date().toISOString().slice(0, 10)

export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * msOfDay).toISOString().slice(0, 10)

export function filterOf(part: Part, now: string): Filter {
  switch (part) {
    case 'next':
      return { state: 'open', to: shiftDay(now, nearDays) }
    case 'later':
      return { state: 'open', from: shiftDay(now, nearDays + 1) }
    default:
      return { state: part }
  }
}

export const owedKey = 'obligations'

export function useOwed(part: Part) {
  const api = useApi()
  const filter = filterOf(part, today())
  return usePages([owedKey, filter], (page, signal) =>
    answerOf(
      api.GET('/v1/obligations', {
        params: { query: { ...filter, ...page } },
        signal,
      }),
    ),
  )
}

export type Owed = ReturnType<typeof useOwed>

/** One's own sessions: where one is signed in, and how to end that. */
import { formatDay } from '@carnet/locales'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { organisationWords } from './organisation.words.ts'
import { dayOf } from './use-me.ts'

export function Sessions(): ReactNode {
  const say = useWords(organisationWords)
  const { language } = useLanguage()
  const api = useApi()
  const queries = useQueryClient()
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/sessions', { signal })),
  })
  const ending = useMutation({
    mutationFn: async (id: string | null): Promise<unknown> =>
      id === null
        ? answerOf(api.DELETE('/v1/sessions', {}))
        : answerOf(api.DELETE('/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  })
  const leaving = useMutation({
    mutationFn: () => answerOf(api.POST('/auth/logout', {})),
    onSuccess: ({ end_session_url }) => location.assign(end_session_url ?? '/'),
  })
  const items = sessions.data?.items ?? []
  return (
    <section className="setting">
      <h2>{say('sessions')}</h2>
      {[sessions.error, ending.error, leaving.error].map(error =>
        error ? <ProblemNotice key={error.message} error={error} /> : null,
      )}
      <ul>
        {items.map(({ id, agent, current, seen_at }) => (
          <li key={id} className="setting__row">
            <div>
              <strong>{agent}</strong>
              <p className="small quiet">
                {current
                  ? say('session.current')
                  : say('session.seen', { day: formatDay(dayOf(seen_at), language) })}
              </p>
            </div>
            {current ? null : (
              <Button
                isDisabled={ending.isPending}
                aria-label={say('session.end.of', { agent })}
                onPress={() => ending.mutate(id)}
              >
                {say('session.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="page__actions">
        {items.length > 1 ? (
          <Button isDisabled={ending.isPending} onPress={() => ending.mutate(null)}>
            {say('session.all')}
          </Button>
        ) : null}
        <Button isDisabled={leaving.isPending} onPress={() => leaving.mutate()}>
          {say('sign-out')}
        </Button>
      </p>
    </section>
  )
}

/** What was sent to a webhook: asked for when somebody wants to see it. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWords } from '../../words/use-words.ts'
import { instantText } from '../audit/audit.ts'
import { organisationWords } from './organisation.words.ts'

/** The newest: older ones are for programs. */
const shown = 20

export function Deliveries({ webhook: id }: { readonly webhook: string }): ReactNode {
  const say = useWords(organisationWords)
  const api = useApi()
  const [isOpen, open] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['deliveries', id],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/webhooks/{id}/deliveries', {
          params: { path: { id }, query: { limit: shown } },
          signal,
        }),
      ),
    enabled: isOpen,
  })
  const again = useChange({
    send: (delivery: string, headers) =>
      answerOf(
        api.POST('/v1/webhook-deliveries/{id}/redeliver', { params: { path: { id: delivery } }, headers }),
      ),
    stale: ['deliveries'],
  })
  return (
    <details className="small" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{say('deliveries')}</summary>
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {again.error ? <ProblemNotice error={again.error} /> : null}
      {data?.items.length === 0 ? <p className="quiet">{say('deliveries.none')}</p> : null}
      <ul>
        {data?.items.map(({ id: delivery, event, state, attempts, answered, problem, created_at }) => (
          <li key={delivery} className="setting__row">
            <div>
              {instantText(created_at)} · <code>{event}</code> · {say(`delivery.${state}`)}
              <p className="quiet">
                {[say('attempts', { count: attempts }), answered, problem]
                  .filter(one => one !== null)
                  .join(' · ')}
              </p>
            </div>
            {state === 'waiting' ? null : (
              <Button weight="quiet" isDisabled={again.isPending} onPress={() => again.mutate(delivery)}>
                {say('redeliver')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

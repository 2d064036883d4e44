/** The links that were given: for whom in kind, how far they are; taken back. Whose they are stands nowhere. */
import { formatDay } from '@carnet/locales'
import type { ReactNode } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { peopleWords } from './people.words.ts'
import type { Link } from './people-data.ts'

export function Links(): ReactNode {
  const say = useWords(peopleWords)
  const api = useApi()
  const links = usePages(['people-links'], (page, signal) =>
    answerOf(api.GET('/v1/people/links', { params: { query: page }, signal })),
  )
  const revoking = useChange({
    send: (id: string, headers) =>
      answerOf(api.DELETE('/v1/people/links/{id}', { params: { path: { id } }, headers })),
    stale: ['people-links'],
  })
  return (
    <section className="setting">
      <h2>{say('links')}</h2>
      <p className="quiet">{say('links.lead')}</p>
      {links.error ? <ProblemNotice error={links.error} again={() => links.refetch()} /> : null}
      {revoking.error ? <ProblemNotice error={revoking.error} /> : null}
      {links.data && links.items.length === 0 ? <p className="quiet">{say('links.empty')}</p> : null}
      <ul>
        {links.items.map(one => (
          <Row key={one.id} link={one} revoke={() => revoking.mutate(one.id)} />
        ))}
      </ul>
      {links.hasNextPage ? <Button onPress={() => links.fetchNextPage()}>{say('more')}</Button> : null}
    </section>
  )
}

function Row({ link, revoke }: { readonly link: Link; readonly revoke: () => void }): ReactNode {
  const say = useWords(peopleWords)
  const { language } = useLanguage()
  const { acts_as, basis, may, state, created_at, expires_at, opened_at, acts_until } = link
  const day = (instant: string): string => formatDay(instant.slice(0, 10), language)
  const isOpen = state === 'waiting' || state === 'opened'
  return (
    <li className="setting__row">
      <div>
        <strong>{day(created_at)}</strong>{' '}
        <span>
          {say(`acts-as.${acts_as}`)}
          {basis === null
            ? null
            : ` · ${say(`basis.${basis}`)} · ${say('acts-until', { day: day(acts_until) })}`}
        </span>
        <p className="small quiet">
          {say(`may.${may}`)} · {say(`link.${state}`, { day: day(opened_at ?? expires_at) })}
        </p>
      </div>
      {isOpen ? (
        <Button onPress={revoke} aria-label={say('revoke.of', { day: day(created_at) })}>
          {say('revoke')}
        </Button>
      ) : null}
    </li>
  )
}

/** The requests from abroad, newest first. */
import { formatDay } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useMayBegin } from '../../kit/use-may-begin.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { usePlaceName } from '../../law/use-place-name.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { Listed } from './request-data.ts'
import { requestsWords } from './requests.words.ts'

export default function RequestsPage(): ReactNode {
  const say = useWords(requestsWords)
  const api = useApi()
  const [closed, setClosed] = useState<'no' | 'yes'>('no')
  const requests = usePages(['requests', 'list', closed], (page, signal) =>
    answerOf(
      api.GET('/v1/requests', {
        params: { query: { closed: closed === 'yes', ...page } },
        signal,
      }),
    ),
  )
  const { items } = requests
  const record = useMayBegin() ? (
    <Link className="button button--strong" href="/requests/new">
      {say('new')}
    </Link>
  ) : null
  return (
    <Page title={say('title')} lead={say('lead')} actions={items.length > 0 ? record : null}>
      <Choice
        label={say('closed')}
        value={closed}
        options={(['no', 'yes'] as const).map(value => ({ value, text: say(`closed.${value}`) }))}
        onChange={setClosed}
      />
      {requests.isPending ? <Waiting /> : null}
      {requests.error ? <ProblemNotice error={requests.error} again={() => requests.refetch()} /> : null}
      {requests.data && items.length === 0 ? (
        <section className="empty">
          <h2>{say('empty')}</h2>
          <p>{say('empty.next')}</p>
          {record}
        </section>
      ) : null}
      {items.length > 0 ? <Table items={items} /> : null}
      {requests.hasNextPage ? <Button onPress={() => requests.fetchNextPage()}>{say('more')}</Button> : null}
    </Page>
  )
}

function Table({ items }: { readonly items: readonly Listed[] }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const nameOf = usePlaceName()
  return (
    <table className="rows requests">
      <thead>
        <tr>
          {(['what', 'place', 'state', 'received', 'due'] as const).map(key => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, title, place, state, received, due }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/requests/${id}`}>{title}</Link>
            </th>
            <td data-label={say('place')}>{nameOf(place)}</td>
            <td data-label={say('state')}>{say(`step.${state}`)}</td>
            <td data-label={say('received')}>
              <time dateTime={received}>{formatDay(received, language)}</time>
            </td>
            <td data-label={say('due')}>
              {due ? <time dateTime={due}>{formatDay(due, language)}</time> : say('due.none')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

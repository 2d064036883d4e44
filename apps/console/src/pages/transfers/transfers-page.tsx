/** All transfers, newest first. */
import { formatDay } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { ExampleOffer } from '../../example/example-offer.tsx'
import { Button } from '../../kit/button.tsx'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useMayBegin } from '../../kit/use-may-begin.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { transfersWords } from './transfers.words.ts'

export default function TransfersPage(): ReactNode {
  const say = useWords(transfersWords)
  const api = useApi()
  const transfers = usePages(['transfers'], (page, signal) =>
    answerOf(api.GET('/v1/transfers', { params: { query: page }, signal })),
  )
  const { items } = transfers
  const begin = useMayBegin() ? (
    <Link className="button button--strong" href="/transfers/new">
      {say('begin')}
    </Link>
  ) : null
  return (
    <Page title={say('title')} lead={say('lead')} actions={items.length > 0 ? begin : null}>
      {transfers.isPending ? <Waiting /> : null}
      {transfers.error ? <ProblemNotice error={transfers.error} again={() => transfers.refetch()} /> : null}
      {transfers.data && items.length === 0 ? (
        <section className="empty">
          <h2>{say('empty')}</h2>
          <p>{say('empty.next')}</p>
          {begin}
          <ExampleOffer />
        </section>
      ) : null}
      {items.length > 0 ? <Table items={items} /> : null}
      {transfers.hasNextPage ? (
        <Button onPress={() => transfers.fetchNextPage()}>{say('more')}</Button>
      ) : null}
    </Page>
  )
}

interface Item {
  readonly id: string
  readonly declaration: string
  readonly state: string
  readonly outcome: Parameters<typeof FindingMark>[0]['of'] | null
  readonly plan: { readonly name: string } | null
  readonly created_at: string
}

function Table({ items }: { readonly items: readonly Item[] }): ReactNode {
  const say = useWords(transfersWords)
  const { language } = useLanguage()
  const names = useDeclarationNames()
  return (
    <table className="rows">
      <thead>
        <tr>
          {(['what', 'finding', 'state', 'when'] as const).map(key => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, declaration, state, outcome, created_at }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/transfers/${id}`}>{names.get(declaration) ?? id.slice(0, 8)}</Link>
            </th>
            <td data-label={say('finding')}>{outcome ? <FindingMark of={outcome} /> : '–'}</td>
            <td data-label={say('state')}>{say(`state.${state}` as 'state.draft')}</td>
            <td data-label={say('when')}>
              <time dateTime={created_at}>{formatDay(created_at.slice(0, 10), language)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A transfer is called as its declaration is. */
function useDeclarationNames(): ReadonlyMap<string, string> {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['declaration-names'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/declarations', { params: { query: { limit: 200, archived: true } }, signal })),
  })
  return new Map(data?.items.map(({ id, name }) => [id, name]))
}

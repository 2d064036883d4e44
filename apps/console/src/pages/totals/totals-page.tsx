/** Statutory totals, the nearest to a line first. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useWords } from '../../words/use-words.ts'
import { nearness } from './drawing.ts'
import { OneTotal } from './one-total.tsx'
import { totalsWords } from './totals.words.ts'

const months = 12

export default function TotalsPage(): ReactNode {
  const say = useWords(totalsWords)
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['counters', months],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/counters', { params: { query: { months } }, signal })),
  })
  const items = data ? [...data.items].sort((a, b) => nearness(b) - nearness(a)) : []
  // The service counts by days of universal time.
  const today = new Date().toISOString().slice(0, 10)
  return (
    <Page title={say('title')} lead={say('lead')}>
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data && items.length === 0 ? (
        <section className="empty">
          <h2>{say('empty')}</h2>
          <p>{say('empty.next')}</p>
          <Link className="button button--strong" href="/transfers/new">
            {say('empty.begin')}
          </Link>
        </section>
      ) : null}
      {items.map(counter => (
        <OneTotal
          key={`${counter.regime} ${counter.counter} ${counter.key}`}
          counter={counter}
          today={today}
        />
      ))}
    </Page>
  )
}

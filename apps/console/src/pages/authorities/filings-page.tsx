/** What this organisation has filed, newest first. */
import { formatDay } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useMayBegin } from '../../kit/use-may-begin.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { authorityWords } from '../authority/authority.words.ts'
import { filingsWords } from '../authority/filings.words.ts'
import { useWayText } from '../authority/use-way-text.ts'
import { dayOf } from '../organisation/use-me.ts'
import { authoritiesWords } from './authorities.words.ts'
import { AuthoritiesFrame } from './authorities-frame.tsx'
import { useDeskName } from './use-desks.ts'

export const filedKey = 'filed'

export default function FilingsPage(): ReactNode {
  const say = useWords(authoritiesWords)
  const sayOfFiling = useWords(filingsWords)
  const more = useWords(authorityWords)('more')
  const { language } = useLanguage()
  const api = useApi()
  const deskName = useDeskName()
  const wayText = useWayText()
  const filings = usePages([filedKey], (page, signal) =>
    answerOf(api.GET('/v1/filings', { params: { query: page }, signal })),
  )
  const { items } = filings
  const file = useMayBegin() ? (
    <Link className="button button--strong" href="/authorities/filings/new">
      {say('filings.new')}
    </Link>
  ) : null
  return (
    <AuthoritiesFrame part="filings" actions={items.length > 0 ? file : null}>
      {filings.isPending ? <Waiting /> : null}
      {filings.error ? <ProblemNotice error={filings.error} again={() => filings.refetch()} /> : null}
      {filings.data && items.length === 0 ? (
        <section className="empty">
          <h2>{say('filings.none')}</h2>
          <p>{say('filings.next')}</p>
          {file}
        </section>
      ) : null}
      {items.length === 0 ? null : (
        <table className="rows desk-cells">
          <thead>
            <tr>
              {(['desk', 'way', 'finding', 'state', 'when'] as const).map(key => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, desk, carnet, state, created_at }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/authorities/filings/${id}`}>{deskName(desk)}</Link>
                </th>
                <td data-label={say('way')}>{carnet ? wayText(carnet) : sayOfFiling('list-only')}</td>
                <td data-label={say('finding')}>{carnet ? <FindingMark of={carnet.outcome} /> : '–'}</td>
                <td data-label={say('state')}>{sayOfFiling(`state.${state}`)}</td>
                <td data-label={say('when')}>
                  <time dateTime={created_at}>{formatDay(dayOf(created_at), language)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {filings.hasNextPage ? <Button onPress={() => filings.fetchNextPage()}>{more}</Button> : null}
    </AuthoritiesFrame>
  )
}

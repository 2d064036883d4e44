/** What was filed with the desk. */
import { formatDay } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWho } from '../../kit/use-who.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { DeskPage } from './desk-page.tsx'
import { filingsWords } from './filings.words.ts'
import { type Desk, deskKey } from './use-desk.ts'
import { useWayText } from './use-way-text.ts'

const states = ['all', 'received', 'under-review', 'accepted', 'returned'] as const
type State = (typeof states)[number]

export default function FilingsPage(): ReactNode {
  return <DeskPage part="filings">{desk => <Filings desk={desk} />}</DeskPage>
}

function Filings({ desk }: { readonly desk: Desk }): ReactNode {
  const say = useWords(filingsWords)
  const sayOfDesk = useWords(authorityWords)
  const { language } = useLanguage()
  const api = useApi()
  const wayText = useWayText()
  const who = useWho()
  const [state, setState] = useState<State>('all')
  const filings = usePages([deskKey, 'filings', state], (page, signal) =>
    answerOf(
      api.GET('/v1/authority/filings', {
        params: {
          query: { ...(state === 'all' ? {} : { state }), ...page },
        },
        signal,
      }),
    ),
  )
  const { items } = filings
  return (
    <section className="desk-part">
      <Choice
        label={say('show')}
        value={state}
        options={states.map(value => ({ value, text: say(value === 'all' ? 'show.all' : `state.${value}`) }))}
        onChange={setState}
      />
      {filings.isPending ? <Waiting /> : null}
      {filings.error ? <ProblemNotice error={filings.error} again={() => filings.refetch()} /> : null}
      {filings.data && items.length === 0 ? (
        <div className="desk-none">
          <p>{say('empty')}</p>
          {state === 'all' ? <p className="small quiet">{say('empty.next', { slug: desk.slug })}</p> : null}
        </div>
      ) : null}
      {items.length === 0 ? null : (
        <table className="rows desk-cells">
          <thead>
            <tr>
              {(['filer', 'way', 'finding', 'state', 'when'] as const).map(key => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(one => (
              <tr key={one.id}>
                <th scope="row">
                  <Link href={`/authority/filings/${one.id}`}>{who(one.filer)}</Link>
                </th>
                <td data-label={say('way')}>{one.carnet ? wayText(one.carnet) : say('list-only')}</td>
                <td data-label={say('finding')}>
                  {one.carnet ? <FindingMark of={one.carnet.outcome} /> : '–'}
                </td>
                <td data-label={say('state')}>{say(`state.${one.state}`)}</td>
                <td data-label={say('when')}>
                  <time dateTime={one.created_at}>{formatDay(one.created_at.slice(0, 10), language)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {filings.hasNextPage ? (
        <Button onPress={() => filings.fetchNextPage()}>{sayOfDesk('more')}</Button>
      ) : null}
    </section>
  )
}

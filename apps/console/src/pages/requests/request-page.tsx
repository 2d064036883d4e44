/** One request from abroad: the memo on it, what is still to be answered, its days, its record. */
import { formatDay, formatList } from '@carnet/locales'
import type { Memo } from '@carnet/requests'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { usePlaceName } from '../../law/use-place-name.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { useMe } from '../organisation/use-me.ts'
import { DeadlineList } from './deadline-list.tsx'
import { EraseRequest } from './erase-request.tsx'
import { FindingList } from './finding-list.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { closing, RecordView } from './record-view.tsx'
import { type ForeignRequest, useMemoOn, useRequest } from './request-data.ts'
import { requestsWords } from './requests.words.ts'
import { WayList } from './way-list.tsx'

export default function RequestPage(): ReactNode {
  const { id } = useParams<{ id: string }>()
  const say = useWords(requestsWords)
  const request = useRequest(id)
  if (!request.data)
    return (
      <Page title={say('title')} lead={request.error ? undefined : say('wait')}>
        {request.error ? (
          <ProblemNotice error={request.error} again={() => request.refetch()} />
        ) : (
          <Waiting />
        )}
      </Page>
    )
  return <Shown request={request.data} />
}

function Shown({ request }: { readonly request: ForeignRequest }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const { id, title, state, revision } = request
  const me = useMe()
  const mayErase = closing.includes(state) && me.data?.roles.includes('officer')
  const memo = useMemoOn(id, revision)
  const file = (format: 'docx' | 'pdf'): string =>
    `/v1/requests/${id}/memo/document?format=${format}&language=${language}`
  return (
    <Page
      title={title}
      lead={
        <span className="marked">
          {say(`step.${state}`)}
          {memo.data ? <FindingMark of={memo.data.outcome} /> : null}
          {memo.data?.standing && memo.data.outcome === 'conditional' ? (
            <span>{say(`standing.${memo.data.standing}`)}</span>
          ) : null}
        </span>
      }
      actions={(['docx', 'pdf'] as const).map(format => (
        <a key={format} className="button" href={file(format)} download>
          {say(`memo.${format}`)}
        </a>
      ))}
    >
      <div className="request">
        <div>
          {memo.error ? <ProblemNotice error={memo.error} again={() => memo.refetch()} /> : null}
          {memo.data ? <MemoView request={request} memo={memo.data} /> : memo.error ? null : <Waiting />}
        </div>
        <aside>
          <Facts request={request} />
          {memo.data ? <DeadlineList deadlines={memo.data.deadlines} /> : null}
          <RecordView request={request} />
          {mayErase ? <EraseRequest id={id} /> : null}
        </aside>
      </div>
    </Page>
  )
}

function MemoView({ request, memo }: { readonly request: ForeignRequest; readonly memo: Memo }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const nameOf = usePlaceName()
  const closed = closing.includes(request.state)
  return (
    <>
      {memo.questions.length > 0 && !closed ? (
        <OpenQuestions id={request.id} questions={memo.questions} />
      ) : null}
      <section className="request__part">
        <h2>{say('memo.findings')}</h2>
        <FindingList findings={memo.findings} />
        {memo.no_regime.length > 0 ? (
          <p className="notice">
            {say('memo.no-regime', { places: formatList(memo.no_regime.map(nameOf), language) })}
          </p>
        ) : null}
      </section>
      <section className="request__part">
        <h2>{say('memo.ways')}</h2>
        <WayList memo={memo} />
      </section>
      <p className="small quiet">{say('memo.limits')}</p>
    </>
  )
}

function Facts({ request }: { readonly request: ForeignRequest }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const nameOf = usePlaceName()
  const { data: categories = [] } = useLaw('categories', null)
  const { asks, proceeding, relies_on, instrument, data, lies_in, holder } = request.request
  const place = nameOf(asks.place)
  const items = Object.entries(data).map(([name, { category, lies_in: own = lies_in }]) => ({
    kind: categories.find(({ code }) => code === category)?.name ?? name,
    in: own === undefined ? '' : nameOf(own),
  }))
  const kindsIn = (where: string | null): string => {
    const there = items.filter(item => where === null || item.in === where)
    return formatList([...new Set(there.map(({ kind }) => kind))], language)
  }
  const places = [...new Set(items.map(item => item.in))].filter(name => name !== '')
  const rows: readonly (readonly [string, ...string[]])[] = [
    [say('form.who'), [asks.name, say(`kind.${asks.kind}`), place].filter(part => part).join(' · ')],
    ...(asks.reference ? [[say('form.reference'), asks.reference] as const] : []),
    [say('form.proceeding'), say(`proceeding.${proceeding}`)],
    [
      say('form.relies-on'),
      [say(`basis.${relies_on ?? 'unknown'}` as 'basis.unknown'), instrument]
        .filter(part => part)
        .join(' · '),
    ],
    [say('form.data'), kindsIn(null)],
    [
      say('form.lies-in'),
      ...(places.length > 1
        ? places.map(where => say('lies-in.what', { place: where, what: kindsIn(where) }))
        : places),
    ],
    ...(holder.name ? [[say('form.holder'), holder.name] as const] : []),
    [say('received'), formatDay(request.received, language)],
    [say('due'), request.due ? formatDay(request.due, language) : say('due.none')],
  ]
  return (
    <section>
      <h2>{say('facts')}</h2>
      <dl className="request__facts">
        {rows.map(([name, ...texts]) => (
          <div key={name}>
            <dt>{name}</dt>
            {texts.map(text => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

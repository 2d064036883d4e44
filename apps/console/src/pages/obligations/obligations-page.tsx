/** What is owed, by the day it falls due. */
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useWords } from '../../words/use-words.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { CalendarFeeds } from './calendar-feeds.tsx'
import { MarkDialog } from './mark-dialog.tsx'
import { MonthSheet } from './month-sheet.tsx'
import { ObligationRow } from './obligation-row.tsx'
import { obligationsWords } from './obligations.words.ts'
import { nearDays, type Obligation, type Owed, type Part, useOwed } from './owed.ts'

export default function ObligationsPage(): ReactNode {
  const say = useWords(obligationsWords)
  const [marked, mark] = useState<Obligation | null>(null)
  const [assigned, assign] = useState<Obligation | null>(null)
  const [view, setView] = useState<'list' | 'month'>('list')
  const [told, tell] = useState('')
  const owed: readonly (readonly [Part, Owed])[] = [
    ['overdue', useOwed('overdue')],
    ['next', useOwed('next')],
    ['later', useOwed('later')],
    ['undated', useOwed('undated')],
    ['done', useOwed('done')],
  ]
  const pending = owed.some(([, { isPending }]) => isPending)
  const failed = owed.find(([, { error }]) => error)?.[1]
  const none = owed.every(([, { data }]) => data?.pages[0]?.items.length === 0)
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <Choice
          label={say('view')}
          value={view}
          options={(['list', 'month'] as const).map(value => ({ value, text: say(`view.${value}`) }))}
          onChange={setView}
        />
      }
    >
      <p className="unseen" role="status">
        {told}
      </p>
      {pending ? <Waiting /> : null}
      {failed ? (
        <ProblemNotice
          error={failed.error}
          again={() => owed.filter(([, { error }]) => error).map(([, { refetch }]) => refetch())}
        />
      ) : null}
      {none && view === 'list' ? (
        <section className="empty">
          <h2>{say('empty')}</h2>
          <p>{say('empty.next')}</p>
          <Link className="button button--strong" href="/transfers/new">
            {say('empty.begin')}
          </Link>
        </section>
      ) : null}
      {view === 'month' ? <MonthSheet mark={mark} /> : null}
      {pending || view === 'month'
        ? null
        : owed.map(([part, of]) => (
            <PartOfList key={part} part={part} owed={of} mark={mark} assign={assign} />
          ))}
      <CalendarFeeds />
      {marked ? (
        <MarkDialog key={marked.id} obligation={marked} close={() => mark(null)} tell={tell} />
      ) : null}
      {assigned ? (
        <AssignDialog key={assigned.id} obligation={assigned} close={() => assign(null)} tell={tell} />
      ) : null}
    </Page>
  )
}

interface PartProps {
  readonly part: Part
  readonly owed: Owed
  readonly mark: (obligation: Obligation) => void
  readonly assign: (obligation: Obligation) => void
}

function PartOfList({ part, owed, mark, assign }: PartProps): ReactNode {
  const say = useWords(obligationsWords)
  const { items } = owed
  if (items.length === 0) return null
  const list = (
    <>
      {part === 'undated' ? <p className="small quiet">{say('undated.note')}</p> : null}
      <ul>
        {items.map(item => (
          <ObligationRow
            key={item.id}
            obligation={item}
            mark={() => mark(item)}
            assign={() => assign(item)}
          />
        ))}
      </ul>
      {owed.hasNextPage ? (
        <Button isDisabled={owed.isFetchingNextPage} onPress={() => owed.fetchNextPage()}>
          {say('more')}
        </Button>
      ) : null}
    </>
  )
  const title = (
    <h2>
      {say(part, { days: nearDays })}{' '}
      <span className="quiet">
        {items.length}
        {owed.hasNextPage ? '+' : null}
      </span>
    </h2>
  )
  return part === 'done' ? (
    <details className="owed-part">
      <summary>{title}</summary>
      {list}
    </details>
  ) : (
    <section className="owed-part" data-part={part}>
      {title}
      {list}
    </section>
  )
}

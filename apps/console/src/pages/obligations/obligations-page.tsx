/** What is owed, by the day it falls due. */
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useMayBegin } from '../../kit/use-may-begin.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useWords } from '../../words/use-words.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { CalendarFeeds } from './calendar-feeds.tsx'
import { MarkDialog } from './mark-dialog.tsx'
import { MonthSheet } from './month-sheet.tsx'
import { ObligationRow } from './obligation-row.tsx'
import { obligationsWords } from './obligations.words.ts'
import { isNear, nearDays, type Obligation, type Owed, type Part, today, useOwed } from './owed.ts'

export default function ObligationsPage(): ReactNode {
  const say = useWords(obligationsWords)
  const [marked, mark] = useState<Obligation | null>(null)
  const [assigned, assign] = useState<Obligation | null>(null)
  const [view, setView] = useState<'list' | 'month'>('list')
  const [told, tell] = useState('')
  const mayBegin = useMayBegin()
  const overdue = useOwed('overdue')
  const open = useOwed('open')
  const undated = useOwed('undated')
  const done = useOwed('done')
  const all = [overdue, open, undated, done]
  const now = today()
  const near = open.items.filter(item => isNear(item, now))
  const later = open.items.filter(item => !isNear(item, now))
  const lists: readonly PartProps[] = [
    { part: 'overdue', items: overdue.items, more: overdue },
    // What is open is read on to its end in the last of its parts.
    { part: 'next', items: near, more: later.length === 0 ? open : null },
    { part: 'later', items: later, more: open },
    { part: 'undated', items: undated.items, more: undated },
    { part: 'done', items: done.items, more: done },
  ]
  const isNone = all.every(({ items }) => items.length === 0)
  // What is done is folded: the rest does not wait for it, unless there is nothing else.
  const pending = [overdue, open, undated].some(({ isPending }) => isPending) || (isNone && done.isPending)
  const failed = all.find(({ error }) => error)
  const none = isNone && all.every(({ data }) => data !== undefined)
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
          again={() => all.filter(({ error }) => error).map(({ refetch }) => refetch())}
        />
      ) : null}
      {none && view === 'list' ? (
        <section className="empty">
          <h2>{say('empty')}</h2>
          <p>{say('empty.next')}</p>
          {mayBegin ? (
            <Link className="button button--strong" href="/transfers/new">
              {say('empty.begin')}
            </Link>
          ) : null}
        </section>
      ) : null}
      {view === 'month' ? <MonthSheet mark={mark} /> : null}
      {pending || view === 'month'
        ? null
        : lists.map(list => <PartOfList key={list.part} {...list} mark={mark} assign={assign} />)}
      {(pending || done.isPending) && view === 'list' ? null : <CalendarFeeds />}
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
  readonly items: readonly Obligation[]
  /** What its next page comes from; null where another part goes on. */
  readonly more: Owed | null
}

interface ListProps extends PartProps {
  readonly mark: (obligation: Obligation) => void
  readonly assign: (obligation: Obligation) => void
}

function PartOfList({ part, items, more, mark, assign }: ListProps): ReactNode {
  const say = useWords(obligationsWords)
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
      {more?.hasNextPage ? (
        <Button isDisabled={more.isFetchingNextPage} onPress={() => more.fetchNextPage()}>
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
        {more?.hasNextPage ? '+' : null}
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

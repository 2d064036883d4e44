/** What is kept here to work with: declarations, revised, put away and taken back; and the data that were sent, which can be deleted. */
import { formatDay } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWho } from '../../kit/use-who.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { dayOf, useMe } from '../organisation/use-me.ts'
import { declarationsWords } from './declarations.words.ts'
import { Uploads } from './uploads.tsx'

const which = ['current', 'all'] as const
type Which = (typeof which)[number]

/** First part of the key of what is kept; `declaration-names` has their names for other pages. */
const kept = 'declarations'

interface Moved {
  readonly id: string
  readonly name: string
  readonly to: 'archive' | 'restore'
}

export default function DeclarationsPage(): ReactNode {
  const say = useWords(declarationsWords)
  const api = useApi()
  const me = useMe()
  const [shown, show] = useState<Which>('current')
  const [moved, setMoved] = useState<Moved | null>(null)
  const declarations = usePages([kept, shown], (page, signal) =>
    answerOf(
      api.GET('/v1/declarations', { params: { query: { ...page, archived: shown === 'all' } }, signal }),
    ),
  )
  const moving = useChange({
    send: async ({ id, to }: Moved, headers) => {
      const params = { params: { path: { id } }, headers }
      await (to === 'archive'
        ? answerOf(api.POST('/v1/declarations/{id}/archive', params))
        : answerOf(api.POST('/v1/declarations/{id}/restore', params)))
    },
    stale: [kept, 'declaration-names'],
    then: (_nothing, input) => setMoved(input),
  })
  const { items } = declarations
  const mayDeclare = me.data?.roles.some(role => role === 'officer' || role === 'engineer') ?? false
  const isMoving = (id: string): boolean => moving.isPending && moving.variables?.id === id
  return (
    <Page title={say('title')} lead={say('lead')}>
      <section className="desk-part">
        <h2>{say('declarations')}</h2>
        <Choice
          label={say('which')}
          value={shown}
          options={which.map(value => ({ value, text: say(`which.${value}`) }))}
          onChange={show}
        />
        <div className="undo" role="status">
          {moved ? (
            <>
              <span>{say(`moved.${moved.to}`, { name: moved.name })}</span>
              <Button
                isDisabled={moving.isPending}
                onPress={() =>
                  moving.mutate({ ...moved, to: moved.to === 'archive' ? 'restore' : 'archive' })
                }
              >
                {say('undo')}
              </Button>
            </>
          ) : null}
        </div>
        {moving.error ? <ProblemNotice error={moving.error} /> : null}
        {declarations.isPending ? <Waiting /> : null}
        {declarations.error ? (
          <ProblemNotice error={declarations.error} again={() => declarations.refetch()} />
        ) : null}
        {declarations.data && items.length === 0 ? (
          <div className="empty">
            <h3>{say('empty')}</h3>
            <p>{say('empty.next')}</p>
            {mayDeclare ? (
              <Link className="button button--strong" href="/transfers/new">
                {say('begin')}
              </Link>
            ) : null}
          </div>
        ) : null}
        <ul className="desk-rows">
          {items.map(one => (
            <Row
              key={one.id}
              declaration={one}
              move={mayDeclare ? to => moving.mutate({ id: one.id, name: one.name, to }) : null}
              isMoving={isMoving(one.id)}
            />
          ))}
        </ul>
        {declarations.hasNextPage ? (
          <Button onPress={() => declarations.fetchNextPage()}>{say('more')}</Button>
        ) : null}
      </section>
      <Uploads mayDelete={mayDeclare} />
    </Page>
  )
}

interface RowProps {
  readonly declaration: {
    readonly id: string
    readonly name: string
    readonly revision: number
    readonly created_at: string
    readonly created_by: string
    readonly archived_at: string | null
  }
  /** Null for whoever may not. */
  readonly move: ((to: Moved['to']) => void) | null
  readonly isMoving: boolean
}

function Row({ declaration, move, isMoving }: RowProps): ReactNode {
  const say = useWords(declarationsWords)
  const { language } = useLanguage()
  const who = useWho()
  const { id, name, revision, created_at, created_by, archived_at } = declaration
  const to = archived_at === null ? 'archive' : 'restore'
  const day = (instant: string): string => formatDay(dayOf(instant), language)
  return (
    <li className="desk-row" data-state={archived_at === null ? undefined : 'withdrawn'}>
      <div className="desk-row__what">
        <h3>
          <Link href={`/declarations/${id}`}>{name}</Link>
        </h3>
        <p className="small quiet">
          {say('row', { revision, day: day(created_at), who: who(created_by) })}
          {archived_at === null ? null : ` · ${say('archived', { day: day(archived_at) })}`}
        </p>
      </div>
      {move ? (
        <Button isDisabled={isMoving} onPress={() => move(to)} aria-label={say(`${to}.of`, { name })}>
          {say(to)}
        </Button>
      ) : null}
    </li>
  )
}

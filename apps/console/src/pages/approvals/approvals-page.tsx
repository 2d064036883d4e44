/** Standing approvals, newest first: what each allows, how far it was used, by whom and for what; each can be ended. */
import { formatDay, formatNumber } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWho } from '../../kit/use-who.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { today } from '../../words/today.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { dayOf, useMe } from '../organisation/use-me.ts'
import { transfersWords } from '../transfers/transfers.words.ts'
import { approvalsWords } from './approvals.words.ts'
import { MayDo } from './may-do.tsx'
import { type StandingApproval, standingOn } from './standing.ts'
import { useDeclarationNames, useDeclared } from './use-declarations.ts'

export default function ApprovalsPage(): ReactNode {
  const say = useWords(approvalsWords)
  const api = useApi()
  const me = useMe()
  const names = useDeclarationNames()
  const [ended, end] = useState<StandingApproval | null>(null)
  const approvals = usePages(['standing-approvals'], (page, signal) =>
    answerOf(api.GET('/v1/standing-approvals', { params: { query: page }, signal })),
  )
  const ending = useChange({
    send: (id: string, headers) =>
      answerOf(api.DELETE('/v1/standing-approvals/{id}', { params: { path: { id } }, headers })),
    stale: ['standing-approvals'],
    then: () => end(null),
  })
  const { items } = approvals
  const mayApprove = me.data?.roles.includes('approver') ?? false
  const nameOf = (declaration: string): string =>
    names.data?.items.find(({ id }) => id === declaration)?.name ?? declaration.slice(0, 8)
  const give = mayApprove ? (
    <Link className="button button--strong" href="/approvals/new">
      {say('new')}
    </Link>
  ) : null
  return (
    <Page title={say('title')} lead={say('lead')} actions={items.length > 0 ? give : null}>
      {me.data && !mayApprove ? <p className="quiet">{say('role.none')}</p> : null}
      {approvals.isPending ? <Waiting /> : null}
      {approvals.error ? <ProblemNotice error={approvals.error} again={() => approvals.refetch()} /> : null}
      {approvals.data && items.length === 0 ? (
        <section className="empty">
          <h2>{say('empty')}</h2>
          <p>{say('empty.next')}</p>
          {give}
        </section>
      ) : null}
      <ul className="approvals">
        {items.map(one => (
          <OneApproval
            key={one.id}
            approval={one}
            name={nameOf(one.declaration)}
            end={mayApprove ? () => end(one) : null}
          />
        ))}
      </ul>
      {approvals.hasNextPage ? (
        <Button onPress={() => approvals.fetchNextPage()}>{say('more')}</Button>
      ) : null}
      {ended ? (
        <Confirm
          title={say('end.of', { name: nameOf(ended.declaration) })}
          text={say('end.what')}
          action={say('end.do')}
          close={() => end(null)}
          run={() => ending.mutate(ended.id)}
          isPending={ending.isPending}
          error={ending.error}
        />
      ) : null}
    </Page>
  )
}

interface OneProps {
  readonly approval: StandingApproval
  readonly name: string
  /** Null for whoever may not. */
  readonly end: (() => void) | null
}

function OneApproval({ approval, name, end }: OneProps): ReactNode {
  const say = useWords(approvalsWords)
  const { language } = useLanguage()
  const { bounds, created_by: giver, created_at, revision, revoked_at, used } = approval
  const who = useWho()
  const standing = standingOn(approval, today())
  const { declared } = useDeclared(approval.declaration, revision)
  const day = standing === 'ended' ? dayOf(revoked_at ?? '') : bounds.until
  return (
    <li className="approval" data-standing={standing}>
      <div className="approval__head">
        <div>
          <h2>{name}</h2>
          <p>
            <strong className="approval__standing">
              {say(`state.${standing}`, { day: formatDay(day, language) })}
            </strong>{' '}
            · {say('used', { count: used.length, most: formatNumber(bounds.clearances, language) })}
          </p>
        </div>
        {end && standing !== 'ended' ? (
          <Button onPress={end} aria-label={say('end.of', { name })}>
            {say('end')}
          </Button>
        ) : null}
      </div>
      <details open={standing === 'in-force'}>
        <summary>{say('bounds')}</summary>
        <MayDo name={name} bounds={bounds} declared={declared} />
      </details>
      <Uses approval={approval} />
      <p className="small quiet">
        {say('given', { who: who(giver), day: formatDay(dayOf(created_at), language), revision })}
      </p>
    </li>
  )
}

const columns = ['transfer', 'day', 'by', 'people', 'state'] as const

function Uses({ approval: { used } }: { readonly approval: StandingApproval }): ReactNode {
  const say = useWords(approvalsWords)
  const sayOfState = useWords(transfersWords)
  const who = useWho()
  const { language } = useLanguage()
  if (used.length === 0) return <p className="small quiet">{say('used.none')}</p>
  return (
    <table className="rows">
      <caption className="small quiet">{say('used.title')}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {say(`used.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {used.map(({ transfer, day, people, by, state }) => (
          <tr key={transfer}>
            <th scope="row">
              <Link className="mono" href={`/transfers/${transfer}`}>
                {transfer.slice(0, 8)}
              </Link>
            </th>
            <td data-label={say('used.day')}>
              <time dateTime={day}>{formatDay(day, language)}</time>
            </td>
            <td data-label={say('used.by')}>{by === null ? '–' : who(by)}</td>
            <td data-label={say('used.people')}>{formatNumber(people, language)}</td>
            <td data-label={say('used.state')}>{sayOfState(`state.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

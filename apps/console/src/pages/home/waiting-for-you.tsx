/** What waits for whoever looks, most urgent first; nothing at all if nothing does. */
import type { paths } from '@carnet/client'
import { formatDay } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { LawText } from '../../kit/law-text.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { waitingWords } from './waiting-for-you.words.ts'

type Inbox = paths['/v1/inbox']['get']['responses'][200]['content']['application/json']

const transferGroups = ['approvals', 'failed', 'questions', 'choices'] as const
/** Of each kind, as many as a glance takes in. */
const mostShown = 3

export function useInbox() {
  const api = useApi()
  return useQuery({
    queryKey: ['inbox'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/inbox', { signal })),
  })
}

export function WaitingForYou(): ReactNode {
  const say = useWords(waitingWords)
  // The page is of use without it: where it cannot be had, it is left out.
  const { data } = useInbox()
  if (!data) return null
  if ((['overdue', ...transferGroups, 'due'] as const).every(group => data[group].count === 0)) return null
  return (
    <section className="awaits" aria-labelledby="awaits">
      <h2 id="awaits">{say('title')}</h2>
      <dl>
        <DueGroup group="overdue" inbox={data} />
        {transferGroups.map(group => (
          <TransferGroup key={group} group={group} inbox={data} />
        ))}
        <DueGroup group="due" inbox={data} />
      </dl>
    </section>
  )
}

interface GroupProps<Group extends keyof Inbox> {
  readonly group: Group
  readonly inbox: Inbox
}

function TransferGroup({ group, inbox }: GroupProps<(typeof transferGroups)[number]>): ReactNode {
  const { count, items } = inbox[group]
  const { language } = useLanguage()
  return (
    <Group group={group} count={count} rest="/transfers">
      {items.slice(0, mostShown).map(({ id, name, since }) => (
        <li key={id}>
          <Link href={`/transfers/${id}`}>{name}</Link>{' '}
          <time className="quiet" dateTime={since}>
            {formatDay(since.slice(0, 10), language)}
          </time>
        </li>
      ))}
    </Group>
  )
}

function DueGroup({ group, inbox }: GroupProps<'overdue' | 'due'>): ReactNode {
  const { count, items } = inbox[group]
  const { language } = useLanguage()
  return (
    <Group group={group} count={count} rest="/obligations">
      {items.slice(0, mostShown).map(({ id, words, due }) => (
        <li key={id}>
          <Link href="/obligations">
            <LawText of={words} />
          </Link>{' '}
          {due ? (
            <time className="quiet" dateTime={due}>
              {formatDay(due, language)}
            </time>
          ) : null}
        </li>
      ))}
    </Group>
  )
}

interface ListProps {
  readonly group: keyof typeof waitingWords & string
  readonly count: number
  readonly rest: string
  readonly children: ReactNode
}

function Group({ group, count, rest, children }: ListProps): ReactNode {
  const say = useWords(waitingWords)
  if (count === 0) return null
  return (
    <div>
      <dt>
        {say(group)} <span className="quiet">{count}</span>
      </dt>
      <dd>
        <ul>
          {children}
          {count > mostShown ? (
            <li>
              <Link href={rest}>{say('more', { count: count - mostShown })}</Link>
            </li>
          ) : null}
        </ul>
      </dd>
    </div>
  )
}

/** Links for calendar programs: made, shown once, revoked. Absent for whoever may not keep them. */
import type { paths } from '@carnet/client'
import { formatDay } from '@carnet/locales'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, newKey, useApi } from '../../api/client.ts'
import { ProblemError } from '../../api/problem.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { obligationsWords } from './obligations.words.ts'

type Feeds = paths['/v1/calendar-feeds']['get']['responses'][200]['content']['application/json']
type Feed = Feeds['items'][number]

const feedsKey = 'calendar-feeds'
/** As the service takes it. */
const longestLabel = 200
const forbidden = 403

export function CalendarFeeds(): ReactNode {
  const say = useWords(obligationsWords)
  const api = useApi()
  const [revoked, revoke] = useState<Feed | null>(null)
  const feeds = usePages([feedsKey], (page, signal) =>
    answerOf(api.GET('/v1/calendar-feeds', { params: { query: page }, signal })),
  )
  if (feeds.isPending) return null
  if (feeds.error instanceof ProblemError && feeds.error.problem.status === forbidden) return null
  const { items } = feeds
  return (
    <section className="owed-part">
      <h2>{say('feeds.title')}</h2>
      <p className="quiet">{say('feeds.lead')}</p>
      <p className="small quiet">{say('feeds.secret')}</p>
      {feeds.error ? <ProblemNotice error={feeds.error} again={() => feeds.refetch()} /> : null}
      <NewFeed />
      <ul>
        {items.map(feed => (
          <FeedRow key={feed.id} feed={feed} revoke={() => revoke(feed)} />
        ))}
      </ul>
      {feeds.hasNextPage ? <Button onPress={() => feeds.fetchNextPage()}>{say('more')}</Button> : null}
      {revoked ? <RevokeDialog key={revoked.id} feed={revoked} close={() => revoke(null)} /> : null}
    </section>
  )
}

function FeedRow({ feed, revoke }: { readonly feed: Feed; readonly revoke: () => void }): ReactNode {
  const say = useWords(obligationsWords)
  const { language } = useLanguage()
  const { label, created_at, last_used_at, revoked_at } = feed
  const day = (instant: string): string => formatDay(instant.slice(0, 10), language)
  const history = [
    say('feeds.created', { day: day(created_at) }),
    last_used_at ? say('feeds.used', { day: day(last_used_at) }) : say('feeds.unused'),
    ...(revoked_at ? [say('feeds.revoked', { day: day(revoked_at) })] : []),
  ]
  return (
    <li className="feed">
      <div className="feed__what">
        <strong>{label}</strong> <span className="small quiet">{history.join(' · ')}</span>
      </div>
      {revoked_at ? null : (
        <Button onPress={revoke} aria-label={say('feeds.revoke.of', { label })}>
          {say('feeds.revoke')}
        </Button>
      )}
    </li>
  )
}

function NewFeed(): ReactNode {
  const say = useWords(obligationsWords)
  const { language } = useLanguage()
  const api = useApi()
  const queries = useQueryClient()
  const [label, setLabel] = useState('')
  const [key, setKey] = useState(newKey)
  const making = useMutation({
    mutationFn: (body: { readonly label: string; readonly language: typeof language }) =>
      answerOf(api.POST('/v1/calendar-feeds', { body, headers: { 'idempotency-key': key } })),
    onSuccess: () => {
      setLabel('')
      setKey(newKey)
      return queries.invalidateQueries({ queryKey: [feedsKey] })
    },
  })
  const called = label.trim()
  return (
    <>
      <form
        className="feed-form"
        onSubmit={event => {
          event.preventDefault()
          if (called !== '' && !making.isPending) making.mutate({ label: called, language })
        }}
      >
        <label className="field">
          <span>{say('feeds.label')}</span>
          <input
            type="text"
            maxLength={longestLabel}
            value={label}
            onChange={({ target }) => {
              setLabel(target.value)
              setKey(newKey)
            }}
          />
        </label>
        <Button type="submit" isDisabled={called === '' || making.isPending}>
          {say('feeds.make')}
        </Button>
      </form>
      {making.error ? <ProblemNotice error={making.error} /> : null}
      {making.data ? <Made link={new URL(making.data.path, location.href).href} hide={making.reset} /> : null}
    </>
  )
}

function Made({ link, hide }: { readonly link: string; readonly hide: () => void }): ReactNode {
  const say = useWords(obligationsWords)
  const [copied, setCopied] = useState(false)
  // Browsers lend the clipboard to pages of this machine and of https only; elsewhere the person copies.
  const clipboard = navigator.clipboard as Clipboard | undefined
  return (
    <section className="notice" role="status">
      <p>
        <strong>{say('feeds.made')}</strong>
      </p>
      <label className="field">
        <span>{say('feeds.link')}</span>
        <input className="mono" type="text" readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <p className="page__actions">
        {clipboard ? (
          <Button
            onPress={() =>
              clipboard.writeText(link).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            {say(copied ? 'feeds.copied' : 'feeds.copy')}
          </Button>
        ) : null}
        <Button weight="quiet" onPress={hide}>
          {say('feeds.hide')}
        </Button>
      </p>
    </section>
  )
}

function RevokeDialog({ feed, close }: { readonly feed: Feed; readonly close: () => void }): ReactNode {
  const say = useWords(obligationsWords)
  const api = useApi()
  const queries = useQueryClient()
  const [key] = useState(newKey)
  const revoking = useMutation({
    mutationFn: () =>
      answerOf(
        api.DELETE('/v1/calendar-feeds/{id}', {
          params: { path: { id: feed.id } },
          headers: { 'idempotency-key': key },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [feedsKey] })
      close()
    },
  })
  return (
    <Dialog title={say('feeds.revoke.of', { label: feed.label })} isOpen close={close}>
      <p>{say('feeds.revoke.what')}</p>
      {revoking.error ? <ProblemNotice error={revoking.error} /> : null}
      <p className="page__actions">
        <Button weight="strong" isDisabled={revoking.isPending} onPress={() => revoking.mutate()}>
          {say('feeds.revoke')}
        </Button>
      </p>
    </Dialog>
  )
}

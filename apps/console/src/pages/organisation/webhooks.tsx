/** Webhooks: made, their secret shown once; tried, paused, deleted; what was delivered. */
import type { paths } from '@carnet/client'
import { formatList } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { CheckGroup } from '../../kit/check-group.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { ShownOnce } from '../../kit/shown-once.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { Deliveries } from './deliveries.tsx'
import { organisationWords } from './organisation.words.ts'

type Webhook = paths['/v1/webhooks']['get']['responses'][200]['content']['application/json']['items'][number]
type NewWebhook = NonNullable<paths['/v1/webhooks']['post']['requestBody']>['content']['application/json']
type Event = Webhook['events'][number]

const allEvents: readonly Event[] = [
  'transfer.decided',
  'transfer.approval-needed',
  'transfer.cleared',
  'transfer.failed',
  'obligation.due',
  'obligation.overdue',
  'counter.near',
  'law.changed',
  'filing.moved',
]

export function Webhooks(): ReactNode {
  const say = useWords(organisationWords)
  const api = useApi()
  const [deleted, remove] = useState<Webhook | null>(null)
  const webhooks = usePages(['webhooks'], (page, signal) =>
    answerOf(api.GET('/v1/webhooks', { params: { query: page }, signal })),
  )
  const removing = useChange({
    send: (id: string, headers) =>
      answerOf(api.DELETE('/v1/webhooks/{id}', { params: { path: { id } }, headers })),
    stale: ['webhooks'],
    then: () => remove(null),
  })
  return (
    <section className="setting">
      <h2>{say('webhooks')}</h2>
      <p className="quiet">{say('webhooks.lead')}</p>
      {webhooks.error ? <ProblemNotice error={webhooks.error} again={() => webhooks.refetch()} /> : null}
      <NewWebhookForm />
      <ul>
        {webhooks.items.map(one => (
          <Row key={one.id} webhook={one} remove={() => remove(one)} />
        ))}
      </ul>
      {webhooks.hasNextPage ? <Button onPress={() => webhooks.fetchNextPage()}>{say('more')}</Button> : null}
      {deleted ? (
        <Confirm
          title={say('delete.of', { url: deleted.url })}
          text={say('delete.what')}
          action={say('delete')}
          close={() => remove(null)}
          run={() => removing.mutate(deleted.id)}
          isPending={removing.isPending}
          error={removing.error}
        />
      ) : null}
    </section>
  )
}

function Row({ webhook, remove }: { readonly webhook: Webhook; readonly remove: () => void }): ReactNode {
  const say = useWords(organisationWords)
  const { language } = useLanguage()
  const api = useApi()
  const { id, url, state, events, recipient } = webhook
  const params = { path: { id } }
  const acting = useChange({
    send: (action: 'pause' | 'resume' | 'ping', headers): Promise<unknown> => {
      if (action === 'ping') return answerOf(api.POST('/v1/webhooks/{id}/ping', { params, headers }))
      return action === 'pause'
        ? answerOf(api.POST('/v1/webhooks/{id}/pause', { params, headers }))
        : answerOf(api.POST('/v1/webhooks/{id}/resume', { params, headers }))
    },
    stale: ['webhooks', 'deliveries'],
  })
  const turn = state === 'active' ? 'pause' : 'resume'
  return (
    <li className="setting__row">
      <div>
        <strong className="setting__url">{url}</strong> <span className="quiet">{say(`state.${state}`)}</span>
        <p className="small quiet">
          {formatList(
            events.map(event => say(`event.${event}`)),
            language,
          )}
          {recipient === null ? null : ` · ${recipient}`}
        </p>
        {acting.error ? <ProblemNotice error={acting.error} /> : null}
        <Deliveries webhook={id} />
      </div>
      <div className="page__actions">
        <Button isDisabled={acting.isPending} onPress={() => acting.mutate('ping')}>
          {say('ping')}
        </Button>
        <Button isDisabled={acting.isPending} onPress={() => acting.mutate(turn)}>
          {say(turn)}
        </Button>
        <Button onPress={remove} aria-label={say('delete.of', { url })}>
          {say('delete')}
        </Button>
      </div>
    </li>
  )
}

/** As long as the service takes it. */
const longestUrl = 2000
const longestRecipient = 200

function NewWebhookForm(): ReactNode {
  const say = useWords(organisationWords)
  const api = useApi()
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<readonly Event[]>(allEvents)
  const [recipient, setRecipient] = useState('')
  const making = useChange({
    send: (body: NewWebhook, headers) => answerOf(api.POST('/v1/webhooks', { body, headers })),
    stale: ['webhooks'],
    then: () => setUrl(''),
  })
  const address = url.trim()
  const whose = recipient.trim()
  return (
    <>
      <form
        className="setting__form"
        onSubmit={event => {
          event.preventDefault()
          making.mutate(
            // The endpoint of a recipient is told of withdrawals, and of nothing else.
            whose === ''
              ? { url: address, events: [...events] }
              : { url: address, events: ['withdrawal.notice'], recipient: whose },
          )
        }}
      >
        <label className="field setting__wide">
          <span>{say('url')}</span>
          <input
            type="url"
            maxLength={longestUrl}
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
        </label>
        <label className="field">
          <span>{say('recipient')}</span>
          <input
            type="text"
            maxLength={longestRecipient}
            value={recipient}
            onChange={({ target }) => setRecipient(target.value)}
          />
        </label>
        <CheckGroup
          label={say('events')}
          options={allEvents.map(value => ({ value, text: say(`event.${value}`) }))}
          chosen={events}
          onChange={setEvents}
        />
        <Button type="submit" isDisabled={address === '' || events.length === 0 || making.isPending}>
          {say('make.webhook')}
        </Button>
      </form>
      {making.error ? <ProblemNotice error={making.error} /> : null}
      {making.data ? (
        <ShownOnce label={say('secret')} secret={making.data.secret} hide={making.reset} />
      ) : null}
    </>
  )
}

/** The audit trail: found by who, what, to what and when; each event with its proof. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useWords } from '../../words/use-words.ts'
import { type AuditEvent, type AuditFilter, actionText, actorText, instantText } from './audit.ts'
import { auditWords } from './audit.words.ts'
import { ProofDialog } from './proof-dialog.tsx'

export default function AuditPage(): ReactNode {
  const say = useWords(auditWords)
  const api = useApi()
  const [filter, setFilter] = useState<AuditFilter>({})
  const [proved, prove] = useState<AuditEvent | null>(null)
  const events = usePages(
    ['audit', filter],
    (page, signal) =>
      answerOf(
        api.GET('/v1/audit', {
          params: { query: { ...filter, limit: 50, ...page } },
          signal,
        }),
      ),
    { keeps: true },
  )
  const { items } = events
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Filters filter={filter} setFilter={setFilter} />
      {events.isPending ? <Waiting /> : null}
      {events.error ? <ProblemNotice error={events.error} again={() => events.refetch()} /> : null}
      {events.data && items.length === 0 ? <p className="notice">{say('none')}</p> : null}
      {items.some(({ entered_in }) => entered_in === null) ? (
        <p className="small quiet">{say('waits.note')}</p>
      ) : null}
      {items.length > 0 ? (
        <Table items={items} prove={prove} only={subject => setFilter({ ...filter, subject })} />
      ) : null}
      {events.hasNextPage ? (
        <Button isDisabled={events.isFetchingNextPage} onPress={() => events.fetchNextPage()}>
          {say('more')}
        </Button>
      ) : null}
      {proved ? <ProofDialog key={proved.id} event={proved} close={() => prove(null)} /> : null}
    </Page>
  )
}

interface FiltersProps {
  readonly filter: AuditFilter
  readonly setFilter: (filter: AuditFilter) => void
}

function Filters({ filter, setFilter }: FiltersProps): ReactNode {
  const say = useWords(auditWords)
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['audit-choices'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/audit/choices', { signal })),
  })
  const set = (name: keyof AuditFilter, value: string): void => {
    const { [name]: _before, ...rest } = filter
    setFilter(value === '' ? rest : { ...rest, [name]: value })
  }
  const all = { value: '', text: say('all') }
  const actors = data?.actors.map(({ actor, name }) => ({ value: actor, text: actorText(actor, name, say) }))
  const actions = data?.actions.map(action => ({ value: action, text: actionText(action, say) }))
  return (
    <section className="flow-filters" aria-label={say('filters')}>
      <SelectField
        label={say('who')}
        value={filter.actor ?? ''}
        options={[all, ...(actors ?? [])]}
        onChange={value => set('actor', value)}
      />
      <SelectField
        label={say('what')}
        value={filter.action ?? ''}
        options={[all, ...(actions ?? [])]}
        onChange={value => set('action', value)}
      />
      <label className="field">
        <span>{say('subject')}</span>
        <input
          type="text"
          className="mono audit-subject"
          spellCheck={false}
          value={filter.subject ?? ''}
          onChange={({ target }) => set('subject', target.value.trim())}
        />
      </label>
      {(['from', 'to'] as const).map(name => (
        <label key={name} className="field">
          <span>{say(name)}</span>
          <input type="date" value={filter[name] ?? ''} onChange={({ target }) => set(name, target.value)} />
        </label>
      ))}
    </section>
  )
}

interface TableProps {
  readonly items: readonly AuditEvent[]
  readonly prove: (event: AuditEvent) => void
  readonly only: (subject: string) => void
}

function Table({ items, prove, only }: TableProps): ReactNode {
  const say = useWords(auditWords)
  return (
    <table className="rows audit">
      <thead>
        <tr>
          {(['when', 'who', 'what', 'subject'] as const).map(key => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {items.map(event => (
          <tr key={event.id}>
            <td>
              <time dateTime={event.created_at}>{instantText(event.created_at)}</time>
            </td>
            <td data-label={say('who')}>{actorText(event.actor, event.actor_name, say)}</td>
            <th scope="row">{actionText(event.action, say)}</th>
            <td data-label={say('subject')}>
              <button type="button" className="link mono" onClick={() => only(event.subject)}>
                {event.subject}
              </button>
              {Object.keys(event.details).length === 0 ? null : (
                <details className="small">
                  <summary>{say('details')}</summary>
                  <pre className="ledger-note">{JSON.stringify(event.details, null, 2)}</pre>
                </details>
              )}
            </td>
            <td>
              {event.entered_in === null ? (
                <span className="small quiet">{say('waits')}</span>
              ) : (
                <Button
                  weight="quiet"
                  aria-label={say('prove.of', { id: event.id })}
                  onPress={() => prove(event)}
                >
                  {say('prove')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

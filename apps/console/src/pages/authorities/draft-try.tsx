/** A draft tried on the declarations that are kept here: counts, and with consent the same counts for the authority. */
import type { paths } from '@carnet/client'
import { formatDay } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { draftsWords } from '../authority/drafts.words.ts'
import { dayOf } from '../organisation/use-me.ts'
import { authoritiesWords } from './authorities.words.ts'
import type { PublicDraft } from './public-draft.ts'

type Effect = paths['/v1/draft-effects']['post']['responses'][200]['content']['application/json']['effect']

interface TryProps {
  readonly desk: string
  readonly data: PublicDraft
  readonly titles: ReadonlyMap<string, string>
}

export function DraftTry({ desk, data, titles }: TryProps): ReactNode {
  const say = useWords(authoritiesWords)
  const api = useApi()
  const { draft, files, arrangements, entries } = data
  const trying = useChange({
    send: (_asked: null, headers) =>
      answerOf(
        api.POST('/v1/draft-effects', {
          body: {
            regime: draft.regime,
            files,
            arrangements,
            effective_on: draft.effective_on,
            entries: entries.map(({ id }) => id),
          },
          headers,
        }),
      ),
    stale: [],
  })
  const effect = trying.data?.effect
  return (
    <section className="desk-part">
      <h2>{say('try.title')}</h2>
      <p className="quiet">{say('try.lead')}</p>
      <p className="page__actions">
        <Button isDisabled={trying.isPending} onPress={() => trying.mutate(null)}>
          {say('try.do')}
        </Button>
        <span role="status" className="quiet">
          {trying.isPending ? say('try.busy') : ''}
        </span>
      </p>
      {trying.error ? <ProblemNotice error={trying.error} /> : null}
      {effect ? (
        <>
          <EffectTable effect={effect} titles={titles} />
          {draft.state === 'open' ? <Send desk={desk} draft={draft.id} effect={effect} /> : null}
        </>
      ) : null}
    </section>
  )
}

interface EffectProps {
  readonly effect: Effect
  readonly titles: ReadonlyMap<string, string>
}

function EffectTable({ effect: { declarations, rows }, titles }: EffectProps): ReactNode {
  const say = useWords(authoritiesWords)
  const sayOfDraft = useWords(draftsWords)
  return (
    <>
      <p>
        {declarations === null
          ? say('try.declarations.few')
          : say('try.declarations', { count: declarations })}{' '}
        {rows.length === 0 ? say('try.same') : null}
      </p>
      {rows.length === 0 ? null : (
        <table className="rows desk-cells">
          <thead>
            <tr>
              {(['entry', 'direction', 'declarations'] as const).map(key => (
                <th key={key} scope="col">
                  {sayOfDraft(`effect.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entry, direction, declarations: count }) => (
              <tr key={`${entry} ${direction}`}>
                <th scope="row">
                  {entry === null ? sayOfDraft('effect.several') : (titles.get(entry) ?? entry)}
                </th>
                <td data-label={sayOfDraft('effect.direction')}>{sayOfDraft(`direction.${direction}`)}</td>
                <td data-label={sayOfDraft('effect.declarations')}>{count ?? say('try.few')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

interface SendProps {
  readonly desk: string
  readonly draft: string
  readonly effect: Effect
}

function Send({ desk, draft, effect }: SendProps): ReactNode {
  const say = useWords(authoritiesWords)
  const { language } = useLanguage()
  const api = useApi()
  const [consents, consent] = useState(false)
  const sending = useChange({
    send: (body: { consent: boolean; effect: Effect }, headers) =>
      answerOf(
        api.POST('/v1/desks/{desk}/drafts/{draft}/effects', {
          params: { path: { desk, draft } },
          body,
          headers,
        }),
      ),
    stale: [],
  })
  return (
    <>
      <h3>{say('send.title')}</h3>
      <p className="quiet">{say('send.lead')}</p>
      <label className="ticks__one">
        <input type="checkbox" checked={consents} onChange={({ target }) => consent(target.checked)} />
        {say('send.consent')}
      </label>
      {sending.error ? <ProblemNotice error={sending.error} /> : null}
      <p className="page__actions">
        <Button
          isDisabled={!consents || sending.isPending}
          onPress={() => sending.mutate({ consent: consents, effect })}
        >
          {say('send.do')}
        </Button>
        <span role="status">
          {sending.data
            ? say('send.done', { day: formatDay(dayOf(sending.data.reported_at), language) })
            : ''}
        </span>
      </p>
    </>
  )
}

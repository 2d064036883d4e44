/** One draft: what it changes, what it would do, what is said to it, and the reply. */

import type { paths } from '@carnet/client'
import { textIn } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { type Both, BothLanguages, isSaid, noWords, trimmed } from './both-languages.tsx'
import { Consultation } from './consultation.tsx'
import { DeskPage } from './desk-page.tsx'
import { DraftComments } from './draft-comments.tsx'
import { DraftEntries } from './draft-entries.tsx'
import { draftsWords } from './drafts.words.ts'
import { DraftFacts } from './drafts-page.tsx'
import { SumText } from './flows-page.tsx'
import { type Desk, deskKey, useChange } from './use-desk.ts'

type Answer = paths['/v1/authority/drafts/{id}']['get']['responses'][200]['content']['application/json']

export default function DraftPage(): ReactNode {
  const { id = '' } = useParams<{ id: string }>()
  return <DeskPage part="drafts">{desk => <OneDraft key={id} id={id} desk={desk} />}</DeskPage>
}

function OneDraft({ id, desk }: { readonly id: string; readonly desk: Desk }): ReactNode {
  const say = useWords(draftsWords)
  const { language } = useLanguage()
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [deskKey, 'draft', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/authority/drafts/{id}', { params: { path: { id } }, signal })),
  })
  if (isPending) return <Waiting />
  if (error) return <ProblemNotice error={error} again={() => refetch()} />
  const { draft, entries, effect } = data
  return (
    <>
      <section className="desk-part">
        <p className="small">
          <Link href="/authority/drafts">{say('back')}</Link>
        </p>
        <h2>
          <LawText of={draft.title} />
        </h2>
        <DraftFacts draft={draft} />
        <p className="small">
          <a href={`/published/${desk.slug}/drafts/${id}`}>{say('public')}</a>
        </p>
        {draft.state === 'open' ? <Consultation draft={draft} slug={desk.slug} /> : null}
        {draft.reply ? (
          <>
            <h3>{say('reply')}</h3>
            <p className="desk-said">
              <LawText of={draft.reply} />
            </p>
          </>
        ) : null}
      </section>
      <section className="desk-part">
        <h2>{say('what')}</h2>
        <DraftEntries entries={entries} />
      </section>
      <section className="desk-part">
        <h2>{say('effect')}</h2>
        <p className="quiet">{say('effect.lead')}</p>
        <EffectTable effect={effect} entries={entries} />
      </section>
      <DraftComments
        draft={draft}
        titles={new Map(entries.map(one => [one.id, textIn(one.title, language)]))}
      />
      {draft.state === 'closed' ? null : <Close id={id} />}
    </>
  )
}

interface EffectProps {
  readonly effect: Answer['effect']
  readonly entries: Answer['entries']
}

function EffectTable({ effect, entries }: EffectProps): ReactNode {
  const say = useWords(draftsWords)
  const { language } = useLanguage()
  const { reports, declarations, rows } = effect
  if (reports === 0) return <p className="desk-none">{say('effect.none')}</p>
  const titles = new Map(entries.map(one => [one.id, textIn(one.title, language)]))
  return (
    <>
      <p>{say('effect.reports', { count: reports, declarations: declarations.at_least })}</p>
      <table className="rows desk-cells">
        <thead>
          <tr>
            {(['entry', 'direction', 'declarations'] as const).map(key => (
              <th key={key} scope="col">
                {say(`effect.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, direction, declarations: sum }) => (
            <tr key={`${entry} ${direction}`}>
              <th scope="row">{entry === null ? say('effect.several') : (titles.get(entry) ?? entry)}</th>
              <td data-label={say('effect.direction')}>{say(`direction.${direction}`)}</td>
              <td data-label={say('effect.declarations')}>
                <SumText sum={sum} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** As the service takes it. */
const longestReply = 20_000 // characters

function Close({ id }: { readonly id: string }): ReactNode {
  const say = useWords(draftsWords)
  const api = useApi()
  const [reply, setReply] = useState(noWords)
  const closing = useChange((said: Both, headers) =>
    answerOf(
      api.POST('/v1/authority/drafts/{id}/close', {
        params: { path: { id } },
        body: { reply: said },
        headers,
      }),
    ),
  )
  return (
    <section className="desk-part">
      <h2>{say('close')}</h2>
      <p className="quiet">{say('close.lead')}</p>
      <BothLanguages label={say('reply')} value={reply} most={longestReply} rows={5} onChange={setReply} />
      {closing.error ? <ProblemNotice error={closing.error} /> : null}
      <p className="page__actions">
        <Button
          isDisabled={!isSaid(reply) || closing.isPending}
          onPress={() => closing.mutate(trimmed(reply))}
        >
          {say('close.do')}
        </Button>
      </p>
    </section>
  )
}

/** A draft of an authority for everybody: what it changes, what is said to it, and a comment without an account where the authority takes it. */
import { formatDay, textIn } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { LawText } from '../../kit/law-text.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { placeText } from '../../words/place-text.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { DraftSaid } from '../authorities/draft-said.tsx'
import type { PublicDraft } from '../authorities/public-draft.ts'
import { useDeskName } from '../authorities/use-desks.ts'
import { DraftEntries } from '../authority/draft-entries.tsx'
import { consultationWords } from './consultation.words.ts'
import { PublicComment } from './public-comment.tsx'

export default function ConsultationPage(): ReactNode {
  const say = useWords(consultationWords)
  const { desk = '', id = '' } = useParams<{ desk: string; id: string }>()
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['published-draft', desk, id],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/published/{desk}/drafts/{draft}', { params: { path: { desk, draft: id } }, signal }),
      ),
  })
  return (
    <Page title={say('title')} lead={say('lead')} width="text">
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data ? <Shown desk={desk} data={data} /> : null}
    </Page>
  )
}

function Shown({ desk, data }: { readonly desk: string; readonly data: PublicDraft }): ReactNode {
  const say = useWords(consultationWords)
  const { language } = useLanguage()
  const deskName = useDeskName()
  const { draft, entries } = data
  const { id } = draft
  const titles = new Map(entries.map(one => [one.id, textIn(one.title, language)]))
  const state = draft.state !== 'open' ? 'ended' : draft.public_comments ? 'public' : 'accounts'
  return (
    <>
      <section className="desk-part">
        <h2>
          <LawText of={draft.title} />
        </h2>
        <p className="small">
          {deskName(desk)} · {placeText(draft.regime, language)} ·{' '}
          {state === 'ended' ? say('ended') : say('until', { day: formatDay(draft.comment_until, language) })}
        </p>
        <p className="quiet">{say('not-law')}</p>
        {draft.reply ? (
          <>
            <h3>{say('reply')}</h3>
            <p className="desk-said">
              <LawText of={draft.reply} />
            </p>
          </>
        ) : null}
        <h3>{say('what')}</h3>
        <DraftEntries entries={entries} />
      </section>
      <DraftSaid desk={desk} id={id} titles={titles} />
      {state === 'public' ? <PublicComment desk={desk} id={id} titles={titles} /> : null}
      {state === 'accounts' ? (
        <div className="notice">
          <p>{say('accounts')}</p>
          <a href={`/authorities/drafts/${desk}/${id}`}>{say('accounts.go')}</a>
        </div>
      ) : null}
    </>
  )
}

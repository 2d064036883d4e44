/** The drafts of the desk, and a new one put out for comment. */
import type { paths } from '@carnet/client'
import { formatDay } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { LawText } from '../../kit/law-text.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { usePlaceName } from '../../law/use-place-name.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { DeskPage } from './desk-page.tsx'
import { draftsWords } from './drafts.words.ts'
import { NewDraft } from './new-draft.tsx'
import { deskKey } from './use-desk.ts'

export type Draft =
  paths['/v1/authority/drafts']['get']['responses'][200]['content']['application/json']['items'][number]

export default function DraftsPage(): ReactNode {
  return <DeskPage part="drafts">{() => <Drafts />}</DeskPage>
}

function Drafts(): ReactNode {
  const say = useWords(draftsWords)
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [deskKey, 'drafts'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/authority/drafts', { signal })),
  })
  return (
    <>
      <section className="desk-part">
        {isPending ? <Waiting /> : null}
        {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
        {data?.items.length === 0 ? <p className="desk-none">{say('empty')}</p> : null}
        <ul className="desk-rows">
          {(data?.items ?? []).map(draft => (
            <li key={draft.id} className="desk-row">
              <div className="desk-row__what">
                <h2>
                  <Link href={`/authority/drafts/${draft.id}`}>
                    <LawText of={draft.title} />
                  </Link>
                </h2>
                <DraftFacts draft={draft} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <NewDraft />
    </>
  )
}

export function DraftFacts({ draft }: { readonly draft: Draft }): ReactNode {
  const say = useWords(draftsWords)
  const { language } = useLanguage()
  const nameOf = usePlaceName()
  const { regime, state, comment_until, entries, comments, held } = draft
  return (
    <p className="small">
      {nameOf(regime)} <span className="mono">{regime}</span> ·{' '}
      {say(`state.${state}`, { day: formatDay(comment_until, language) })} ·{' '}
      {say('entries', { count: entries })} · {say('comments', { count: comments })}
      {held > 0 ? (
        <>
          {' · '}
          <strong>{say('held', { count: held })}</strong>
        </>
      ) : null}
    </p>
  )
}

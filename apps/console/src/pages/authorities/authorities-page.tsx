/** The desks of authorities on this service, and the drafts that each has out for comment. */
import { textIn } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { DraftFacts } from '../authority/drafts-page.tsx'
import { authoritiesWords } from './authorities.words.ts'
import { AuthoritiesFrame } from './authorities-frame.tsx'
import { type PublicDesk, useDesks } from './use-desks.ts'

export default function AuthoritiesPage(): ReactNode {
  const say = useWords(authoritiesWords)
  const { data: desks, error, isPending, refetch } = useDesks()
  return (
    <AuthoritiesFrame part="drafts">
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {desks?.length === 0 ? (
        <section className="empty">
          <h2>{say('none')}</h2>
          <p>{say('none.next')}</p>
        </section>
      ) : null}
      {(desks ?? []).map(desk => (
        <DeskPart key={desk.desk} desk={desk} />
      ))}
    </AuthoritiesFrame>
  )
}

function DeskPart({ desk: { desk, name, signers, href } }: { readonly desk: PublicDesk }): ReactNode {
  const say = useWords(authoritiesWords)
  const { language } = useLanguage()
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['published-drafts', desk],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/published/{desk}/drafts', { params: { path: { desk } }, signal })),
  })
  const called = textIn(name, language)
  return (
    <section className="desk-part">
      <div className="desk-row">
        <div className="desk-row__what">
          <h2>{called}</h2>
          <p className="small">
            <a href={href}>{say('desk.releases')}</a>
          </p>
          <div className="small quiet desk-key">
            {say('desk.key')}
            <ul className="mono">
              {signers.map(one => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        </div>
        <Link
          className="button"
          href={`/authorities/filings/new?desk=${desk}`}
          aria-label={say('desk.file.with', { desk: called })}
        >
          {say('desk.file')}
        </Link>
      </div>
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data?.items.length === 0 ? <p className="desk-none">{say('drafts.none')}</p> : null}
      <ul className="desk-rows">
        {(data?.items ?? []).map(draft => (
          <li key={draft.id} className="desk-row">
            <div className="desk-row__what">
              <h3>
                <Link href={`/authorities/drafts/${desk}/${draft.id}`}>{textIn(draft.title, language)}</Link>
              </h3>
              <DraftFacts draft={draft} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

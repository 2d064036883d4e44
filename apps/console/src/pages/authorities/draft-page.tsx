/** A draft of an authority, as an enterprise meets it: what it changes, what it would do to it, what is said to it. */

import { textIn } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { DraftEntries } from '../authority/draft-entries.tsx'
import { DraftFacts } from '../authority/drafts-page.tsx'
import { authoritiesWords } from './authorities.words.ts'
import { AuthoritiesFrame } from './authorities-frame.tsx'
import { CommentDialog, DraftSaid } from './draft-said.tsx'
import { DraftTry } from './draft-try.tsx'
import { useDeskName } from './use-desks.ts'

export default function DraftPage(): ReactNode {
  const { desk = '', id = '' } = useParams<{ desk: string; id: string }>()
  return (
    <AuthoritiesFrame part="drafts">
      <OneDraft key={id} desk={desk} id={id} />
    </AuthoritiesFrame>
  )
}

interface DraftProps {
  readonly desk: string
  readonly id: string
}

function OneDraft({ desk, id }: DraftProps): ReactNode {
  const say = useWords(authoritiesWords)
  const { language } = useLanguage()
  const api = useApi()
  const deskName = useDeskName()
  /** The id of the entry that is commented on; empty: the whole; null: nothing is. */
  const [about, setAbout] = useState<string | null>(null)
  const [published, setPublished] = useState(false)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['published-draft', desk, id],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/published/{desk}/drafts/{draft}', { params: { path: { desk, draft: id } }, signal }),
      ),
  })
  if (isPending) return <Waiting />
  if (error) return <ProblemNotice error={error} again={() => refetch()} />
  const { draft, entries } = data
  const titles = new Map(entries.map(one => [one.id, textIn(one.title, language)]))
  const isOpen = draft.state === 'open'
  return (
    <>
      <section className="desk-part">
        <p className="small">
          <Link href="/authorities">{say('back')}</Link>
        </p>
        <h2>{textIn(draft.title, language)}</h2>
        <p>{deskName(desk)}</p>
        <DraftFacts draft={draft} />
        <p className="quiet">
          {say('not-law')} <Link href={`/regimes/${draft.regime}`}>{say('regime')}</Link>
        </p>
        {draft.reply ? (
          <>
            <h3>{say('reply')}</h3>
            <p className="desk-said">{textIn(draft.reply, language)}</p>
          </>
        ) : null}
        {isOpen ? (
          <p className="page__actions">
            <Button weight="strong" onPress={() => setAbout('')}>
              {say('comment')}
            </Button>
            <span role="status">{published ? say('comment.done') : ''}</span>
          </p>
        ) : (
          <p className="notice">{say('ended')}</p>
        )}
      </section>
      <section className="desk-part">
        <h2>{say('what')}</h2>
        <DraftEntries
          entries={entries}
          action={
            isOpen
              ? ({ id: entry, title }) => (
                  <Button
                    weight="quiet"
                    aria-label={say('comment.of', { title: textIn(title, language) })}
                    onPress={() => setAbout(entry)}
                  >
                    {say('comment')}
                  </Button>
                )
              : undefined
          }
        />
      </section>
      <DraftTry desk={desk} data={data} titles={titles} />
      <DraftSaid desk={desk} id={id} titles={titles} />
      {about === null ? null : (
        <CommentDialog
          desk={desk}
          id={id}
          about={about}
          titles={titles}
          close={() => setAbout(null)}
          published={() => setPublished(true)}
        />
      )}
    </>
  )
}

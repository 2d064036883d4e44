/** Who may comment on a draft: organisations with an account, or everybody, at a public page. */
import type { ReactNode } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWords } from '../../words/use-words.ts'
import { draftsWords } from './drafts.words.ts'
import type { Draft } from './drafts-page.tsx'
import { useChange } from './use-desk.ts'

export function Consultation({ draft, slug }: { readonly draft: Draft; readonly slug: string }): ReactNode {
  const say = useWords(draftsWords)
  const api = useApi()
  const { id, public_comments: isPublic } = draft
  const saying = useChange((to: boolean, headers) =>
    answerOf(
      api.PUT('/v1/authority/drafts/{id}/consultation', {
        params: { path: { id } },
        body: { public_comments: to },
        headers,
      }),
    ),
  )
  return (
    <>
      <label className="ticks__one">
        <input
          type="checkbox"
          // What was pressed stands at once; it keeps the focus until the service has answered.
          checked={saying.isPending ? saying.variables : isPublic}
          onChange={({ target }) => saying.isPending || saying.mutate(target.checked)}
        />
        <span>{say('anybody')}</span>
      </label>
      {isPublic ? (
        <p className="small">
          <a href={`/consultation/${slug}/${id}`}>{say('anybody.page')}</a>
        </p>
      ) : null}
      {saying.error ? <ProblemNotice error={saying.error} /> : null}
    </>
  )
}

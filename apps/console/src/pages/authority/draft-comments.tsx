/** What is said to a draft: shown, hidden, answered. */
import type { paths } from '@carnet/client'
import { formatDay } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { draftsWords } from './drafts.words.ts'
import type { Draft } from './drafts-page.tsx'
import { EraseComment } from './erase-comment.tsx'
import { deskKey, useChange } from './use-desk.ts'

type Comment =
  paths['/v1/authority/drafts/{id}/comments']['get']['responses'][200]['content']['application/json']['items'][number]
/** As the service takes it. */
const longestReply = 4000 // characters

interface CommentsProps {
  readonly draft: Draft
  readonly titles: ReadonlyMap<string, string>
}

export function DraftComments({ draft, titles }: CommentsProps): ReactNode {
  const say = useWords(draftsWords)
  const sayOfDesk = useWords(authorityWords)
  const api = useApi()
  const [answered, answer] = useState<Comment | null>(null)
  const { id } = draft
  const comments = usePages([deskKey, 'comments', id], (page, signal) =>
    answerOf(
      api.GET('/v1/authority/drafts/{id}/comments', {
        params: { path: { id }, query: page },
        signal,
      }),
    ),
  )
  const { items } = comments
  return (
    <section className="desk-part">
      <h2>{say('said')}</h2>
      {comments.error ? <ProblemNotice error={comments.error} again={() => comments.refetch()} /> : null}
      {comments.data && items.length === 0 ? <p className="desk-none">{say('said.none')}</p> : null}
      <ul className="desk-rows">
        {items.map(one => (
          <OneComment
            key={one.id}
            comment={one}
            about={one.entry === null ? say('said.whole') : (titles.get(one.entry) ?? one.entry)}
            answer={() => answer(one)}
          />
        ))}
      </ul>
      {comments.hasNextPage ? (
        <Button onPress={() => comments.fetchNextPage()}>{sayOfDesk('more')}</Button>
      ) : null}
      {answered ? <AnswerDialog key={answered.id} comment={answered} close={() => answer(null)} /> : null}
    </section>
  )
}

/** Shows or hides a comment, and says what is answered where that is said. */
function useModeration(id: string, done?: () => void) {
  const api = useApi()
  return useChange(
    (body: { readonly state: 'shown' | 'hidden'; readonly reply?: string }, headers) =>
      answerOf(api.PUT('/v1/authority/comments/{id}', { params: { path: { id } }, body, headers })),
    done,
  )
}

interface OneProps {
  readonly comment: Comment
  readonly about: string
  readonly answer: () => void
}

function OneComment({ comment, about, answer }: OneProps): ReactNode {
  const say = useWords(draftsWords)
  const { language } = useLanguage()
  const { id, author, address, of_organisation, text, state, reply, created_at } = comment
  const moderating = useModeration(id)
  const to = state === 'shown' ? 'hidden' : 'shown'
  const action = to === 'shown' ? 'show' : 'hide'
  return (
    <li className="desk-row">
      <div className="desk-row__what">
        <p className="small quiet">
          <strong>{author}</strong>
          {address === null ? null : (
            <>
              {' '}
              <span className="mono">{address}</span>
            </>
          )}{' '}
          · {say(of_organisation ? 'said.organisation' : 'said.anybody')} ·{' '}
          {formatDay(created_at.slice(0, 10), language)} · {about}
          {state === 'shown' ? null : (
            <>
              {' · '}
              <strong>{say(`said.${state}`)}</strong>
            </>
          )}
        </p>
        <p className="desk-said">{text}</p>
        {reply ? (
          <p className="desk-said desk-said--reply">
            <span className="small quiet">{say('answer')}</span>
            <br />
            {reply}
          </p>
        ) : null}
        {moderating.error ? <ProblemNotice error={moderating.error} /> : null}
      </div>
      <div className="page__actions">
        <Button
          aria-label={say(`${action}.of`, { author })}
          isDisabled={moderating.isPending}
          onPress={() => moderating.mutate({ state: to })}
        >
          {say(action)}
        </Button>
        <Button aria-label={say('answer.of', { author })} onPress={answer}>
          {say('answer')}
        </Button>
        <EraseComment id={id} author={author} />
      </div>
    </li>
  )
}

function AnswerDialog({
  comment,
  close,
}: {
  readonly comment: Comment
  readonly close: () => void
}): ReactNode {
  const say = useWords(draftsWords)
  const [reply, setReply] = useState(comment.reply ?? '')
  const moderating = useModeration(comment.id, close)
  return (
    <Dialog title={say('answer.of', { author: comment.author })} isOpen close={close}>
      <p className="desk-said">{comment.text}</p>
      <label className="field">
        <span>{say('answer')}</span>
        <textarea
          rows={5}
          maxLength={longestReply}
          value={reply}
          onChange={({ target }) => setReply(target.value)}
        />
      </label>
      {moderating.error ? <ProblemNotice error={moderating.error} /> : null}
      <p className="page__actions">
        <Button
          weight="strong"
          isDisabled={reply.trim() === '' || moderating.isPending}
          onPress={() => moderating.mutate({ state: 'shown', reply: reply.trim() })}
        >
          {say('answer.do')}
        </Button>
      </p>
    </Dialog>
  )
}

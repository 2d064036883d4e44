/** What is said to a draft, with the answers of the authority; and a comment of one's own. */
import { formatDay } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { authorityWords } from '../authority/authority.words.ts'
import { draftsWords } from '../authority/drafts.words.ts'
import { authoritiesWords } from './authorities.words.ts'

interface SaidProps {
  readonly desk: string
  readonly id: string
  /** Of the entries, by their ids. */
  readonly titles: ReadonlyMap<string, string>
}

const commentsKey = 'published-comments'

export function DraftSaid({ desk, id, titles }: SaidProps): ReactNode {
  const say = useWords(draftsWords)
  const more = useWords(authorityWords)('more')
  const { language } = useLanguage()
  const api = useApi()
  const comments = usePages([commentsKey, desk, id], (page, signal) =>
    answerOf(
      api.GET('/published/{desk}/drafts/{draft}/comments', {
        params: { path: { desk, draft: id }, query: page },
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
        {items.map(({ id: comment, author, of_organisation, text, reply, created_at, entry }) => (
          <li key={comment} className="desk-row">
            <div className="desk-row__what">
              <p className="small quiet">
                <strong>{author}</strong> · {say(of_organisation ? 'said.organisation' : 'said.anybody')} ·{' '}
                {formatDay(created_at.slice(0, 10), language)} ·{' '}
                {entry === null ? say('said.whole') : (titles.get(entry) ?? entry)}
              </p>
              <p className="desk-said">{text}</p>
              {reply ? (
                <p className="desk-said desk-said--reply">
                  <span className="small quiet">{say('answer')}</span>
                  <br />
                  {reply}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {comments.hasNextPage ? <Button onPress={() => comments.fetchNextPage()}>{more}</Button> : null}
    </section>
  )
}

/** As the service takes it. */
const longestComment = 4000 // characters

interface DialogProps extends SaidProps {
  /** The entry that it begins with; empty: the whole. */
  readonly about: string
  readonly close: () => void
  readonly published: () => void
}

export function CommentDialog({ desk, id, titles, about, close, published }: DialogProps): ReactNode {
  const say = useWords(authoritiesWords)
  const whole = useWords(draftsWords)('said.whole')
  const api = useApi()
  const [entry, setEntry] = useState(about)
  const [text, setText] = useState('')
  const commenting = useChange({
    send: (body: { entry: string | null; text: string }, headers) =>
      answerOf(
        api.POST('/v1/desks/{desk}/drafts/{draft}/comments', {
          params: { path: { desk, draft: id } },
          body,
          headers,
        }),
      ),
    stale: [commentsKey, 'published-draft', 'published-drafts'],
    then: () => {
      published()
      close()
    },
  })
  const said = text.trim()
  return (
    <Dialog title={say('comment')} isOpen close={close}>
      <p className="quiet">{say('comment.lead')}</p>
      <SelectField
        label={say('comment.about')}
        value={entry}
        options={[
          { value: '', text: whole },
          ...[...titles].map(([value, title]) => ({ value, text: title })),
        ]}
        onChange={setEntry}
      />
      <label className="field">
        <span>{say('comment.text')}</span>
        <textarea
          rows={6}
          maxLength={longestComment}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {commenting.error ? <ProblemNotice error={commenting.error} /> : null}
      <p className="page__actions">
        <Button
          weight="strong"
          isDisabled={said === '' || commenting.isPending}
          onPress={() => commenting.mutate({ entry: entry === '' ? null : entry, text: said })}
        >
          {say('comment.do')}
        </Button>
      </p>
    </Dialog>
  )
}

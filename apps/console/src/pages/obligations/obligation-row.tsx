/** One thing that is owed: its day, what it is, who asks it, what to look at besides. */
import { formatDay, label, textIn } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Button } from '../../kit/button.tsx'
import { CiteText } from '../../kit/cite-text.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { useWho } from '../../kit/use-who.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { obligationsWords } from './obligations.words.ts'
import type { Obligation } from './owed.ts'

interface RowProps {
  readonly obligation: Obligation
  readonly mark: () => void
  readonly assign: () => void
}

export function ObligationRow({ obligation, mark, assign }: RowProps): ReactNode {
  const say = useWords(obligationsWords)
  const { language } = useLanguage()
  const { state, regime, words, cite, source, doubt, due, cautions, assigned_to, done } = obligation
  const { transfer, request } = obligation
  const isDone = state === 'done'
  const action = done ? 'mark.reopen' : 'mark.done'
  return (
    <li className="owed" data-state={state}>
      {due ? (
        <p className="owed__day">
          <time dateTime={due}>{formatDay(due, language)}</time>
          {state === 'overdue' ? <strong> ● {say('overdue')}</strong> : null}
        </p>
      ) : null}
      <div className="owed__what">
        <h3>
          <LawText of={words} />
        </h3>
        <p className="small">
          {/* What no provision asks has been set by somebody there, whether or not its law is in the library. */}
          {cite ? (
            <Link className="mono" href={`/regimes/${regime}`}>
              {regime}
            </Link>
          ) : (
            <span className="mono">{regime}</span>
          )}
          {cite ? (
            <>
              {' '}
              · <CiteText of={cite} />
            </>
          ) : null}
        </p>
        <ul className="owed__ways small">
          {source ? (
            <li>
              <a href={source} rel="noreferrer" target="_blank">
                {say('text')}
              </a>
            </li>
          ) : null}
          {transfer ? (
            <li>
              <Link href={`/transfers/${transfer}`}>{say('transfer')}</Link>
            </li>
          ) : null}
          {request ? (
            <li>
              <Link href={`/requests/${request}`}>{say('request')}</Link>
            </li>
          ) : null}
          {assigned_to ? <li>{say('for', { who: assigned_to })}</li> : null}
        </ul>
        {isDone
          ? null
          : cautions.map(caution => (
              <p key={caution} className="small quiet">
                {label(`caution.${caution}`, language)}
              </p>
            ))}
        {doubt && !isDone ? (
          <details className="small">
            <summary>{say('doubt')}</summary>
            <p>
              <LawText of={doubt} />
            </p>
          </details>
        ) : null}
        {isDone ? <p className="small quiet">{done ? <DoneBy done={done} /> : say('shown')}</p> : null}
      </div>
      <div className="page__actions owed__actions">
        {isDone ? null : (
          <Button
            weight="quiet"
            onPress={assign}
            aria-label={say('assign.of', { what: textIn(words, language) })}
          >
            {say('assign')}
          </Button>
        )}
        {done || !isDone ? (
          <Button onPress={mark} aria-label={say(`${action}.of`, { what: textIn(words, language) })}>
            {say(action)}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

function DoneBy({ done }: { readonly done: NonNullable<Obligation['done']> }): ReactNode {
  const say = useWords(obligationsWords)
  const who = useWho()
  const { language } = useLanguage()
  const day = formatDay(done.day, language)
  return (
    <>
      {done.by ? say('done.by', { day, who: who(done.by) }) : say('done.on', { day })}
      {done.note ? <span className="owed__note"> · {done.note}</span> : null}
    </>
  )
}

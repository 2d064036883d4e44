/** Changes of the law, day by day: each a sentence, with what was and what is, and by which text. */
import { formatDay } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { DayOfChanges, ShownChange } from '../law/law-in-time.ts'
import { usePlaceName } from '../law/use-place-name.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { lawWords } from './law.words.ts'
import { LawFields } from './law-entry.tsx'
import { LawText } from './law-text.tsx'

export interface LawChangesProps {
  readonly days: readonly DayOfChanges[]
  /** Whether each names its regime: where those of several stand together. */
  readonly namesRegime: boolean
}

export function LawChanges({ days, namesRegime }: LawChangesProps): ReactNode {
  const say = useWords(lawWords)
  const { language } = useLanguage()
  return days.map(({ day, changes }) => (
    <section key={day} className="law-day">
      <h2>{day === null ? say('day.none') : <time dateTime={day}>{formatDay(day, language)}</time>}</h2>
      <ChangeList changes={changes} namesRegime={namesRegime} />
    </section>
  ))
}

interface ListProps {
  readonly changes: readonly ShownChange[]
  readonly namesRegime: boolean
}

export function ChangeList({ changes, namesRegime }: ListProps): ReactNode {
  return (
    <ul>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list may change twice on a day, and nothing here moves
        <li key={index} className="law-change">
          <OneChange change={change} namesRegime={namesRegime} />
        </li>
      ))}
    </ul>
  )
}

interface OneProps {
  readonly change: ShownChange
  readonly namesRegime: boolean
}

function OneChange({ change, namesRegime }: OneProps): ReactNode {
  const say = useWords(lawWords)
  const nameOf = usePlaceName()
  const { regime, kind, partName, entry } = change
  return (
    <>
      <p className="small quiet law-change__head">
        {namesRegime ? <Link href={`/regimes/${regime}`}>{nameOf(regime)}</Link> : null}
        <span data-change={kind}>{say(`change.${kind}`)}</span>
        <span>{partName}</span>
        {entry.confidence && entry.confidence !== 'verified' ? (
          <strong>{say(`confidence.${entry.confidence}`)}</strong>
        ) : null}
      </p>
      <p className="law-change__says">
        <LawText of={entry.title} />
      </p>
      {entry.fields.length > 0 ? (
        <details>
          <summary className="small">{say('change.more')}</summary>
          <LawFields fields={entry.fields} />
        </details>
      ) : null}
    </>
  )
}

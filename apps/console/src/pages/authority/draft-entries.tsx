/** What a draft changes, entry by entry. */
import type { paths } from '@carnet/client'
import { textIn } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { draftsWords } from './drafts.words.ts'

export type DraftEntry =
  paths['/published/{desk}/drafts/{draft}']['get']['responses'][200]['content']['application/json']['entries'][number]

const mostEntries = 200
const marks = { added: '+', changed: '~', removed: '−' } as const

interface EntriesProps {
  readonly entries: readonly DraftEntry[]
  /** What can be done with an entry, beside it. */
  readonly action?: ((entry: DraftEntry) => ReactNode) | undefined
}

export function DraftEntries({ entries, action }: EntriesProps): ReactNode {
  const say = useWords(draftsWords)
  const { language } = useLanguage()
  const [most, setMost] = useState(mostEntries)
  return (
    <>
      <ul className="desk-entries">
        {entries.slice(0, most).map(entry => {
          const { id, kind, list, title, text, cite, doubt } = entry
          return (
            <li key={id}>
              <span className="desk-mark" aria-hidden="true">
                {marks[kind]}
              </span>
              <div>
                <strong>
                  <LawText of={title} />
                </strong>{' '}
                <span className="small quiet">
                  {say(`kind.${kind}`)}
                  {list ? ` · ${textIn(list, language)}` : null}
                  {cite && textIn(cite, language) !== textIn(title, language)
                    ? ` · ${textIn(cite, language)}`
                    : null}
                </span>
                {text ? (
                  <p>
                    <LawText of={text} />
                  </p>
                ) : null}
                {doubt ? (
                  <p className="small quiet">
                    <LawText of={doubt} />
                  </p>
                ) : null}
                {action?.(entry)}
              </div>
            </li>
          )
        })}
      </ul>
      {entries.length > most ? (
        <Button onPress={() => setMost(most + mostEntries)}>
          {say('entries', { count: entries.length })}
        </Button>
      ) : null}
    </>
  )
}

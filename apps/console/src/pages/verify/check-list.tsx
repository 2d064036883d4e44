/** The checks, each with a shape, a word and a colour. */
import type { ReactNode } from 'react'
import type { ToldCheck } from '../../proof/protocol.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { verifyWords } from './verify.words.ts'

type Result = ToldCheck['result'] | 'pending'

const shapes: Readonly<Record<Result, ReactNode>> = {
  passed: <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" />,
  failed: <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" />,
  'not-checked': <path d="M3 8h10" fill="none" />,
  pending: <circle cx="8" cy="8" r="5.5" fill="none" strokeDasharray="2.2 2.12" />,
}

function CheckShape({ of }: { readonly of: Result }): ReactNode {
  return (
    <svg className="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapes[of]}
    </svg>
  )
}

/** `reading` says how far the data are read; null when they are not being read. */
export function CheckList({
  checks,
  reading,
}: {
  readonly checks: readonly ToldCheck<string>[]
  readonly reading: string | null
}): ReactNode {
  const say = useWords(verifyWords)
  const { language } = useLanguage()
  return (
    <ol className="checks">
      {checks.map(({ check, result, name, text }) => {
        const isRead = check === 'data' && reading !== null
        const shown: Result = isRead ? 'pending' : result
        return (
          <li key={check} data-check={check} data-result={shown}>
            <CheckShape of={shown} />
            <p>
              <strong>{name[language]}</strong>{' '}
              <span className="checks__result">{say(`result.${shown}`)}</span>
              <br />
              <span className="checks__text">{isRead ? reading : text[language]}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}

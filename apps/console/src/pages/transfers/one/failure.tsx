/** Why a transfer failed: the service keeps codes and data, the words are spoken here. */
import { type ErrorLike, errorText } from '@carnet/locales'
import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'
import { Onward } from './onward.tsx'
import type { Transfer } from './transfer.ts'

export function Failure({ transfer }: { readonly transfer: Transfer }): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const issues = (transfer.problem?.issues ?? []) as unknown as readonly ErrorLike[]
  return (
    <section className="notice notice--failed" role="alert">
      <p>{say('failed')}</p>
      {issues.map(issue => {
        const { message, fix } = errorText(issue, language)
        return (
          <p key={`${issue.code} ${message}`}>
            <strong>{message}</strong>
            <br />
            {fix} <code className="quiet">{issue.code}</code>
          </p>
        )
      })}
      <Onward transfer={transfer} why="failed" />
    </section>
  )
}

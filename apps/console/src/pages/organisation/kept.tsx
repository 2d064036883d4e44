/** What the service holds, until when, and why the rest stays. */
import { formatNumber } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { keptWords } from './kept.words.ts'

type Word = keyof typeof keptWords

export function Kept(): ReactNode {
  const say = useWords(keptWords)
  const { language } = useLanguage()
  const api = useApi()
  const { data, error, refetch } = useQuery({
    queryKey: ['keeping'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/keeping', { signal })),
  })
  const end = (ends: string, days: number | null): string => {
    if (ends === 'itself' && days !== null && days < 1) return say('ends.itself-day')
    const word = (ends === 'erased' && days !== null ? 'ends.erased-after' : `ends.${ends}`) as Word
    return say(word, { days: formatNumber(days ?? 0, language) })
  }
  return (
    <section className="setting">
      <h2>{say('kept')}</h2>
      <p className="quiet">{say('kept.lead')}</p>
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      <ul>
        {data?.items.map(({ what, ends, days, setting }) => (
          <li key={what} className="setting__row">
            <div>
              <strong>{say(`what.${what}` as Word)}</strong>
              <p className="small quiet">
                {end(ends, days)} {setting === null ? null : <code>{setting}</code>}
                {ends === 'never' ? ` · ${say(`why.${what}` as Word)}` : null}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

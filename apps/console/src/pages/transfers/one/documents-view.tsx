/** The documents that the decision asks for under the chosen plan, filled from what is known, each with the provision that asks. */
import { textIn } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerOf, useApi } from '../../../api/client.ts'
import { LawText } from '../../../kit/law-text.tsx'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'
import type { Transfer } from './transfer.ts'

const formats = ['docx', 'pdf'] as const

export function DocumentsView({ transfer }: { readonly transfer: Transfer }): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const api = useApi()
  const { id, plan } = transfer
  const { data } = useQuery({
    queryKey: ['documents', id, plan?.sha256],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/transfers/{id}/documents', { params: { path: { id } }, signal })),
  })
  const documents = data?.documents ?? []
  if (documents.length === 0) return null
  const severalLegs = new Set(documents.map(({ leg }) => leg)).size > 1
  return (
    <section className="papers">
      <h2>{say('papers.title')}</h2>
      <p className="quiet">{say('papers.lead')}</p>
      <ul>
        {documents.map(({ kind, title, leg, regime, cite, serves, done }) => (
          <li key={`${kind} ${leg} ${regime} ${serves}`}>
            <p>
              <LawText of={title} />
              {severalLegs ? <span className="quiet"> · {leg}</span> : null}
              {done ? <span className="quiet"> · {say('papers.done')}</span> : null}
              <span className="small quiet papers__cite">
                <span className="mono">{regime}</span> <LawText of={cite} />
              </span>
            </p>
            <p className="papers__get">
              {formats.map(format => (
                <a
                  key={format}
                  href={`/v1/transfers/${id}/documents/${kind}?format=${format}&lang=${language}&leg=${encodeURIComponent(leg)}`}
                  aria-label={`${textIn(title, language)}, ${format.toUpperCase()}`}
                  download
                >
                  {format.toUpperCase()}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

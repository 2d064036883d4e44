/** The documents that the decision asks for under the chosen plan, filled from what is known, each with the provision that asks. */
import { formatList, textIn } from '@carnet/locales'
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
  const severalLegs = new Set(documents.flatMap(({ legs }) => legs)).size > 1
  return (
    <section className="papers">
      <h2>{say('papers.title')}</h2>
      <p className="quiet">{say(plan ? 'papers.lead' : 'papers.declared')}</p>
      <ul>
        {documents.map(({ kind, title, leg, legs, regime, cite, serves, done, by_reference: short }) => (
          <li key={`${kind} ${leg} ${regime} ${serves}`}>
            <p>
              <LawText of={title} />
              {severalLegs ? <span className="quiet"> · {formatList(legs, language)}</span> : null}
              {done ? <span className="quiet"> · {say('papers.done')}</span> : null}
              <span className="small quiet papers__cite">
                <span className="mono">{regime}</span> <LawText of={cite} />
              </span>
            </p>
            <p className="papers__get">
              <Formats of={addressOf(id, kind, legs, language)} called={textIn(title, language)} />
            </p>
            {short ? (
              <p className="papers__get">
                <span className="small quiet">{say('papers.by-reference')}</span>
                <Formats
                  of={`${addressOf(id, kind, legs, language)}&by_reference=true`}
                  called={`${textIn(title, language)}, ${say('papers.by-reference')}`}
                />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

const addressOf = (id: string, kind: string, legs: readonly string[], language: string): string =>
  `/v1/transfers/${id}/documents/${kind}?language=${language}&leg=${encodeURIComponent(legs.join(','))}`

/** A document in each format. */
const Formats = ({ of, called }: { readonly of: string; readonly called: string }): ReactNode =>
  formats.map(format => (
    <a
      key={format}
      href={`${of}&format=${format}`}
      aria-label={`${called}, ${format.toUpperCase()}`}
      download
    >
      {format.toUpperCase()}
    </a>
  ))

/** One regime as a book, as of a day: contents, articles beside their condition, lists, sources, doubts. */

import { formatDay } from '@carnet/locales'
import type { RegimePage as Book } from '@carnet/present'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { regimesWords } from './regimes.words.ts'

type Section = Book['sections'][number]
type Entry = Section['entries'][number]
type Value = Entry['fields'][number]['value'] | Section['body'][number]

const today = (): string => new Intl.DateTimeFormat('sv').format(new Date())

export default function RegimePage(): ReactNode {
  const say = useWords(regimesWords)
  const { language } = useLanguage()
  const { code = '' } = useParams<{ code: string }>()
  const [asOf, setDay] = useState(today)
  const { data: book, error, isPending } = useLaw('page', { code: code.toUpperCase(), asOf })
  if (error) return <ProblemNotice error={error} />
  if (isPending) return <Waiting />
  if (!book)
    return (
      <Page title={say('book.missing', { code })}>
        <p>
          <Link href="/regimes">{say('book.all')}</Link>
        </p>
      </Page>
    )
  return (
    <Page
      title={book.title}
      lead={say('book.lead', { day: formatDay(book.asOf, language) })}
      actions={
        <label className="field">
          <span>{say('book.day')}</span>
          <input type="date" value={asOf} onChange={({ target }) => target.value && setDay(target.value)} />
        </label>
      }
    >
      <Fields fields={book.fields} />
      <div className="book">
        <nav className="book__contents" aria-label={say('book.contents')}>
          <h2>{say('book.contents')}</h2>
          <ul>
            {book.sections.map(({ id, title, entries }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>{' '}
                {entries.length > 0 ? <span className="quiet">{entries.length}</span> : null}
              </li>
            ))}
          </ul>
        </nav>
        <div className="book__text">
          {book.sections.map(({ id, title, body, entries }) => (
            <section key={id} id={id}>
              <h2>{title}</h2>
              {body.map(text => (
                <div key={JSON.stringify(text)}>
                  <Text value={text} />
                </div>
              ))}
              {entries.map(entry => (
                <OneEntry key={entry.id} entry={entry} depth={3} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}

function OneEntry({ entry, depth }: { readonly entry: Entry; readonly depth: 3 | 4 }): ReactNode {
  const say = useWords(regimesWords)
  const { id, title, confidence, state, fields, entries } = entry
  const Heading = `h${depth}` as const
  return (
    <article className="entry" data-state={state ?? undefined}>
      <Heading>{title}</Heading>
      <p className="small quiet">
        <code>{id}</code>
        {state && state !== 'in-force' ? ` · ${say(`state.${state}`)}` : null}
        {confidence ? ` · ${say(`confidence.${confidence}`)}` : null}
      </p>
      <Fields fields={fields} />
      {entries.map(one => (
        <OneEntry key={one.id} entry={one} depth={4} />
      ))}
    </article>
  )
}

function Fields({ fields }: { readonly fields: Entry['fields'] }): ReactNode {
  return (
    <dl className="fields">
      {fields.map(({ name, value, href }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields of an entry may repeat a name, and never move
        <div key={index}>
          <dt>{name}</dt>
          <dd>{href && typeof value === 'string' ? <a href={href}>{value}</a> : <Text value={value} />}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A text, a sentence with its parts, several texts, or lines to be copied. */
function Text({ value }: { readonly value: Value }): ReactNode {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return (value as readonly string[]).map(text => (
      <span className="line" key={text}>
        {text}
      </span>
    ))
  if ('snippet' in value) return <pre className="snippet">{value.snippet.join('\n')}</pre>
  const { text, parts } = value as Clause
  return (
    <>
      {text}
      {parts && parts.length > 0 ? (
        <ul className="bullets">
          {parts.map(part => (
            <li key={JSON.stringify(part)}>
              <Text value={part} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

type Clause = Exclude<Section['body'][number], string>

/** What a regime says, as a page of the law has it: an entry with its fields, a sentence with its parts. */
import { anchorIn, type RegimePage } from '@carnet/present'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLawLanguage, useWords } from '../words/use-words.ts'
import { lawWords } from './law.words.ts'

type Section = RegimePage['sections'][number]
export type LawEntry = Section['entries'][number]
export type LawText = LawEntry['fields'][number]['value'] | Section['body'][number]

interface EntryProps {
  readonly entry: LawEntry
  readonly depth: 3 | 4
  /** The section that it stands in: with it, a citation elsewhere can lead here. */
  readonly section: string
}

export function OneEntry({ entry, depth, section }: EntryProps): ReactNode {
  const say = useWords(lawWords)
  const { id, title, confidence, state, fields, entries } = entry
  const Heading = `h${depth}` as const
  return (
    <article className="entry" id={anchorIn(section, id)} data-state={state ?? undefined} tabIndex={-1}>
      <Heading lang={useLawLanguage()}>{title}</Heading>
      <p className="small quiet">
        <code>{id}</code>
        {state && state !== 'in-force' ? ` · ${say(`state.${state}`)}` : null}
        {confidence ? ` · ${say(`confidence.${confidence}`)}` : null}
      </p>
      <LawFields fields={fields} />
      {entries.map(one => (
        <OneEntry key={one.id} entry={one} depth={4} section={section} />
      ))}
    </article>
  )
}

export function LawFields({ fields }: { readonly fields: LawEntry['fields'] }): ReactNode {
  return (
    <dl className="fields" lang={useLawLanguage()}>
      {fields.map(({ name, value, href }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields of an entry may repeat a name, and never move
        <div key={index}>
          <dt>{name}</dt>
          <dd>
            {href && typeof value === 'string' ? <a href={href}>{value}</a> : <PlainText value={value} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface CitingProps {
  readonly runs: NonNullable<LawEntry['fields'][number]['runs']>
  readonly regime: string
  readonly asOf: string
}

/** Lines of which each citation leads to the part of its regime, as of the day. */
export function CitingLines({ runs, regime, asOf }: CitingProps): ReactNode {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none ever moves
    <span className="line" key={index}>
      {run.map((piece, at) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Link key={at} href={placeInBook(regime, asOf, piece.anchor)}>
            {piece.text}
          </Link>
        ),
      )}
    </span>
  ))
}

/** Where a part of a regime stands in its book, as of a day. */
export const placeInBook = (regime: string, asOf: string, anchor: string): string =>
  `/regimes/${regime}?as_of=${asOf}#${encodeURIComponent(anchor)}`

/** A text, a sentence with its parts, several texts, or lines to be copied: in the language of the law. */
export function TextOfLaw({ value }: { readonly value: LawText }): ReactNode {
  const law = useLawLanguage()
  const text = <PlainText value={value} />
  return law ? <span lang={law}>{text}</span> : text
}

function PlainText({ value }: { readonly value: LawText }): ReactNode {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return (value as readonly string[]).map((text, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a field may be the same, and none ever moves
      <span className="line" key={index}>
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
              <PlainText value={part} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

type Clause = Exclude<Section['body'][number], string>

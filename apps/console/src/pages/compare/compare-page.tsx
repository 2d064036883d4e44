/** Two regimes side by side, concept by concept: what each does with the same cases, with both citations. */
import type { RegimePage } from '@carnet/present'
import { type ReactNode, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { CitingLines, type LawEntry, placeInBook, TextOfLaw } from '../../kit/law-entry.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { today } from '../../words/today.ts'
import { useWords } from '../../words/use-words.ts'
import { compareWords } from './compare.words.ts'

/** What a comparison puts before a title; see `comparisonPage`. */
const mark = /^([=<>≠?∅]) (.*)$/su

type Shown = 'all' | 'different'

export default function ComparePage(): ReactNode {
  const say = useWords(compareWords)
  const [parameters, setParameters] = useSearchParams()
  const one = (parameters.get('a') ?? '').toUpperCase()
  const other = (parameters.get('b') ?? '').toUpperCase()
  const asOf = parameters.get('as_of') ?? today()
  const [shown, show] = useState<Shown>('all')
  const regimes = useLaw('regimes', null)
  const isPair = one !== '' && other !== '' && one !== other
  const { data, error, isFetching } = useLaw('comparison', { one, other, asOf }, isPair)
  const set = (changes: Readonly<Record<string, string>>): void =>
    setParameters(
      before => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changes)) after.set(name, value)
        return after
      },
      { replace: true },
    )
  const options = (placeholder: string) => [
    ...(placeholder === '' ? [{ value: '', text: '–' }] : []),
    ...(regimes.data ?? []).map(({ code, name }) => ({ value: code, text: `${name} · ${code}` })),
  ]
  return (
    <Page title={data && isPair ? data.title : say('title')} lead={say('lead')}>
      <div className="compare__choose">
        <SelectField
          label={say('one')}
          value={one}
          options={options(one)}
          onChange={value => set({ a: value })}
        />
        <SelectField
          label={say('other')}
          value={other}
          options={options(other)}
          onChange={value => set({ b: value })}
        />
        <label className="field">
          <span>{say('day')}</span>
          <input
            type="date"
            value={asOf}
            onChange={({ target }) => target.value && set({ as_of: target.value })}
          />
        </label>
        <Button weight="quiet" isDisabled={!isPair} onPress={() => set({ a: other, b: one })}>
          {say('swap')}
        </Button>
      </div>
      {error ? <ProblemNotice error={error} /> : null}
      {isPair ? null : <p className="quiet">{say('choose')}</p>}
      {isPair && isFetching ? <Waiting text={say('comparing')} /> : null}
      {isPair && !isFetching && data === null ? <p className="quiet">{say('choose')}</p> : null}
      {isPair && data ? (
        <div aria-busy={isFetching}>
          <Method page={data} />
          <Choice
            label={say('show')}
            value={shown}
            options={[
              { value: 'all', text: say('show.all') },
              { value: 'different', text: say('show.different') },
            ]}
            onChange={show}
          />
          <Sections page={data} shown={shown} codes={[one, other]} asOf={asOf} />
        </div>
      ) : null}
    </Page>
  )
}

/** How it was found stands first among the fields of the page; the marks are told in words beside each. */
function Method({ page }: { readonly page: RegimePage }): ReactNode {
  const [method] = page.fields
  return method ? (
    <p className="small quiet compare__method">
      <TextOfLaw value={method.value} />
    </p>
  ) : null
}

interface SectionsProps {
  readonly page: RegimePage
  readonly shown: Shown
  readonly codes: readonly [string, string]
  readonly asOf: string
}

function Sections({ page, shown, codes, asOf }: SectionsProps): ReactNode {
  const say = useWords(compareWords)
  const wanted = (entries: readonly LawEntry[]): readonly LawEntry[] =>
    shown === 'all' ? entries : entries.filter(({ title }) => mark.exec(title)?.[1] !== '=')
  return (
    <div className="book">
      <nav className="book__contents" aria-label={say('contents')}>
        <h2>{say('contents')}</h2>
        <ul>
          {page.sections.map(({ id, title, entries }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <LawText of={title} />
              </a>{' '}
              <span className="quiet">
                {shown === 'all'
                  ? entries.length
                  : say('count.of', { shown: wanted(entries).length, all: entries.length })}
              </span>
            </li>
          ))}
        </ul>
      </nav>
      <div className="book__text">
        {page.sections.map(({ id, title, body, entries }) => (
          <section key={id} id={id}>
            <h2>
              <LawText of={title} />
            </h2>
            {body.map(text => (
              <p key={JSON.stringify(text)} className="quiet">
                <TextOfLaw value={text} />
              </p>
            ))}
            {wanted(entries).map(entry => (
              <Pair key={entry.id} entry={entry} codes={codes} asOf={asOf} />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

interface PairProps extends Pick<SectionsProps, 'codes' | 'asOf'> {
  readonly entry: LawEntry
}

/** The notes of an entry have no name; its last two fields are the two sides, under the names of the regimes. */
function Pair({ entry, codes, asOf }: PairProps): ReactNode {
  const [, sign = '', title = entry.title] = mark.exec(entry.title) ?? []
  const { cited } = entry
  const notes = entry.fields.filter(({ name }) => name === '')
  const [relation, ...why] = notes
  const sides = entry.fields.filter(({ name }) => name !== '')
  return (
    <article className="pair">
      <header className="pair__head">
        <h3>
          {cited ? (
            <Link href={placeInBook(cited.regime, asOf, cited.anchor)}>
              <LawText of={title} />
            </Link>
          ) : (
            <LawText of={title} />
          )}
        </h3>
        {relation ? (
          <p className="pair__relation" data-sign={sign}>
            <span aria-hidden="true">{sign}</span> <TextOfLaw value={relation.value} />
          </p>
        ) : null}
      </header>
      {why.map(({ value }) => (
        <p key={JSON.stringify(value)} className="small quiet">
          <TextOfLaw value={value} />
        </p>
      ))}
      <div className="pair__sides">
        {sides.map(({ name, value, runs }, index) => (
          <div key={name}>
            <p className="small">
              <Link href={`/regimes/${codes[index]}?as_of=${asOf}`}>{name}</Link>
            </p>
            {runs ? (
              <CitingLines runs={runs} regime={codes[index] ?? ''} asOf={asOf} />
            ) : (
              <TextOfLaw value={value} />
            )}
          </div>
        ))}
      </div>
    </article>
  )
}

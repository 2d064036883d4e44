/** Words of either language, looked for in all the law that is loaded. */
import { type ReactNode, useDeferredValue, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { LawText } from '../../kit/law-text.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { usePlaceName } from '../../law/use-place-name.ts'
import { useWords } from '../../words/use-words.ts'
import { regimesWords } from './regimes.words.ts'

export default function SearchPage(): ReactNode {
  const say = useWords(regimesWords)
  const [parameters] = useSearchParams()
  const nameOf = usePlaceName()
  const [words, setWords] = useState(parameters.get('words') ?? '')
  const [regime, setRegime] = useState(parameters.get('regime') ?? '')
  const asked = useDeferredValue(words.trim())
  const regimes = useLaw('regimes', null)
  const { data, error } = useLaw('search', { words: asked, regime }, asked !== '')
  const hits = asked === '' ? [] : (data ?? [])
  return (
    <Page title={say('search.title')} lead={say('search.lead')} width="text">
      <div className="search">
        <label className="field search__words">
          <span>{say('search.words')}</span>
          <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
        <SelectField
          label={say('search.regime')}
          value={regime}
          options={[
            { value: '', text: say('search.all') },
            ...(regimes.data ?? []).map(({ code, name }) => ({ value: code, text: name })),
          ]}
          onChange={setRegime}
        />
      </div>
      {error ? <ProblemNotice error={error} /> : null}
      <p className="small quiet" role="status">
        {asked === '' || !data
          ? null
          : say(hits.length === 0 ? 'search.none' : 'search.found', { count: hits.length })}
      </p>
      <ul>
        {hits.map(hit => (
          <li key={`${hit.kind} ${hit.regime} ${hit.id}`} className="hit">
            <p className="small quiet">
              {say(`kind.${hit.kind}`)}{' '}
              {hit.regime ? <Link href={`/regimes/${hit.regime}`}>{nameOf(hit.regime)}</Link> : null}{' '}
              {hit.within ? say('search.within', { list: hit.within }) : null}
            </p>
            <p>
              {hit.regime && hit.anchor ? (
                <Link href={`/regimes/${hit.regime}#${encodeURIComponent(hit.anchor)}`}>
                  <LawText of={hit.title} />
                </Link>
              ) : (
                <LawText of={hit.title} />
              )}
            </p>
            <p className="small quiet">
              <LawText of={hit.cite} /> {hit.source ? <a href={hit.source}>{say('search.source')}</a> : null}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

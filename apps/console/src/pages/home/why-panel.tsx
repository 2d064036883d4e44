/** Why a place has its finding: verdict, provisions with citation, the columns that caused it, and the way out. */
import type { Inspection } from '@carnet/inspect'
import { formatDay, formatList } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Arrow } from '../../kit/arrow.tsx'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { Assumptions } from '../../world/assumptions.ts'
import type { Cited, Why, WhyFinding } from '../../world/decide-world.ts'
import { homeWords } from './home.words.ts'
import type { NamedPlace } from './named-place.ts'

interface WhyPanelProps {
  readonly inspection: Inspection
  readonly assumed: Assumptions
  readonly to: string | null
  readonly places: readonly NamedPlace[]
  readonly sendFrom: (code: string) => void
}

export function WhyPanel({ inspection, assumed, to, places, sendFrom }: WhyPanelProps): ReactNode {
  const say = useWords(homeWords)
  const isAbroad = to !== null && to !== assumed.from
  const { data, error } = useLaw('why', { inspection, assumed, to: to ?? '' }, isAbroad)
  const nameOf = (code: string): string => places.find(place => place.code === code)?.name ?? code
  return (
    <aside className="why" aria-live="polite">
      {isAbroad ? (
        <>
          <h2>{say('why.title', { from: nameOf(assumed.from), to: nameOf(to) })}</h2>
          <p>
            <button type="button" className="link small" onClick={() => sendFrom(to)}>
              {say('flow.here', { place: nameOf(to) })}
            </button>
          </p>
          {error ? <ProblemNotice error={error} /> : data?.to === to ? <Reasons why={data} /> : <Waiting />}
        </>
      ) : (
        <p className="quiet">{say('why.choose')}</p>
      )}
    </aside>
  )
}

function Reasons({ why }: { readonly why: Why }): ReactNode {
  const say = useWords(homeWords)
  const { language } = useLanguage()
  return (
    <>
      {why.withoutRegime.length > 0 ? (
        <p className="small quiet">
          {say('why.without', { places: formatList(why.withoutRegime, language) })}
        </p>
      ) : null}
      {why.findings.map(finding => (
        <OneFinding key={finding.regime} finding={finding} />
      ))}
      {why.lighter.length > 0 ? (
        <section className="why__lighter">
          <h3>{say('why.lighter')}</h3>
          <ul>
            {why.lighter.map(({ drop, pseudonymise, outcome }) => {
              const parts = [
                ...(drop.length > 0 ? [say('why.drop', { columns: drop })] : []),
                ...(pseudonymise.length > 0 ? [say('why.pseudonymise', { columns: pseudonymise })] : []),
              ]
              return (
                <li key={parts.join()}>
                  {formatList(parts, language)} <Arrow /> <FindingMark of={outcome} />
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function OneFinding({ finding }: { readonly finding: WhyFinding }): ReactNode {
  const say = useWords(homeWords)
  const { regime, name, outcome, reason, measures, duties, missing } = finding
  return (
    <section className="why__regime">
      <h3>
        <FindingMark of={outcome} /> <span className="quiet">{say('why.of', { regime: name })}</span>
      </h3>
      {reason ? <p>{reason}</p> : null}
      {measures.map(measure => (
        <OneMeasure key={`${measure.id} ${measure.items.join()}`} measure={measure} />
      ))}
      {measures.length === 0 && reason === null && missing.length === 0 ? <p>{say('why.none')}</p> : null}
      {missing.length > 0 ? (
        <>
          <h4>{say('why.missing')}</h4>
          <ul className="bullets">
            {missing.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {duties.length > 0 ? (
        <details>
          <summary>
            {say('why.duties')} <span className="quiet">{duties.length}</span>
          </summary>
          <ul className="bullets small">
            {duties.map(({ duty, cite }) => (
              <li key={`${duty} ${cite}`}>
                {duty}{' '}
                <span className="quiet">
                  <LawText of={cite} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="small">
        <Link href={`/regimes/${regime}`}>{say('why.book')}</Link>
      </p>
    </section>
  )
}

function OneMeasure({ measure }: { readonly measure: Cited }): ReactNode {
  const say = useWords(homeWords)
  const { language } = useLanguage()
  const { cite, text, source, checked, confidence, doubt, items, ways } = measure
  return (
    <div className="measure">
      <p>
        <LawText of={text} />
      </p>
      {ways.length > 0 ? (
        <>
          <h4>{say('why.ways')}</h4>
          <ul className="bullets">
            {ways.map(way => (
              <li key={way}>
                <LawText of={way} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {items.length > 0 ? (
        <p className="small">
          {say('why.because')}{' '}
          {items.map(item => (
            <code key={item}>{item}</code>
          ))}
        </p>
      ) : null}
      <p className="small quiet">
        <LawText of={cite} /> · <a href={source}>{say('why.source')}</a> ·{' '}
        {say('why.checked', { day: formatDay(checked, language) })} ·{' '}
        {say(`confidence.${confidence as 'verified' | 'secondary' | 'unverified'}`)}
      </p>
      {doubt ? (
        <p className="small doubt">
          {say('why.doubt')}: <LawText of={doubt} />
        </p>
      ) : null}
    </div>
  )
}

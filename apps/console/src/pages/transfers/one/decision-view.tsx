/** One card a regime, the heaviest first: the finding, the provision, what caused it, what it asks. */
import { type Decision, type LegFinding, type Measure, outcomes } from '@carnet/law'
import { formatDay, formatList } from '@carnet/locales'
import { anchorIn, governing } from '@carnet/present'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { FindingMark } from '../../../kit/finding-mark.tsx'
import { placeInBook } from '../../../kit/law-entry.tsx'
import { LawText } from '../../../kit/law-text.tsx'
import { useLaw } from '../../../law/ask-law.ts'
import { usePlaceName } from '../../../law/use-place-name.ts'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'

const heaviestFirst = [...outcomes].reverse()

export function DecisionView({ decision }: { readonly decision: Decision }): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const nameOf = usePlaceName()
  const findings = [...decision.findings].sort(
    (one, other) => heaviestFirst.indexOf(one.outcome) - heaviestFirst.indexOf(other.outcome),
  )
  return (
    <div className="cards">
      {findings.map(({ regime, legs }) => (
        <section key={regime} className="card" aria-labelledby={`regime-${regime}`}>
          {legs.map(leg => (
            <LegCard key={leg.leg} leg={leg} several={legs.length > 1} asOf={decision.as_of} />
          ))}
        </section>
      ))}
      {decision.no_regime.length > 0 ? (
        <p className="notice">
          {say('no-regime', { places: formatList(decision.no_regime.map(nameOf), language) })}
        </p>
      ) : null}
    </div>
  )
}

const short = (name: string): string => name.slice(name.indexOf('.') + 1)

interface LegProps {
  readonly leg: LegFinding
  readonly several: boolean
  readonly asOf: string
}

function LegCard({ leg, several, asOf }: LegProps): ReactNode {
  const say = useWords(oneWords)
  const nameOf = usePlaceName()
  const measures = leg.outcome === 'out-of-scope' ? [] : governing(leg)
  const taken = leg.presumed.filter(({ as }) => as !== undefined)
  const none = leg.presumed.length - taken.length
  return (
    <>
      <header className="card__head">
        <h2 id={`regime-${leg.regime}`}>
          {nameOf(leg.regime)} <span className="mono">{leg.regime}</span> {several ? short(leg.leg) : null}
        </h2>
        <span className="marked">
          <FindingMark of={leg.outcome} />
          {leg.standing ? <span className="quiet">{say(`standing.${leg.standing}`)}</span> : null}
        </span>
      </header>
      {measures.map(measure => (
        <MeasureView key={measure.provision} measure={measure} regime={leg.regime} asOf={asOf} />
      ))}
      {leg.missing.length > 0 ? <Missing facts={leg.missing} /> : null}
      {taken.length > 0 ? (
        <p className="quiet small">
          {say('taken')}{' '}
          {taken.map(({ record, fact, as }) => (
            <code key={`${record}.${fact}`}>
              {record}.{fact} = {as}
            </code>
          ))}
        </p>
      ) : null}
      <p className="quiet small">
        {leg.duties.length > 0 ? say('duties', { count: leg.duties.length }) : null}
        {leg.duties.length > 0 && none > 0 ? ' · ' : null}
        {none > 0 ? say('presumed', { count: none }) : null}
      </p>
    </>
  )
}

/** What would settle it, as questions; where each belongs in the declaration beside it. */
function Missing({ facts }: { readonly facts: LegFinding['missing'] }): ReactNode {
  const say = useWords(oneWords)
  const { data: asked = [] } = useLaw('missing', facts)
  return (
    <details open className="small">
      <summary>{say('missing')}</summary>
      <ul className="bullets">
        {facts.map(({ record, fact }, at) => (
          <li key={`${record}.${fact}`}>
            {asked[at]}{' '}
            <code className="quiet">
              {record}.{fact}
            </code>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface MeasureProps {
  readonly measure: Measure
  readonly regime: string
  readonly asOf: string
}

function MeasureView({ measure, regime, asOf }: MeasureProps): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const { cite, text, items, ways, source, checked, confidence, doubt, applies, effect } = measure
  return (
    <div className="measure">
      <p>
        <strong>
          <Link href={placeInBook(regime, asOf, anchorIn('instruments', measure.provision))}>
            <LawText of={cite} />
          </Link>
        </strong>{' '}
        {applies === 'unknown' ? <em className="quiet">{say('perhaps')}</em> : null}
        <br />
        <LawText of={text} />
      </p>
      {items.length > 0 && effect !== 'exempt' ? (
        <p className="small">
          <span className="quiet">{say('because')}</span>{' '}
          {items.map(item => (
            <code key={item} className="item">
              {short(item)}
            </code>
          ))}
        </p>
      ) : null}
      {ways.length > 0 ? <WaysView ways={ways} /> : null}
      <p className="quiet small">
        <a href={source} rel="noreferrer" target="_blank">
          {say('source')}
        </a>{' '}
        · {say('checked', { day: formatDay(checked, language) })}
        {confidence === 'verified' ? null : <> · {say('unverified')}</>}
      </p>
      {doubt ? (
        <p className="quiet small">
          {say('doubt')} · <LawText of={doubt} />
        </p>
      ) : null}
    </div>
  )
}

export function WaysView({ ways }: { readonly ways: Measure['ways'] }): ReactNode {
  const say = useWords(oneWords)
  const usable = ways.filter(way => way.every(({ state }) => state !== 'unavailable'))
  return (
    <ul className="ways" aria-label={say('ways')}>
      {(usable.length > 0 ? usable : ways).map(way => (
        <li key={way.map(({ mechanism }) => mechanism).join()}>
          {way.map(({ mechanism, title, state }, at) => (
            <span key={mechanism}>
              {at > 0 ? ' + ' : null}
              <LawText of={title} />{' '}
              <span className="quiet small">{say(state === 'open' ? 'state.open' : state)}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

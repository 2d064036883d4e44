/** One regime after the other, the heaviest first: what it says of such requests, what is to be got, what is to be done besides. */
import { formatDay, formatList, spanText, textIn } from '@carnet/locales'
import type { MemoApproval, MemoFinding, MemoProvision } from '@carnet/requests'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { findingText } from '../../kit/finding-words.ts'
import { LawText } from '../../kit/law-text.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { requestsWords } from './requests.words.ts'

export function FindingList({ findings }: { readonly findings: readonly MemoFinding[] }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const inside = findings.filter(({ outcome }) => outcome !== 'out-of-scope')
  const outside = findings.filter(({ outcome }) => outcome === 'out-of-scope')
  return (
    <>
      {inside.map(finding => (
        <OneFinding key={finding.regime} finding={finding} />
      ))}
      {outside.length > 0 ? (
        <p className="small quiet">
          {say('memo.outside')}:{' '}
          {formatList(
            outside.map(({ name }) => textIn(name, language)),
            language,
          )}
        </p>
      ) : null}
    </>
  )
}

function OneFinding({ finding }: { readonly finding: MemoFinding }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const { regime, name, outcome, standing, possible, provisions, approvals, duties } = finding
  const own = provisions.filter(({ of_request }) => of_request)
  const others = provisions.filter(({ of_request, effect }) => !of_request && effect !== 'oblige')
  const needed = approvals.filter(({ indispensable }) => indispensable)
  const either = approvals.filter(({ indispensable, state }) => !indispensable && state !== 'held')
  return (
    <section className="request-finding" aria-labelledby={`regime-${regime}`}>
      <header className="card__head">
        <h3 id={`regime-${regime}`}>
          <Link href={`/regimes/${regime}`}>
            <LawText of={name} />
          </Link>{' '}
          <span className="mono quiet">{regime}</span>
        </h3>
        <span className="marked">
          <FindingMark of={outcome} />
          {standing && outcome === 'conditional' ? (
            <span className="quiet">{say(`standing.${standing}`)}</span>
          ) : null}
        </span>
      </header>
      {outcome === 'undetermined' ? (
        <p className="small quiet">
          {say('memo.possible', {
            outcomes: formatList(
              possible.map(one => findingText(one, language)),
              language,
            ),
          })}
        </p>
      ) : null}
      {own.length > 0 ? (
        <>
          <h4>{say('memo.of-request')}</h4>
          {own.map(one => (
            <Provision key={one.provision} one={one} />
          ))}
        </>
      ) : (
        <p className="small quiet">{say('memo.nothing')}</p>
      )}
      {needed.length > 0 ? (
        <>
          <h4>{say('memo.get')}</h4>
          <Approvals approvals={needed} />
        </>
      ) : null}
      {either.length > 0 ? (
        <details>
          <summary>{say('memo.either', { count: either.length })}</summary>
          <Approvals approvals={either} />
        </details>
      ) : null}
      {duties.length > 0 ? (
        <details>
          <summary>{say('memo.duties', { count: duties.length })}</summary>
          <ul className="bullets small">
            {duties.map(({ provision, duty, words, cite, done }) => (
              <li key={`${provision} ${duty} ${words.en}`}>
                <LawText of={words} />{' '}
                <span className="quiet">
                  <LawText of={cite} />
                </span>
                {done === 'yes' ? <span className="quiet"> · {say('memo.done')}</span> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary>{say('memo.others', { count: others.length })}</summary>
          {others.map(one => (
            <Provision key={one.provision} one={one} />
          ))}
        </details>
      ) : null}
    </section>
  )
}

function Provision({ one }: { readonly one: MemoProvision }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const { cite, text, items, effect, applies, source, checked, confidence, doubt } = one
  return (
    <div className="request-provision">
      <p>
        <strong>
          <LawText of={cite} />
        </strong>{' '}
        {applies === 'unknown' ? <em className="quiet">{say('memo.perhaps')}</em> : null}
        <br />
        <LawText of={text} />
      </p>
      {items.length > 0 && effect !== 'exempt' ? (
        <p className="small">
          <span className="quiet">{say('memo.because')}</span>{' '}
          {items.map(item => (
            <code key={item} className="item">
              {item}
            </code>
          ))}
        </p>
      ) : null}
      <Doubt doubt={doubt} />
      <p className="small quiet">
        <a href={source} rel="noreferrer" target="_blank">
          {say('memo.source')}
        </a>{' '}
        · {say('memo.checked', { day: formatDay(checked, language) })}
        {confidence === 'verified' ? null : <strong> · {say(`memo.${confidence}`)}</strong>}
      </p>
    </div>
  )
}

function Approvals({ approvals }: { readonly approvals: readonly MemoApproval[] }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  return approvals.map(({ mechanism, title, cite, steps, doubt, confidence }) => (
    <div key={mechanism} className="request-provision">
      <p>
        <strong>
          <LawText of={title} />
        </strong>{' '}
        <span className="quiet small">
          <LawText of={cite} />
        </span>
        {confidence === 'verified' ? null : <strong className="small"> · {say(`memo.${confidence}`)}</strong>}
      </p>
      <ol className="request-steps">
        {steps.map(step => (
          <li key={step.title.en}>
            <LawText of={step.title} />
            {step.takes ? (
              <span className="quiet"> · {say('memo.takes', { span: spanText(step.takes, language) })}</span>
            ) : null}
          </li>
        ))}
      </ol>
      <Doubt doubt={doubt} />
    </div>
  ))
}

function Doubt({ doubt }: Pick<MemoApproval, 'doubt'>): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  if (!doubt) return null
  return (
    <p className="small quiet">
      {say('memo.doubt')}
      {language === 'zh' ? '：' : ': '}
      <LawText of={doubt} />
    </p>
  )
}

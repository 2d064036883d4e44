/** Where the data of a person went: recipient and place first, then the day, the basis, the protection, the proof. */
import { formatDay, textIn } from '@carnet/locales'
import type { ReactNode } from 'react'
import { LawText } from '../../kit/law-text.tsx'
import { LawTexts } from '../../kit/law-texts.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { knownWords } from './people.words.ts'
import type { Known, ToldDelivery } from './people-data.ts'

interface Props {
  readonly known: Known
  /** What stands under a delivery as its proof. */
  readonly proof: (delivery: ToldDelivery) => ReactNode
}

export function Deliveries({ known, proof }: Props): ReactNode {
  const say = useWords(knownWords)
  const { deliveries, withoutPerson } = known
  const groups = (['there', 'untold'] as const).map(
    group => [group, deliveries.filter(({ person }) => person === group)] as const,
  )
  return (
    <>
      {deliveries.length === 0 ? <p>{say('none.what')}</p> : null}
      {groups.map(([group, own]) =>
        own.length === 0 ? null : (
          <section key={group}>
            <h3>{say(group)}</h3>
            <ul className="deliveries">
              {own.map(one => (
                <OneDelivery key={one.entry} delivery={one} proof={proof(one)} />
              ))}
            </ul>
          </section>
        ),
      )}
      {withoutPerson > 0 ? <p className="small quiet">{say('without', { count: withoutPerson })}</p> : null}
    </>
  )
}

function OneDelivery({
  delivery,
  proof,
}: {
  readonly delivery: ToldDelivery
  readonly proof: ReactNode
}): ReactNode {
  const say = useWords(knownWords)
  const { language } = useLanguage()
  const { recipient, words, cleared_at, provisions } = delivery
  return (
    <li>
      <p className="deliveries__head">
        <strong>{recipient.name}</strong>
        {words.place === null ? null : <span>{textIn(words.place, language)}</span>}
        <span className="quiet">{formatDay(cleared_at.slice(0, 10), language)}</span>
      </p>
      <dl className="pairs small">
        <div>
          <dt>{say('basis')}</dt>
          <dd>{words.mechanisms.length === 0 ? say('basis.none') : <LawTexts of={words.mechanisms} />}</dd>
        </div>
        <div>
          <dt>{say('protections')}</dt>
          <dd>
            {words.protections.length === 0 ? say('protections.none') : <LawTexts of={words.protections} />}
          </dd>
        </div>
      </dl>
      {provisions.length === 0 ? null : (
        <details className="small">
          <summary>{say('provisions', { count: provisions.length })}</summary>
          <ul>
            {provisions.map(({ id, cite, source }) => (
              <li key={id}>
                <a href={source}>
                  <LawText of={cite} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {proof}
    </li>
  )
}

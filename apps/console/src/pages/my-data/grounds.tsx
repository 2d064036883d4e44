/** What each law concerned gives: in plain words, by when, under which provision, and who helps if nobody answers. */
import { formatDay, formatList, label, textIn } from '@carnet/locales'
import { placeName } from '@carnet/present'
import type { AskedRight, ComplaintWay, Ground, NotCovered, PersonsRequest, RightsLaw } from '@carnet/rights'
import type { ReactNode } from 'react'
import { LawText } from '../../kit/law-text.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { myDataWords } from './my-data.words.ts'

export function Grounds({
  request,
  law,
}: {
  readonly request: PersonsRequest
  readonly law: RightsLaw
}): ReactNode {
  return (
    <>
      {request.grounds.map(ground => (
        <OneGround key={ground.regime} ground={ground} />
      ))}
      {request.notCovered.map(one => (
        <NotHere key={`${one.place} ${one.regime}`} one={one} law={law} />
      ))}
    </>
  )
}

function OneGround({ ground: { name, reach, rights, complaints } }: { readonly ground: Ground }): ReactNode {
  const say = useWords(myDataWords)
  return (
    <section className="ground">
      <h2>
        <LawText of={name} />
      </h2>
      {rights.map(asked => (
        <OneRight key={asked.right.provenance.cite.en} asked={asked} />
      ))}
      <h3>{say('complain')}</h3>
      {complaints.length === 0 ? <p className="quiet">{say('complain.none')}</p> : null}
      <ul>
        {complaints.map(way => (
          <Complaint key={way.body.body.en} way={way} />
        ))}
      </ul>
      <details>
        <summary>{say('reach')}</summary>
        <p>
          <LawText of={reach.text} />
        </p>
        <p className="small quiet">
          <LawText of={reach.provenance.cite} />
        </p>
      </details>
    </section>
  )
}

function OneRight({ asked: { right, due } }: { readonly asked: AskedRight }): ReactNode {
  const say = useWords(myDataWords)
  const { language } = useLanguage()
  const { answer, by, longest } = due
  const { cite, source, checked, confidence } = right.provenance
  return (
    <>
      <p className="ground__by">
        {by === null ? say('answer.no-number') : say('answer.by', { day: formatDay(by, language) })}
      </p>
      <p className="small quiet">
        <LawText of={answer.words} /> · <LawText of={answer.provenance.cite} />
        {longest === null ? null : ` · ${say('answer.longest', { day: formatDay(longest, language) })}`}
      </p>
      <p>
        <LawText of={right.text} />
      </p>
      <p className="small quiet">
        <LawText of={cite} /> · <a href={source}>{say('source')}</a> ·{' '}
        {label(`confidence.${confidence}`, language)} ·{' '}
        {say('checked', { day: formatDay(checked, language) })}
      </p>
      {[right.doubt, answer.doubt].map(doubt =>
        doubt ? (
          <p key={doubt.en} className="small ground__doubt">
            {say('doubt', { doubt: textIn(doubt, language) })}
          </p>
        ) : null,
      )}
    </>
  )
}

function Complaint({ way: { body, from } }: { readonly way: ComplaintWay }): ReactNode {
  const say = useWords(myDataWords)
  const { language } = useLanguage()
  return (
    <li className="ground__body">
      <a href={body.address}>
        <LawText of={body.body} />
      </a>
      {from === null ? null : ` · ${say('complain.from', { day: formatDay(from, language) })}`}
      {body.first ? (
        <p>
          <LawText of={body.first} />
        </p>
      ) : null}
      <p className="small quiet">
        <LawText of={body.provenance.cite} /> · {label(`confidence.${body.provenance.confidence}`, language)}
      </p>
      {body.doubt ? (
        <p className="small ground__doubt">{say('doubt', { doubt: textIn(body.doubt, language) })}</p>
      ) : null}
    </li>
  )
}

function NotHere({ one, law }: { readonly one: NotCovered; readonly law: RightsLaw }): ReactNode {
  const { language } = useLanguage()
  const { why, place, name, from, places } = one
  const code = why === 'not-in-force' && from !== null ? 'not-in-force-from' : why
  const called = (code: string) => placeName(code, { vocabulary: law.vocabulary, language })
  return (
    <p className="notice">
      {label(`rights.not.${code}`, language, {
        place: called(place),
        places: formatList(places.map(called), language),
        name: textIn(name, language) ?? place,
        day: from === null ? '' : formatDay(from, language),
      })}
    </p>
  )
}

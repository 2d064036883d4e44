/** What a carnet that was verified says. */
import type { RecordedParty } from '@carnet/credential'
import { formatBytes, formatDay, formatNumber, textIn } from '@carnet/locales'
import type { ReactNode } from 'react'
import { FindingMark } from '../../kit/finding-mark.tsx'
import type { Marked } from '../../kit/finding-words.ts'
import type { Told } from '../../proof/protocol.ts'
import { placeText } from '../../words/place-text.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { verifyWords } from './verify.words.ts'

export function CarnetSays({ told }: { readonly told: Told }): ReactNode {
  const say = useWords(verifyWords)
  const { language } = useLanguage()
  const { record, issuer, isFollowed, entry, plan, protections, checks } = told
  if (!record || !issuer || !entry) return null
  const { parties, places, decision, output } = record
  const isPinned = checks.some(({ check, result }) => check === 'issuer' && result === 'passed')
  const number = (value: number): string => formatNumber(value, language)
  return (
    <section>
      <h2>{say('says')}</h2>
      <dl className="pairs says">
        <Pair name={say('from')}>
          <Party party={parties.from} place={places.from} />
        </Pair>
        <Pair name={say('to')}>
          <Party party={parties.to} place={places.to} />
        </Pair>
        <Pair name={say('cleared')}>
          <time dateTime={record.cleared_at}>{record.cleared_at}</time>{' '}
          <span className="quiet">{say('as-of', { day: formatDay(decision.as_of, language) })}</span>
        </Pair>
        <Pair name={say('findings')}>
          {decision.findings.map(({ regime, outcome, standing, provisions }) => (
            <p key={regime}>
              <strong>{placeText(regime, language)}</strong> <FindingMark of={outcome as Marked} />
              {standing ? ` (${say(`standing.${standing}` as 'standing.met')})` : null}
              <br />
              <span className="quiet small">
                {provisions.map(({ cite }) => textIn(cite, language)).join(' · ')}
              </span>
            </p>
          ))}
        </Pair>
        <Pair name={say('plan')}>{plan[language]}</Pair>
        <Pair name={say('protections')}>
          {protections.length === 0 ? (
            say('protections.none')
          ) : (
            <ul>
              {protections.map(one => (
                <li key={one.en}>{one[language]}</li>
              ))}
            </ul>
          )}
        </Pair>
        <Pair name={say('file')}>
          {output
            ? `${output.name} · ${formatBytes(output.bytes, language)} · ${output.rows === 0 ? say('file.rows.none') : say('file.rows', { rows: number(output.rows) })}`
            : say('file.remote')}
        </Pair>
        <Pair name={say('entry')}>{say('entry.of', { index: entry.index, size: entry.size })}</Pair>
        <Pair name={say('issuer')}>
          <code>{issuer}</code>{' '}
          <span>({say(isFollowed ? 'issuer.followed' : isPinned ? 'issuer.pinned' : 'issuer.open')})</span>
        </Pair>
      </dl>
    </section>
  )
}

export function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Party({
  party,
  place,
}: {
  readonly party: RecordedParty
  readonly place: string | null
}): ReactNode {
  const say = useWords(verifyWords)
  const { language } = useLanguage()
  const identifiers = Object.entries(party.identifiers).map(([scheme, value]) => `${scheme} ${value}`)
  return (
    <>
      {party.name} · {place === null ? say('place.unknown') : placeText(place, language)}
      {identifiers.length > 0 ? <span className="quiet"> · {identifiers.join(' · ')}</span> : null}
    </>
  )
}

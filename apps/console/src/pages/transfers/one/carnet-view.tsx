/** What came of it: the carnet of each leg, the cleared data, the entry in the ledger. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'
import type { ReleasedLeg, Transfer } from './transfer.ts'

export function CarnetView({
  transfer,
  legs,
}: {
  readonly transfer: Transfer
  readonly legs: readonly ReleasedLeg[]
}): ReactNode {
  const say = useWords(oneWords)
  return (
    <section className="stack">
      <p className="quiet">{say('carnet.lead')}</p>
      {legs.map(({ leg, entry, index, file }) => (
        <div key={leg} className="card">
          <h2>{leg}</h2>
          <dl className="pairs">
            <div>
              <dt>{say('carnet.entry')}</dt>
              <dd>
                {index} · <code>{entry}</code>
              </dd>
            </div>
          </dl>
          <p className="page__actions">
            <a
              className="button button--strong"
              href={`/v1/transfers/${transfer.id}/carnet?leg=${encodeURIComponent(leg)}`}
              download
            >
              {say('carnet.get')}
            </a>
            {file ? (
              <a
                className="button"
                href={`/v1/transfers/${transfer.id}/data?leg=${encodeURIComponent(leg)}`}
                download
              >
                {say('carnet.data')}
              </a>
            ) : null}
            <Link className="button" href={`/verify?transfer=${transfer.id}&leg=${encodeURIComponent(leg)}`}>
              {say('carnet.verify')}
            </Link>
            <Link
              className="button"
              href={`/authorities/filings/new?transfer=${transfer.id}&leg=${encodeURIComponent(leg)}`}
            >
              {say('carnet.file')}
            </Link>
          </p>
        </div>
      ))}
    </section>
  )
}

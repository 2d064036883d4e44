/** To whom a withdrawal was sent on, how far it is, and what they answered. */
import { formatDay } from '@carnet/locales'
import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { knownWords } from './people.words.ts'
import type { Notice } from './people-data.ts'

interface Props {
  readonly notices: readonly Notice[]
  /** What can be done with a notice. */
  readonly actions?: (notice: Notice) => ReactNode
}

export function NoticeList({ notices, actions }: Props): ReactNode {
  const say = useWords(knownWords)
  const { language } = useLanguage()
  const day = (instant: string): string => formatDay(instant.slice(0, 10), language)
  return (
    <ul className="notices">
      {notices.map(one => (
        <li key={one.id}>
          <p className="deliveries__head">
            <strong>{one.recipient}</strong>
            <span data-state={one.state}>
              {one.state === 'waiting'
                ? say('since.waiting', { day: day(one.since) })
                : say('since', { state: say(`state.${one.state}`), day: day(one.since) })}
            </span>
            <span className="quiet">
              {say(`does.${one.does}`)} · {say(`way.${one.way}`)}
            </span>
          </p>
          {one.receipts.map(receipt => (
            <p key={receipt.at} className="small">
              {say('receipt.on', {
                state: say(`state.${receipt.state}`),
                day: formatDay(receipt.day, language),
              })}
              {receipt.by === 'officer' ? ` ${say('receipt.officer')}` : null}
              {receipt.reason === null ? null : (
                <>
                  <br />
                  {say('reason', { reason: receipt.reason })}
                </>
              )}
            </p>
          ))}
          {actions?.(one)}
        </li>
      ))}
    </ul>
  )
}

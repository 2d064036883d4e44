/** The clearances behind a band, newest first. */
import { formatBytes, formatDay, formatList, formatNumber, textIn } from '@carnet/locales'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { Arrow } from '../../kit/arrow.tsx'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { Band, FlowFilter, FlowNames, Flows } from './flows.ts'
import { flowsWords } from './flows.words.ts'

interface Props {
  readonly band: Band
  readonly filter: FlowFilter
  readonly names: FlowNames
  readonly categories: Flows['choices']['categories']
}

/** A place that was not declared, as the service takes it. */
const undeclared = '-'

export function BandLegs({ band, filter, names, categories }: Props): ReactNode {
  const say = useWords(flowsWords)
  const { language } = useLanguage()
  const title = useRef<HTMLHeadingElement>(null)
  const { origin, way, destination } = band
  const legs = useLegs({
    ...filter,
    way,
    origin: origin ?? undeclared,
    destination: destination ?? undeclared,
  })
  // What was asked for appears above the button: the keyboard goes there, too.
  useEffect(() => title.current?.focus(), [])
  const { items } = legs
  const called = new Map(categories.map(({ code, words }) => [code, textIn(words, language)]))
  return (
    <section className="band-legs">
      <h2 ref={title} tabIndex={-1}>
        {say('legs', { band: names.band(band) })}
      </h2>
      {legs.isPending ? <Waiting /> : null}
      {legs.error ? <ProblemNotice error={legs.error} again={() => legs.refetch()} /> : null}
      <ul>
        {items.map(({ transfer, leg, cleared_at, recipient, rows, bytes, people, categories: of }) => (
          <li key={`${transfer} ${leg}`}>
            <p>
              <Link href={`/transfers/${transfer}`}>
                <time dateTime={cleared_at}>{formatDay(cleared_at.slice(0, 10), language)}</time> · {leg}{' '}
                <Arrow /> {recipient}
              </Link>
            </p>
            <p className="small quiet">
              {[
                people ? `${say('people')} ${formatNumber(people.high, language)}` : null,
                rows === null ? null : `${say('rows')} ${formatNumber(rows, language)}`,
                bytes === null ? null : formatBytes(bytes, language),
              ]
                .filter(one => one !== null)
                .join(' · ')}
            </p>
            {of.length > 0 ? (
              <p className="small quiet">
                {say('categories')}:{' '}
                {formatList(
                  of.map(code => called.get(code) ?? code),
                  language,
                )}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {legs.hasNextPage ? <Button onPress={() => legs.fetchNextPage()}>{say('more')}</Button> : null}
    </section>
  )
}

function useLegs(
  query: FlowFilter & { readonly origin: string; readonly destination: string; readonly way: string },
) {
  const api = useApi()
  return usePages(['flow-legs', query], (page, signal) =>
    answerOf(
      api.GET('/v1/flows/legs', {
        params: { query: { ...query, limit: 20, ...page } },
        signal,
      }),
    ),
  )
}

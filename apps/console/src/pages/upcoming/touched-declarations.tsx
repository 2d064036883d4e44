/** The declarations that are kept and that the coming law answers otherwise, each with its day, before and after. */
import { formatDay, formatList } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { upcomingWords } from './upcoming.words.ts'

function useRedecided() {
  const api = useApi()
  return usePages(['upcoming-declarations'], (page, signal) =>
    answerOf(
      api.GET('/v1/upcoming/declarations', {
        params: { query: page },
        signal,
      }),
    ),
  )
}

type Redecided = ReturnType<typeof useRedecided>['items'][number]
type Turn = Redecided['turns'][number]

export function TouchedDeclarations(): ReactNode {
  const say = useWords(upcomingWords)
  const asked = useRedecided()
  const { items: all } = asked
  const turned = all.filter(({ turns, unreadable }) => turns.length > 0 || unreadable !== null)
  return (
    <section className="upcoming__touched">
      <h2>{say('touched.title')}</h2>
      <p className="quiet">{say('touched.lead')}</p>
      {asked.error ? <ProblemNotice error={asked.error} again={() => asked.refetch()} /> : null}
      {asked.isPending ? <Waiting /> : null}
      {asked.data ? (
        <p role="status">
          {all.length === 0
            ? say('touched.nothing')
            : turned.length === 0
              ? `${say('touched.none')} ${say('touched.read', { count: all.length })}`
              : say('touched.read', { count: all.length })}
        </p>
      ) : null}
      {turned.length > 0 ? <Turned items={turned} /> : null}
      {asked.hasNextPage ? (
        <Button isDisabled={asked.isFetchingNextPage} onPress={() => asked.fetchNextPage()}>
          {say('more')}
        </Button>
      ) : null}
    </section>
  )
}

function Turned({ items }: { readonly items: readonly Redecided[] }): ReactNode {
  const say = useWords(upcomingWords)
  const columns = [
    'touched.declaration',
    'touched.day',
    'touched.before',
    'touched.after',
    'touched.grounds',
  ] as const
  return (
    <table className="rows">
      <thead>
        <tr>
          {columns.map(key => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, name, turns, unreadable }) =>
          unreadable === null ? (
            turns.map(turn => (
              <TurnRow key={`${id} ${turn.day} ${turn.regime}`} declaration={{ id, name }} turn={turn} />
            ))
          ) : (
            <tr key={id}>
              <th scope="row">
                <Link href={`/declarations/${id}`}>{name}</Link>
              </th>
              <td colSpan={4}>
                {say('touched.unreadable')} <code>{unreadable}</code>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

interface TurnProps {
  readonly declaration: { readonly id: string; readonly name: string }
  readonly turn: Turn
}

function TurnRow({ declaration: { id, name }, turn }: TurnProps): ReactNode {
  const say = useWords(upcomingWords)
  const { language } = useLanguage()
  const { day, regime, before, after } = turn
  return (
    <tr>
      <th scope="row">
        <Link href={`/declarations/${id}`}>{name}</Link>
      </th>
      <td data-label={say('touched.day')}>
        <time dateTime={day}>{formatDay(day, language)}</time> <span className="mono quiet">{regime}</span>
      </td>
      <td data-label={say('touched.before')}>
        <Said said={before} />
      </td>
      <td data-label={say('touched.after')}>
        <Said said={after} />
      </td>
      <td data-label={say('touched.grounds')}>
        <Grounds turn={turn} />
      </td>
    </tr>
  )
}

function Said({ said: { outcome, standing } }: { readonly said: Turn['before'] }): ReactNode {
  const say = useWords(upcomingWords)
  return (
    <>
      <FindingMark of={outcome} />
      {standing ? <span className="quiet"> · {say(`standing.${standing}`)}</span> : null}
    </>
  )
}

function Grounds({ turn: { regime, before, after } }: { readonly turn: Turn }): ReactNode {
  const { language } = useLanguage()
  const gone = before.grounds.filter(id => !after.grounds.includes(id))
  const come = after.grounds.filter(id => !before.grounds.includes(id))
  const { data } = useLaw(
    'provisionNames',
    [...gone, ...come].map(id => ({ regime, id })),
  )
  if (!data) return null
  const [left, entered] = [data.slice(0, gone.length), data.slice(gone.length)]
  return (
    <>
      {left.length > 0 ? <span className="line">− {formatList(left, language)}</span> : null}
      {entered.length > 0 ? <span className="line">+ {formatList(entered, language)}</span> : null}
    </>
  )
}

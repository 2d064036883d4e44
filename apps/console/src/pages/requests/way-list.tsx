/** The ways through, the lightest first: what each still asks, and what falls away. */
import { formatList, textIn } from '@carnet/locales'
import type { Memo, MemoWay } from '@carnet/requests'
import type { ReactNode } from 'react'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { findingText } from '../../kit/finding-words.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { requestsWords } from './requests.words.ts'

export function WayList({ memo }: { readonly memo: Memo }): ReactNode {
  const say = useWords(requestsWords)
  if (memo.ways.length === 0) return <p>{say('memo.ways.none')}</p>
  return (
    <>
      <ol className="request-ways">
        {memo.ways.map(way => (
          <Way key={JSON.stringify([way.way, way.changes])} way={way} />
        ))}
      </ol>
      {memo.ways_complete ? null : <p className="small quiet">{say('memo.ways.more')}</p>}
    </>
  )
}

/** Two ways are named; of more, the first and how many others. */
const mostNamed = 2

function Way({ way }: { readonly way: MemoWay }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const list = (texts: readonly string[]): string => formatList([...new Set(texts)], language)
  const changed = (change: string): readonly string[] =>
    way.changes.filter(one => one.change === change).map(({ item }) => item)
  const changes = (['drop', 'pseudonymise'] as const).flatMap(change => {
    const items = changed(change)
    return items.length === 0 ? [] : [say(`way.${change}`, { items: list(items) })]
  })
  const lines = [
    ...way.needs.map(({ regime, any_of }) => {
      const sets = any_of.map(set => set.map(one => textIn(one, language)).join(' + '))
      const what =
        sets.length > mostNamed
          ? say('way.or-more', { what: sets[0]!, count: language === 'zh' ? sets.length : sets.length - 1 })
          : sets.join(say('way.or'))
      return say('way.needs', { regime, what })
    }),
    ...[...new Set(way.duties.map(({ regime }) => regime))].map(regime =>
      say('way.duties', { regime, count: way.duties.filter(one => one.regime === regime).length }),
    ),
    ...way.differs.flatMap(({ regime, from, to, falls_away }) => [
      ...(from === to
        ? []
        : [say('way.becomes', { regime, from: findingText(from, language), to: findingText(to, language) })]),
      ...(falls_away.length === 0
        ? []
        : [say('way.falls-away', { regime, what: list(falls_away.map(one => textIn(one, language))) })]),
    ]),
    ...(way.ready ? [say('way.ready')] : []),
  ]
  return (
    <li>
      <p className="marked">
        <strong>{say(`way.${way.way}`)}</strong>
        {changes.length > 0 ? <span>{list(changes)}</span> : null}
        <FindingMark of={way.outcome} />
      </p>
      <ul className="bullets small">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  )
}

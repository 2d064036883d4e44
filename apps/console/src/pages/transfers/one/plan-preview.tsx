/** Ten rows of the data before and after a plan: asked for only when somebody wants to see them, since they show what is in the data. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../../api/client.ts'
import { Button } from '../../../kit/button.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { Waiting } from '../../../kit/waiting.tsx'
import { useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'
import type { PlanShown, Transfer } from './transfer.ts'

interface PlanPreviewProps {
  readonly transfer: Transfer
  readonly plan: PlanShown
}

function usePreview({ transfer: { id }, plan: { sha256 } }: PlanPreviewProps, enabled: boolean) {
  const api = useApi()
  return useQuery({
    queryKey: ['preview', id, sha256],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/transfers/{id}/preview', {
          params: { path: { id }, query: { plan_sha256: sha256 } },
          signal,
        }),
      ),
    enabled,
    // What the rows say is not kept longer than it is looked at.
    gcTime: 0,
  })
}

type LegRows = NonNullable<ReturnType<typeof usePreview>['data']>['legs'][number]

export function PlanPreview(props: PlanPreviewProps): ReactNode {
  const say = useWords(oneWords)
  const [isWanted, want] = useState(false)
  const { data, error, isFetching } = usePreview(props, isWanted)
  if (!isWanted)
    return (
      <section className="preview">
        <h2>{say('preview.title')}</h2>
        <p className="quiet">{say('preview.lead')}</p>
        <Button onPress={() => want(true)}>{say('preview.show')}</Button>
      </section>
    )
  return (
    <section className="preview">
      <h2>{say('preview.title')}</h2>
      <p className="quiet">{say('preview.note')}</p>
      {isFetching ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} /> : null}
      {data?.legs.length === 0 ? <p className="quiet">{say('preview.none')}</p> : null}
      {data?.legs.map(leg => (
        <Rows key={leg.leg} leg={leg} severalLegs={data.legs.length > 1} />
      ))}
    </section>
  )
}

/** Columns that change stand first: in a wide table they are what is looked for. */
function Rows({ leg, severalLegs }: { readonly leg: LegRows; readonly severalLegs: boolean }): ReactNode {
  const say = useWords(oneWords)
  const places = leg.columns.map((column, at) => ({ ...column, at }))
  const columns = [
    ...places.filter(({ change }) => change !== null),
    ...places.filter(({ change }) => change === null),
  ]
  return (
    <>
      {severalLegs ? <h3>{leg.leg}</h3> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="table-scroll" aria-label={say('preview.of', { leg: leg.leg })} tabIndex={0}>
        <table className="table small">
          <thead>
            <tr>
              {columns.map(({ name, change }) => (
                <th key={name} scope="col" data-change={change ?? undefined}>
                  {name}
                  {change ? <span className="preview__change">{wordOf(change, say)}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {leg.before.map((before, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place, and never move
              <tr key={row}>
                {columns.map(({ name, change, at }) => (
                  <td key={name}>
                    {change === null ? (
                      before[at]
                    ) : (
                      <>
                        {before[at] === null ? null : <del>{before[at]}</del>}
                        {leg.after[row]?.[at] ? <ins>{leg.after[row][at]}</ins> : null}
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

type Say = ReturnType<typeof useWords<typeof oneWords>>

/** What is done besides the changes of a plan is a person's own choice, and rare: it is called by its name. */
const wordOf = (change: string, say: Say): string => {
  const key = `change.${change}`
  return key in oneWords ? say(key as 'change.drop') : change
}

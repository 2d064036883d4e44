/** What was filed, in counts: where data went, by which mechanism, and which entries of lists are used. */
import type { paths } from '@carnet/client'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { usePlaceName } from '../../law/use-place-name.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { monthText } from '../flows/month-text.ts'
import { authorityWords } from './authority.words.ts'
import { DeskPage } from './desk-page.tsx'
import { deskKey } from './use-desk.ts'

type Flows = paths['/v1/authority/flows']['get']['responses'][200]['content']['application/json']
type Hits = paths['/v1/authority/list-hits']['get']['responses'][200]['content']['application/json']

export default function FlowsPage(): ReactNode {
  return <DeskPage part="flows">{() => <Counts />}</DeskPage>
}

function Counts(): ReactNode {
  const say = useWords(authorityWords)
  const api = useApi()
  const flows = useQuery({
    queryKey: [deskKey, 'flows'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/authority/flows', { signal })),
  })
  const hits = useQuery({
    queryKey: [deskKey, 'hits'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/authority/list-hits', { signal })),
  })
  return (
    <>
      <section className="desk-part">
        <p className="quiet">{say('flows.lead')}</p>
        {flows.isPending ? <Waiting /> : null}
        {flows.error ? <ProblemNotice error={flows.error} again={() => flows.refetch()} /> : null}
        {flows.data ? <FlowTables flows={flows.data} /> : null}
      </section>
      <section className="desk-part">
        <h2>{say('hits')}</h2>
        <p className="quiet">{say('hits.lead')}</p>
        {hits.error ? <ProblemNotice error={hits.error} again={() => hits.refetch()} /> : null}
        {hits.data ? <HitTable hits={hits.data} /> : null}
      </section>
    </>
  )
}

const dimensions = ['from', 'to', 'mechanism', 'month'] as const

function FlowTables({ flows }: { readonly flows: Flows }): ReactNode {
  const say = useWords(authorityWords)
  const { language } = useLanguage()
  const nameOf = usePlaceName()
  const valueText = (key: (typeof dimensions)[number], value: string | null): string => {
    if (value === null) return say('flows.none')
    if (key === 'month') return monthText(value, language)
    return key === 'mechanism' ? value : nameOf(value)
  }
  if (flows.cells.length === 0) return <p className="desk-none">{say('flows.empty')}</p>
  return (
    <>
      <div className="desk-sums">
        {dimensions.map(key => (
          <section key={key}>
            <h2>{say(`flows.by.${key}`)}</h2>
            <dl>
              {flows.by[key].map(({ value, filings }) => (
                <div key={value ?? ''}>
                  <dt className={key === 'mechanism' ? 'mono' : undefined}>{valueText(key, value)}</dt>
                  <dd>
                    <SumText sum={filings} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <h2>{say('flows.cells')}</h2>
      <table className="rows desk-cells">
        <thead>
          <tr>
            {[...dimensions, 'filings' as const].map(key => (
              <th key={key} scope="col">
                {say(`flows.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flows.cells.map(({ from, to, mechanism, month, filings }) => (
            <tr key={JSON.stringify([from, to, mechanism, month])}>
              <td data-label={say('flows.from')}>{valueText('from', from)}</td>
              <td data-label={say('flows.to')}>{valueText('to', to)}</td>
              <td data-label={say('flows.mechanism')} className="mono">
                {valueText('mechanism', mechanism)}
              </td>
              <td data-label={say('flows.month')}>{valueText('month', month)}</td>
              <td data-label={say('flows.filings')}>{filings ?? say('flows.few')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">
        <strong>{say('flows.total')}</strong> <SumText sum={flows.total} />
      </p>
    </>
  )
}

export function SumText({ sum }: { readonly sum: Flows['total'] }): ReactNode {
  const say = useWords(authorityWords)
  const { at_least: count, hidden } = sum
  if (hidden === 0) return say('flows.sum', { count })
  return count === 0 && hidden === 1 ? say('flows.few') : say('flows.sum.hidden', { count, hidden })
}

function HitTable({ hits }: { readonly hits: Hits }): ReactNode {
  const say = useWords(authorityWords)
  if (hits.items.length === 0) return <p className="desk-none">{say('hits.empty')}</p>
  return (
    <table className="rows desk-cells">
      <thead>
        <tr>
          <th scope="col">{say('hits.list')}</th>
          <th scope="col">{say('hits.entry')}</th>
          <th scope="col">{say('flows.filings')}</th>
        </tr>
      </thead>
      <tbody>
        {hits.items.map(({ regime, list, entry, filings }) => (
          <tr key={`${regime}/${list}/${entry}`}>
            <td data-label={say('hits.list')} className="mono">
              {regime}/{list}
            </td>
            <td data-label={say('hits.entry')} className="mono">
              {entry}
            </td>
            <td data-label={say('flows.filings')}>{filings ?? say('flows.few')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

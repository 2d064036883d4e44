/** The library: every regime that is loaded. */
import { formatDay } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { regimesWords } from './regimes.words.ts'

export default function RegimesPage(): ReactNode {
  const say = useWords(regimesWords)
  const { language } = useLanguage()
  const { data, error, refetch } = useLaw('regimes', null)
  return (
    <Page title={say('title')} lead={say('lead')}>
      {error ? <ProblemNotice error={error} again={() => void refetch()} /> : null}
      {data ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <section className="table-scroll" aria-label={say('title')} tabIndex={0}>
          <table className="table">
            <caption className="small quiet">{say('count', { count: data.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{say('regime')}</th>
                <th scope="col">{say('code')}</th>
                <th scope="col">{say('provisions')}</th>
                <th scope="col">{say('verified')}</th>
                <th scope="col">{say('lists')}</th>
                <th scope="col">{say('checked')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ code, name, provisions, verified, lists, checked }) => (
                <tr key={code}>
                  <th scope="row">
                    <Link href={`/regimes/${code}`}>{name}</Link>
                  </th>
                  <td className="mono">{code}</td>
                  <td>{provisions}</td>
                  <td>{verified}</td>
                  <td>{lists}</td>
                  <td>{checked === null ? '' : formatDay(checked, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <Waiting />
      )}
    </Page>
  )
}

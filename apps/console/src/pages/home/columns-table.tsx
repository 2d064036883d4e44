/** What is in the file: columns, masked samples, categories, how sure, on what evidence. */
import type { Inspection } from '@carnet/inspect'
import { formatList } from '@carnet/locales'
import type { ReactNode } from 'react'
import { tags } from '../../app/language-provider.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { homeWords } from './home.words.ts'
import type { Overrules } from './use-dropped.ts'

interface ColumnsTableProps {
  readonly inspection: Inspection
  readonly overrules: Overrules
  /** Null: as it was found. */
  readonly overrule: (column: string, category: string | null) => void
}

export function ColumnsTable({ inspection, overrules, overrule }: ColumnsTableProps): ReactNode {
  const say = useWords(homeWords)
  const { language } = useLanguage()
  const { data: told } = useLaw('tellInspection', inspection)
  const { data: categories = [] } = useLaw('categories', null)
  const percent = new Intl.NumberFormat(tags[language], { style: 'percent' })
  // What was found is not known any more once it is overruled: going back looks again.
  const foundAs = (
    category: string | null,
    words: string | null | undefined,
    overruled: string | undefined,
  ): string =>
    overruled
      ? say('columns.again')
      : category === null
        ? say('columns.unknown')
        : say('columns.found', { category: words ?? category })
  return (
    <section className="columns">
      <h2 id="columns">{say('columns')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="table-scroll" aria-labelledby="columns" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('columns.name')}</th>
              <th scope="col">{say('columns.category')}</th>
              <th scope="col">{say('columns.sure')}</th>
              <th scope="col">{say('columns.sample')}</th>
              <th scope="col">{say('columns.why')}</th>
            </tr>
          </thead>
          <tbody>
            {inspection.columns.map(({ name, category, confidence, samples }, index) => {
              const one = told?.[index]
              return (
                <tr key={name}>
                  <th scope="row" className="mono">
                    {name}
                  </th>
                  <td>
                    <select
                      aria-label={say('columns.category.of', { column: name })}
                      value={overrules[name] ?? ''}
                      onChange={({ target }) => overrule(name, target.value === '' ? null : target.value)}
                    >
                      <option value="">{foundAs(category, one?.category, overrules[name])}</option>
                      {categories.map(({ code, name: called }) => (
                        <option key={code} value={code}>
                          {called} · {code}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className="number">
                    {overrules[name]
                      ? say('columns.yours')
                      : category === null
                        ? ''
                        : percent.format(confidence)}
                  </td>
                  <td className="mono sample">
                    {samples.length === 0 ? say('columns.empty') : samples.slice(0, 2).join('  ')}
                  </td>
                  <td className="small quiet">
                    {formatList(
                      (one?.evidence ?? []).map(({ text, share }) =>
                        share === null ? text : `${text} ${percent.format(share)}`,
                      ),
                      language,
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}

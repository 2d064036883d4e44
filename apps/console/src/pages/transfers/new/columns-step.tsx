/** What each column is: found by inspection, overruled by whoever knows better. */
import { formatNumber } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Button } from '../../../kit/button.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { Waiting } from '../../../kit/waiting.tsx'
import { useLaw } from '../../../law/ask-law.ts'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { useInspection } from './inspection.ts'
import { newWords } from './new.words.ts'
import type { StepProps } from './steps.ts'

export function ColumnsStep({ draft, change, go }: StepProps): ReactNode {
  const say = useWords(newWords)
  const { language } = useLanguage()
  const inspection = useInspection(draft.upload)
  if (draft.upload === null) return <Button onPress={() => go('data')}>{say('step.data')}</Button>
  if (inspection.error) return <ProblemNotice error={inspection.error} again={() => inspection.refetch()} />
  if (!inspection.data) return <Waiting text={say('looking')} />
  const { rows, columns, people } = inspection.data
  const count = (number: number): string => formatNumber(number, language)
  const { low, high } = people.count
  return (
    <>
      <p className="page__lead">
        {say('found', {
          rows: say('found.rows', { count: rows }),
          columns: say('found.columns', { count: columns.length }),
          people: say('found.persons', {
            count: low === high ? low : say('found.people', { low: count(low), high: count(high) }),
          }),
        })}
      </p>
      {rows === 0 ? <p role="status">{say('found.none')}</p> : null}
      <table className="rows">
        <thead>
          <tr>
            {(['column', 'sample', 'category', 'confidence'] as const).map(key => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(column => (
            <ColumnRow
              key={column.name}
              column={column}
              overruled={draft.overrules[column.name]}
              // Other categories ask other questions: what was answered is asked anew.
              overrule={category =>
                change({ overrules: { ...draft.overrules, [column.name]: category }, answers: [] })
              }
            />
          ))}
        </tbody>
      </table>
      <p className="page__actions">
        <Button onPress={() => go('data')}>{say('back')}</Button>
        <Button weight="strong" onPress={() => go('facts')}>
          {say('next')}
        </Button>
      </p>
    </>
  )
}

interface ColumnRowProps {
  readonly column: {
    readonly name: string
    readonly category: string | null
    readonly confidence: number
    readonly samples: readonly string[]
  }
  readonly overruled: string | undefined
  readonly overrule: (category: string) => void
}

function ColumnRow({ column, overruled, overrule }: ColumnRowProps): ReactNode {
  const say = useWords(newWords)
  const { language } = useLanguage()
  const { data: categories = [] } = useLaw('categories', null)
  const { name, category, confidence, samples } = column
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td data-label={say('sample')}>
        <span className="quiet small">{samples.join(' · ')}</span>
      </td>
      <td data-label={say('category')}>
        <select
          aria-label={say('category.of', { column: name })}
          value={overruled ?? category ?? ''}
          onChange={event => overrule(event.target.value)}
        >
          {category === null && overruled === undefined ? (
            <option value="">{say('category.none')}</option>
          ) : null}
          {categories.map(({ code, name: called }) => (
            <option key={code} value={code}>
              {called} · {code}
            </option>
          ))}
        </select>
      </td>
      <td data-label={say('confidence')}>
        {overruled === undefined ? (category === null ? '–' : percent.format(confidence)) : say('yours')}
      </td>
    </tr>
  )
}

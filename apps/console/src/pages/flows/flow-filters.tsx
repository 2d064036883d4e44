/** What is shown, and what the width of a band means. */
import { textIn } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Choice } from '../../kit/choice.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { type FlowFilter, type Flows, type Measure, measures } from './flows.ts'
import { flowsWords } from './flows.words.ts'
import { monthText } from './month-text.ts'

interface Props {
  readonly choices: Flows['choices']
  readonly filter: FlowFilter
  readonly setFilter: (filter: FlowFilter) => void
  readonly measure: Measure
  readonly setMeasure: (measure: Measure) => void
}

const names = ['from', 'to', 'regime', 'category', 'recipient'] as const

export function FlowFilters({ choices, filter, setFilter, measure, setMeasure }: Props): ReactNode {
  const say = useWords(flowsWords)
  const { language } = useLanguage()
  const plain = (values: readonly string[]) => values.map(value => ({ value, text: value }))
  const months = choices.months.map(value => ({ value, text: monthText(value, language) }))
  const options = {
    from: months,
    to: months,
    regime: plain(choices.regimes),
    category: choices.categories.map(({ code, words }) => ({ value: code, text: textIn(words, language) })),
    recipient: plain(choices.recipients),
  }
  const change = (name: (typeof names)[number], value: string): void => {
    const { [name]: _before, ...rest } = filter
    setFilter(value === '' ? rest : { ...rest, [name]: value })
  }
  return (
    <section className="flow-filters" aria-label={say('filters')}>
      {names.map(name => (
        <SelectField
          key={name}
          label={say(name)}
          value={filter[name] ?? ''}
          options={[{ value: '', text: say('all') }, ...options[name]]}
          onChange={value => change(name, value)}
        />
      ))}
      <div className="field">
        <span>{say('measure')}</span>
        <Choice
          label={say('measure')}
          value={measure}
          options={measures.map(value => ({ value, text: say(value) }))}
          onChange={setMeasure}
        />
      </div>
    </section>
  )
}

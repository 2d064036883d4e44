/** All bands in numbers, each with a button to what is behind it; and the months. */
import type { ReactNode } from 'react'
import { Button } from '../../kit/button.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import {
  amountText,
  type Band,
  type FlowNames,
  type Flows,
  type Measure,
  measures,
  widthOf,
} from './flows.ts'
import { flowsWords } from './flows.words.ts'
import { monthText } from './month-text.ts'

interface TableProps {
  readonly bands: readonly Band[]
  readonly names: FlowNames
  readonly chosen: Band | null
  readonly choose: (band: Band | null) => void
}

export function FlowTable({ bands, names, chosen, choose }: TableProps): ReactNode {
  const say = useWords(flowsWords)
  const { language } = useLanguage()
  return (
    <table className="rows flow-table">
      <thead>
        <tr>
          {(['origin', 'way', 'destination', ...measures] as const).map(key => (
            <th key={key} scope="col" className={isMeasure(key) ? 'number' : undefined}>
              {say(key)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {bands.map(band => (
          <tr
            key={`${band.origin} ${band.way} ${band.destination}`}
            data-chosen={band === chosen || undefined}
          >
            <td data-label={say('origin')}>{names.place(band.origin)}</td>
            <th scope="row" data-label={say('way')}>
              {names.way(band.way)}
            </th>
            <td data-label={say('destination')}>{names.place(band.destination)}</td>
            {measures.map(measure => (
              <td key={measure} className="number" data-label={say(measure)}>
                {amountText(band, measure, language)}
              </td>
            ))}
            <td>
              <Button
                weight="quiet"
                aria-label={say('show.of', { band: names.band(band) })}
                aria-expanded={band === chosen}
                onPress={() => choose(band === chosen ? null : band)}
              >
                {say(band === chosen ? 'hide' : 'show')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isMeasure = (key: string): boolean => (measures as readonly string[]).includes(key)

export function FlowMonths({
  months,
  measure,
}: {
  readonly months: Flows['months']
  readonly measure: Measure
}): ReactNode {
  const say = useWords(flowsWords)
  const { language } = useLanguage()
  const most = Math.max(1, ...months.map(one => widthOf(one, measure)))
  return (
    <table className="rows flow-months">
      <thead>
        <tr>
          <th scope="col">{say('month')}</th>
          <th scope="col">{say(measure)}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(one => (
          <tr key={one.month}>
            <th scope="row">{monthText(one.month, language)}</th>
            <td>
              <span
                className="flow-months__bar"
                style={{ '--share': `${(100 * widthOf(one, measure)) / most}%` } as object}
              />
              {amountText(one, measure, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

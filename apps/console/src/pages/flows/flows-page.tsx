/** Flows: what was cleared, from where to where under which mechanism. */
import { type ReactNode, useState } from 'react'
import { ExampleOffer } from '../../example/example-offer.tsx'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { saveAs } from '../../kit/save-as.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useWords } from '../../words/use-words.ts'
import { BandLegs } from './band-legs.tsx'
import { bandsCsv } from './export-csv.ts'
import { FlowFilters } from './flow-filters.tsx'
import { FlowMap } from './flow-map.tsx'
import { FlowMonths, FlowTable } from './flow-table.tsx'
import {
  type Band,
  type FlowFilter,
  type Flows,
  type Measure,
  useFlowNames,
  useFlows,
  widthOf,
} from './flows.ts'
import { flowsWords } from './flows.words.ts'
import { SankeyDrawing } from './sankey-drawing.tsx'

export default function FlowsPage(): ReactNode {
  const say = useWords(flowsWords)
  const [filter, setFilter] = useState<FlowFilter>({})
  const { data, error, isPending, refetch } = useFlows(filter)
  const bands = data?.bands ?? []
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        bands.length > 0 ? (
          <Button onPress={() => saveAs('flows.csv', bandsCsv(bands), 'text/csv')}>{say('export')}</Button>
        ) : null
      }
    >
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data && data.choices.months.length === 0 ? (
        <section className="empty">
          <h2>{say('empty')}</h2>
          <p>{say('empty.next')}</p>
          <ExampleOffer weight="strong" />
        </section>
      ) : null}
      {data && data.choices.months.length > 0 ? (
        <Shown flows={data} filter={filter} setFilter={setFilter} />
      ) : null}
    </Page>
  )
}

interface ShownProps {
  readonly flows: Flows
  readonly filter: FlowFilter
  readonly setFilter: (filter: FlowFilter) => void
}

function Shown({ flows, filter, setFilter }: ShownProps): ReactNode {
  const say = useWords(flowsWords)
  const [measure, setMeasure] = useState<Measure>('clearances')
  const [chosen, choose] = useState<Band | null>(null)
  const { bands, months, choices, mechanisms, left_out } = flows
  const names = useFlowNames(mechanisms)
  const current = bands.find(band => chosen && keyOf(band) === keyOf(chosen)) ?? null
  return (
    <>
      <FlowFilters {...{ choices, filter, setFilter, measure, setMeasure }} />
      {measure === 'people' ? <p className="small quiet">{say('people.note')}</p> : null}
      {bands.length === 0 ? <p className="notice">{say('none')}</p> : null}
      {bands.length > 0 ? (
        <>
          <section className="flow-part">
            <h2>{say('diagram')}</h2>
            {bands.some(band => widthOf(band, measure) > 0) ? (
              <SankeyDrawing {...{ bands, measure, names, chosen: current, choose }} />
            ) : (
              <p className="quiet">{say('diagram.none')}</p>
            )}
          </section>
          {current ? (
            <BandLegs
              key={keyOf(current)}
              band={current}
              categories={choices.categories}
              {...{ filter, names }}
            />
          ) : null}
          <section className="flow-part flow-part--map">
            <h2>{say('map')}</h2>
            <FlowMap bands={bands} measure={measure} />
          </section>
          <section className="flow-part">
            <h2>{say('table')}</h2>
            <FlowTable {...{ bands, names, chosen: current, choose }} />
            {left_out > 0 ? <p className="small quiet">{say('left-out', { count: left_out })}</p> : null}
          </section>
          <section className="flow-part">
            <h2>{say('months')}</h2>
            <FlowMonths months={months} measure={measure} />
          </section>
        </>
      ) : null}
    </>
  )
}

const keyOf = ({ origin, way, destination }: Band): string => JSON.stringify([origin, way, destination])

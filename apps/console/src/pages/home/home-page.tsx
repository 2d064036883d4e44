/** Home: a file on the world of tiles. */
import { type ReactNode, useState } from 'react'
import { ExampleOffer } from '../../example/example-offer.tsx'
import { useIsEmpty } from '../../example/use-is-empty.ts'
import { Choice } from '../../kit/choice.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useWords } from '../../words/use-words.ts'
import { AssumptionsBar } from './assumptions-bar.tsx'
import { ColumnsTable } from './columns-table.tsx'
import { DropZone } from './drop-zone.tsx'
import { homeWords } from './home.words.ts'
import { useDropped } from './use-dropped.ts'
import { useIsStill } from './use-is-still.ts'
import { WaitingForYou } from './waiting-for-you.tsx'
import { WhyPanel } from './why-panel.tsx'
import { WorldTable } from './world-table.tsx'
import { WorldTiles } from './world-tiles.tsx'

export default function HomePage(): ReactNode {
  const say = useWords(homeWords)
  const [chosen, choose] = useState<string | null>(null)
  const [told, tell] = useState('')
  const [view, setView] = useState<'tiles' | 'table'>('tiles')
  const dropped = useDropped()
  const isEmpty = useIsEmpty()
  const isStill = useIsStill(isEmpty)
  const places = useLaw('places', null)
  const { inspection, assumed } = dropped
  const world = useLaw(
    'world',
    { inspection: inspection!, assumed: assumed! },
    inspection !== null && assumed !== null,
  )
  const nameOf = (code: string): string => places.data?.find(place => place.code === code)?.name ?? code
  /** Where they are sent from; and, where a tile was dragged to another, where to. */
  const flow = (from: string, to: string | null): void => {
    if (!assumed) return
    dropped.assume({ ...assumed, from })
    const target = to ?? (chosen === from ? null : chosen)
    choose(target)
    tell(
      to === null
        ? say('flow.origin', { from: nameOf(from) })
        : say('flow.told', { from: nameOf(from), to: nameOf(to) }),
    )
  }
  const findings = inspection && assumed ? world.data?.findings : undefined
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <Choice
          label={say('view')}
          value={view}
          options={(['tiles', 'table'] as const).map(value => ({ value, text: say(`view.${value}`) }))}
          onChange={setView}
        />
      }
    >
      <DropZone dropped={dropped} />
      {inspection ? null : <WaitingForYou />}
      {isEmpty && !inspection && !dropped.reading ? <ExampleOffer /> : null}
      {dropped.error ? <ProblemNotice error={dropped.error} /> : null}
      {places.error ? <ProblemNotice error={places.error} again={() => places.refetch()} /> : null}
      {inspection && assumed ? (
        <AssumptionsBar
          assumed={assumed}
          change={dropped.assume}
          places={places.data ?? []}
          world={world.data}
        />
      ) : null}
      {world.error ? <ProblemNotice error={world.error} /> : null}
      <div className="world-and-why" data-why={inspection !== null} hidden={inspection === null && !isStill}>
        <section aria-label={say('world')}>
          {view === 'tiles' ? (
            <WorldTiles
              places={places.data ?? []}
              findings={findings}
              chosen={chosen}
              choose={choose}
              flow={assumed ? flow : null}
            />
          ) : (
            <WorldTable places={places.data ?? []} findings={findings} choose={choose} />
          )}
          <p className="unseen" role="status">
            {told}
          </p>
          <p className="small quiet world__help">{say('world.help')}</p>
        </section>
        {inspection && assumed ? (
          <WhyPanel
            inspection={inspection}
            assumed={assumed}
            to={chosen}
            places={places.data ?? []}
            sendFrom={code => flow(code, null)}
          />
        ) : null}
      </div>
      {inspection ? (
        <ColumnsTable
          inspection={inspection}
          overrules={dropped.overrules}
          overrule={(column, category) => void dropped.overrule(column, category)}
        />
      ) : null}
    </Page>
  )
}

/** The world as tiles: one a place, one tab stop for all, arrows within. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { FindingMark, FindingShape } from '../../kit/finding-mark.tsx'
import type { Marked } from '../../kit/finding-words.ts'
import { findingText } from '../../kit/finding-words.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { TileFinding } from '../../world/decide-world.ts'
import { columns, type Direction, neighbour, regions, type Tile, tiles } from '../../world/tiles.ts'
import { homeWords } from './home.words.ts'
import type { NamedPlace } from './named-place.ts'
import { useTileDrag } from './use-tile-drag.ts'

export interface WorldProps {
  readonly places: readonly NamedPlace[]
  readonly findings: Readonly<Record<string, TileFinding>> | undefined
  readonly choose: (code: string) => void
}

interface WorldTilesProps extends WorldProps {
  readonly chosen: string | null
  /** Where the data are sent from, and perhaps where to; null while there are none. */
  readonly flow: ((from: string, to: string | null) => void) | null
}

const marks: readonly Marked[] = ['free', 'conditional', 'undetermined', 'prohibited', 'out-of-scope', 'none']

export function WorldTiles({ places, findings, chosen, choose, flow }: WorldTilesProps): ReactNode {
  const { language } = useLanguage()
  const [current, setCurrent] = useState(chosen ?? tiles[0]!.code)
  const grid = useRef<HTMLDivElement>(null)
  const byCode = new Map(places.map(place => [place.code, place]))
  const drag = useTileDrag(flow)
  const move = (event: KeyboardEvent, tile: Tile): void => {
    if (flow && event.key.toLowerCase() === originKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      // A letter of a tile is no letter of the page.
      event.stopPropagation()
      flow(tile.code, null)
      return
    }
    const direction = directionOf(event)
    if (direction === null) return
    event.preventDefault()
    const next = neighbour(tile, direction).code
    setCurrent(next)
    grid.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus()
  }
  return (
    <>
      {findings ? <Legend findings={findings} /> : null}
      <div
        className="world"
        ref={grid}
        {...drag.onWorld}
        data-dragging={drag.from !== null || undefined}
        style={{ '--columns': columns } as object}
      >
        {regions.map(region => (
          <section
            key={region.name.en}
            className="world__region"
            aria-label={region.name[language]}
            style={{ '--columns': region.columns } as object}
          >
            <h2>{region.name[language]}</h2>
            {region.tiles.map(tile => (
              <TileButton
                key={tile.code}
                tile={tile}
                place={byCode.get(tile.code)}
                finding={findings?.[tile.code]}
                isChosen={chosen === tile.code}
                isCurrent={current === tile.code}
                isFlow={drag.from !== null && (drag.from === tile.code || drag.over === tile.code)}
                choose={() => {
                  setCurrent(tile.code)
                  choose(tile.code)
                }}
                onKeyDown={event => move(event, tile)}
              />
            ))}
          </section>
        ))}
      </div>
    </>
  )
}

/** “Origin”: what dragging does with a pointer, this does with the keyboard. */
const originKey = 'o'

/** East is on the right in every language: the tiles are not mirrored where lines run from right to left. */
function directionOf({ key }: KeyboardEvent): Direction | null {
  switch (key) {
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'ArrowLeft':
      return 'before'
    case 'ArrowRight':
      return 'after'
    default:
      return null
  }
}

interface TileButtonProps {
  readonly tile: Tile
  readonly place: NamedPlace | undefined
  readonly finding: TileFinding | undefined
  readonly isChosen: boolean
  readonly isCurrent: boolean
  /** An end of what is being dragged. */
  readonly isFlow: boolean
  readonly choose: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function TileButton(props: TileButtonProps): ReactNode {
  const { tile, place, finding, isChosen, isCurrent, isFlow, choose, onKeyDown } = props
  const say = useWords(homeWords)
  const { language } = useLanguage()
  const { code, local, spot } = tile
  const name = place?.name ?? code
  const [zoneOf, zone] = code.split('-')
  const state =
    finding === 'here'
      ? say('tile.here')
      : finding
        ? findingText(finding, language)
        : say(place?.isLoaded ? 'tile.loaded' : 'tile.unknown')
  return (
    <button
      type="button"
      className="tile"
      data-place={code}
      data-finding={finding === 'here' ? undefined : finding}
      data-flow={isFlow || undefined}
      data-here={finding === 'here' || undefined}
      data-loaded={place?.isLoaded || undefined}
      aria-label={`${name}: ${state}`}
      aria-pressed={isChosen}
      title={`${name}: ${state}`}
      tabIndex={isCurrent ? 0 : -1}
      style={
        {
          '--column': local.column + 1,
          '--row': local.row + 1,
          '--world-column': spot.column + 1,
          '--world-row': spot.row + 1,
        } as object
      }
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      <span className="tile__code" data-zone={zone !== undefined || undefined}>
        {zone ?? zoneOf}
      </span>
      {finding && finding !== 'here' ? <FindingShape of={finding} size={11} /> : null}
    </button>
  )
}

/** How many of each: labels directly at the marks. */
function Legend({ findings }: { readonly findings: Readonly<Record<string, TileFinding>> }): ReactNode {
  const all = Object.values(findings)
  return (
    <ul className="legend">
      {marks.map(mark => {
        const count = all.filter(one => one === mark).length
        return count === 0 ? null : (
          <li key={mark}>
            <FindingMark of={mark} /> <span className="quiet">{count}</span>
          </li>
        )
      })}
    </ul>
  )
}

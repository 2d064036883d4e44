/** The world of tiles with what went where: arcs from origins to destinations. The table says the same. */
import type { ReactNode } from 'react'
import { columns, type Spot, type Tile, tiles } from '../../world/tiles.ts'
import { type Band, type Measure, widthOf } from './flows.ts'

const spots = new Map(tiles.map(({ code, spot }) => [code, spot]))
const rows = Math.max(...tiles.map(({ spot }) => spot.row)) + 1

/** In tiles: how far a tile is filled, and how thick the heaviest arc is. */
const filled = 0.86
const thickest = 0.3
const thinnest = 0.06
/** How far an arc bends aside, of the way it goes. */
const bend = 0.22

export function FlowMap({
  bands,
  measure,
}: {
  readonly bands: readonly Band[]
  readonly measure: Measure
}): ReactNode {
  const ways = waysOf(bands, measure)
  const origins = new Set(ways.map(({ from }) => from))
  const destinations = new Set(ways.map(({ to }) => to))
  const isConcerned = (code: string): boolean => origins.has(code) || destinations.has(code)
  const most = Math.max(1, ...ways.map(({ width }) => width))
  return (
    <svg className="flow-map" viewBox={`0 0 ${columns} ${rows}`} aria-hidden="true" focusable="false">
      {tiles.map(tile => (isConcerned(tile.code) ? null : <TileMark key={tile.code} tile={tile} />))}
      {ways.map(({ from, to, width }) => (
        <path
          key={`${from} ${to}`}
          d={arc(spots.get(from)!, spots.get(to)!)}
          strokeWidth={thinnest + (thickest - thinnest) * Math.sqrt(width / most)}
        />
      ))}
      {tiles.map(tile =>
        isConcerned(tile.code) ? (
          <TileMark
            key={tile.code}
            tile={tile}
            isOrigin={origins.has(tile.code)}
            isDestination={destinations.has(tile.code)}
          />
        ) : null,
      )}
    </svg>
  )
}

interface MarkProps {
  readonly tile: Tile
  readonly isOrigin?: boolean
  readonly isDestination?: boolean
}

function TileMark({ tile: { code, spot }, isOrigin, isDestination }: MarkProps): ReactNode {
  return (
    <g data-origin={isOrigin || undefined} data-destination={isDestination || undefined}>
      <rect
        x={spot.column + (1 - filled) / 2}
        y={spot.row + (1 - filled) / 2}
        width={filled}
        height={filled}
        rx={0.12}
      />
      <text x={spot.column + 0.5} y={spot.row + 0.62}>
        {code.split('-').at(-1)}
      </text>
    </g>
  )
}

/** By place and place, whatever the mechanism. What stays in a place, or has none, has no arc. */
function waysOf(bands: readonly Band[], measure: Measure) {
  const ways = new Map<string, { from: string; to: string; width: number }>()
  for (const band of bands) {
    const { origin: from, destination: to } = band
    if (from === null || to === null || from === to || !spots.has(from) || !spots.has(to)) continue
    const before = ways.get(`${from} ${to}`)
    ways.set(`${from} ${to}`, { from, to, width: (before?.width ?? 0) + widthOf(band, measure) })
  }
  return [...ways.values()]
}

/** It bends to its own left, so that there and back are two arcs. */
function arc(from: Spot, to: Spot): string {
  const [x, y] = [from.column + 0.5, from.row + 0.5]
  const [dx, dy] = [to.column - from.column, to.row - from.row]
  return `M${x},${y}q${dx / 2 + dy * bend},${dy / 2 - dx * bend} ${dx},${dy}`
}

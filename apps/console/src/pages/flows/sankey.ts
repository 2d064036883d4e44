/** Where the bands of a Sankey diagram stand: from origins by ways to destinations, lying or, where the page is narrow, standing. */
import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey'

export interface BandWidth {
  readonly origin: string | null
  readonly way: string
  readonly destination: string | null
  readonly width: number
}

export type Column = 'origin' | 'way' | 'destination'
const columns: readonly Column[] = ['origin', 'way', 'destination']

export interface DrawnNode {
  readonly id: string
  readonly column: Column
  /** What it stands for: a place, or a way; null for a place that was not declared. */
  readonly value: string | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnLink {
  /** The band that it is half of, by its place in what was given. */
  readonly band: number
  readonly path: string
  /** Of the line, in pixels. */
  readonly thickness: number
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly links: readonly DrawnLink[]
}

interface NodeOf {
  readonly id: string
  readonly column: Column
  readonly of: string | null
}
interface LinkOf {
  readonly band: number
}
type Node = SankeyNode<NodeOf, LinkOf>
type Link = SankeyLink<NodeOf, LinkOf>

export const thickOfNode = 10
const betweenNodes = 22
/** So that what is little can be seen and touched. */
const thinnest = 1.5

const idOf = (column: Column, value: string | null): string => `${column} ${value ?? ''}`

/** `length`: along the flow, in pixels; `breadth`: across it. Bands without a width are not drawn. */
export function drawSankey(
  bands: readonly BandWidth[],
  { length, breadth, standing }: { length: number; breadth: number; standing: boolean },
): Drawing {
  const nodes = new Map<string, NodeOf>()
  const links: { source: string; target: string; value: number; band: number }[] = []
  for (const [band, one] of bands.entries()) {
    if (one.width <= 0) continue
    const ids = columns.map(column => {
      const id = idOf(column, one[column])
      nodes.set(id, { id, column, of: one[column] })
      return id
    })
    links.push({ source: ids[0]!, target: ids[1]!, value: one.width, band })
    links.push({ source: ids[1]!, target: ids[2]!, value: one.width, band })
  }
  if (links.length === 0) return { nodes: [], links: [] }
  const most = Math.max(
    ...columns.map(column => [...nodes.values()].filter(one => one.column === column).length),
  )
  const graph = sankey<NodeOf, LinkOf>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => columns.indexOf(column))
    .nodeWidth(thickOfNode)
    // Where there are many, the gaps shrink before the bands do.
    .nodePadding(Math.min(betweenNodes, breadth / (2 * most)))
    .extent([
      [0, 0],
      [length, breadth],
    ])({ nodes: [...nodes.values()].map(one => ({ ...one })), links })
  return {
    nodes: graph.nodes.map(one => placed(one, standing)),
    links: graph.links.map(one => ({
      band: one.band,
      thickness: Math.max(thinnest, one.width ?? 0),
      path: pathOf(one, standing),
    })),
  }
}

function placed({ id, column, of, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node, standing: boolean): DrawnNode {
  const along = { from: x0, size: x1 - x0 }
  const across = { from: y0, size: Math.max(1, y1 - y0) }
  const [x, y] = standing ? [across, along] : [along, across]
  return { id, column, value: of, x: x.from, y: y.from, width: x.size, height: y.size }
}

/** A line that leaves and arrives straight along the flow. */
function pathOf({ source, target, y0 = 0, y1 = 0 }: Link, standing: boolean): string {
  const from = (source as Node).x1 ?? 0
  const to = (target as Node).x0 ?? 0
  const middle = (from + to) / 2
  const at = (along: number, across: number): string =>
    standing ? `${round(across)},${round(along)}` : `${round(along)},${round(across)}`
  return `M${at(from, y0)}C${at(middle, y0)} ${at(middle, y1)} ${at(to, y1)}`
}

const round = (value: number): number => Math.round(value * 100) / 100

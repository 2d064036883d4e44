/** The diagram: bands to be touched, names beside what they name. The table below says all of it, so that the drawing is seen only. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../words/use-words.ts'
import { amountText, type Band, type FlowNames, type Measure, widthOf } from './flows.ts'
import { type DrawnNode, drawSankey } from './sankey.ts'

interface Props {
  readonly bands: readonly Band[]
  readonly measure: Measure
  readonly names: FlowNames
  readonly chosen: Band | null
  readonly choose: (band: Band) => void
}

/** Narrower than this the diagram stands. */
const lyingFrom = 640
const breadthOfNode = 56
const leastBreadth = 160
const mostBreadth = 720
const lengthStanding = 520
const leastForName = 28

export function SankeyDrawing({ bands, measure, names, chosen, choose }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [touched, touch] = useState<number | null>(null)
  const standing = width < lyingFrom
  const widths = bands.map(band => ({ ...band, width: widthOf(band, measure) }))
  const most = Math.max(
    ...(['origin', 'way', 'destination'] as const).map(of => new Set(bands.map(band => band[of])).size),
  )
  const breadth = Math.min(mostBreadth, Math.max(leastBreadth, most * breadthOfNode))
  const size = standing
    ? { length: lengthStanding, breadth: width, standing }
    : { length: width, breadth, standing }
  const { nodes, links } = width === 0 ? { nodes: [], links: [] } : drawSankey(widths, size)
  const height = standing ? lengthStanding : breadth
  const lit = touched ?? (chosen ? bands.indexOf(chosen) : null)
  return (
    <div
      className="sankey"
      ref={frame}
      data-standing={standing}
      style={{ '--height': `${height}px` } as object}
    >
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        {links.map(({ band, path, thickness }, at) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: what a touch does here, a button of the table does for the keyboard
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: halves of bands stand in their order
            key={at}
            d={path}
            strokeWidth={thickness}
            data-way={kindOf(bands[band]!.way)}
            data-band={band}
            data-lit={lit === null ? undefined : lit === band}
            onPointerEnter={() => touch(band)}
            onPointerLeave={() => touch(null)}
            onClick={() => choose(bands[band]!)}
          >
            <title>{names.band(bands[band]!)}</title>
          </path>
        ))}
        {nodes.map(({ id, x, y, width: wide, height: high }) => (
          <rect key={id} x={x} y={y} width={wide} height={high} />
        ))}
      </svg>
      {nodes.map(node => (
        <NodeName
          key={node.id}
          node={node}
          standing={standing}
          names={names}
          bands={bands}
          measure={measure}
        />
      ))}
    </div>
  )
}

/** A mechanism, or the finding under which none was needed. */
const kindOf = (way: string): string => (way.includes('/') ? 'mechanism' : way)

interface NameProps {
  readonly node: DrawnNode
  readonly standing: boolean
  readonly names: FlowNames
  readonly bands: readonly Band[]
  readonly measure: Measure
}

function NodeName({ node, standing, names, bands, measure }: NameProps): ReactNode {
  const { language } = useLanguage()
  const { column, value, x, y, width, height } = node
  // What is too narrow for a name has none in the drawing; the table has them all.
  if (standing && width < leastForName) return null
  const place = standing && value !== null ? value : names.place(value)
  const own = bands.filter(band => band[column] === value)
  const sum = own.reduce(
    (all, band) => ({
      clearances: all.clearances + band.clearances,
      rows: all.rows + band.rows,
      bytes: all.bytes + band.bytes,
      people: { low: all.people.low + band.people.low, high: all.people.high + band.people.high },
    }),
    { clearances: 0, rows: 0, bytes: 0, people: { low: 0, high: 0 } },
  )
  const at = { '--x': `${x}px`, '--y': `${y}px`, '--wide': `${width}px`, '--high': `${height}px` }
  return (
    <span
      className="sankey__name"
      aria-hidden="true"
      data-column={column}
      data-standing={standing}
      style={at as object}
    >
      <strong>{column === 'way' ? names.way(value!) : place}</strong>{' '}
      <span className="quiet">{amountText(sum, measure, language)}</span>
    </span>
  )
}

function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = frame
    if (!current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(current)
    return () => observer.disconnect()
  }, [frame])
  return width
}

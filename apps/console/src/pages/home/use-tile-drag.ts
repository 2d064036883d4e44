/** Dragging from tile to tile, with a mouse or a pen: a finger scrolls, and has a button for the same. */
import { type PointerEvent, useState } from 'react'

interface Drag {
  /** Where it was begun; null while nothing is dragged. */
  readonly from: string | null
  readonly over: string | null
}

const still: Drag = { from: null, over: null }

const tileAt = ({ target }: PointerEvent): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-place]')?.dataset.place ?? null) : null

export function useTileDrag(flow: ((from: string, to: string) => void) | null) {
  const [drag, setDrag] = useState<Drag>(still)
  const onWorld = {
    onPointerDown: (event: PointerEvent) => {
      const from = event.pointerType === 'touch' || event.button !== 0 || !flow ? null : tileAt(event)
      setDrag({ from, over: null })
    },
    onPointerOver: (event: PointerEvent) => {
      if (drag.from !== null) setDrag({ ...drag, over: tileAt(event) })
    },
    onPointerUp: (event: PointerEvent) => {
      const to = tileAt(event)
      // On the tile where it was begun it was a press, which the tile itself hears.
      if (flow && drag.from !== null && to !== null && to !== drag.from) flow(drag.from, to)
      setDrag(still)
    },
    onPointerCancel: () => setDrag(still),
    onPointerLeave: () => setDrag(still),
  }
  return { ...drag, onWorld }
}

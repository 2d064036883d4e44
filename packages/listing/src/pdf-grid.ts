/** Grids of ruled lines, and the texts of their cells. A cell without a line to its neighbour is one with it. */
import type { Segment } from './pdf-rules.ts'
import { type Box, textOf } from './pdf-text.ts'

export interface Grid {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** From left to right, and from top to bottom. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Whether no line closes it below. */
  readonly isOpen: boolean
  /** The texts of the rows: a merged cell says its text in each row, in its first column only. */
  readonly cells: (boxes: readonly Box[]) => string[][]
}

/** Lines nearer than this are one. */
const near = 3
const share = 0.6
const fewestUprights = 2

/** The grids of a page from top to bottom: bands between level lines that are crossed by the same upright lines. */
export function gridsOf(segments: readonly Segment[]): Grid[] {
  const levels = segments.filter(({ upright }) => !upright)
  const uprights = segments.filter(({ upright }) => upright)
  const ys = [...positions(levels), ...openEnds(levels, uprights)].sort((one, other) => other - one)
  const grids: Grid[] = []
  let rows: number[] = []
  const finish = (): void => {
    if (rows.length > 1) grids.push(gridOf(rows, uprights, levels))
    rows = []
  }
  for (const [index, y] of ys.entries()) {
    const above = ys[index - 1]
    const crossed = above !== undefined && positions(crossing(uprights, y, above)).length >= fewestUprights
    if (!crossed) finish()
    rows.push(y)
  }
  finish()
  return grids
}

/** Where several upright lines end and no level line is: there a page breaks a row, and its rest stands on the next. */
function openEnds(levels: readonly Segment[], uprights: readonly Segment[]): number[] {
  const ends = uprights.flatMap(({ from, to }) => [from, to])
  return positions(ends.map(at => ({ at }))).filter(
    at =>
      !levels.some(level => Math.abs(level.at - at) <= near) &&
      ends.filter(end => Math.abs(end - at) <= near).length > fewestUprights,
  )
}

/** Upright lines that cover most of the way from one level to another. */
function crossing(uprights: readonly Segment[], low: number, high: number): Segment[] {
  return uprights.filter(({ from, to }) => Math.min(to, high) - Math.max(from, low) > share * (high - low))
}

function positions(segments: readonly Pick<Segment, 'at'>[]): number[] {
  const found: number[] = []
  for (const at of segments.map(segment => segment.at).sort((one, other) => one - other))
    if (found.length === 0 || at - found.at(-1)! > near) found.push(at)
  return found
}

function gridOf(ys: readonly number[], uprights: readonly Segment[], levels: readonly Segment[]): Grid {
  const top = ys[0]!
  const bottom = ys.at(-1)!
  const own = uprights.filter(({ from, to }) => to > bottom + near && from < top - near)
  const xs = positions(own)
  const isOpen = !levels.some(level => Math.abs(level.at - bottom) <= near)
  const grid = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top, bottom, xs, ys, isOpen }
  return { ...grid, cells: boxes => cellsOf(grid, own, levels, boxes) }
}

type Place = Pick<Grid, 'xs' | 'ys'>

function cellsOf(
  { xs, ys }: Place,
  uprights: readonly Segment[],
  levels: readonly Segment[],
  boxes: readonly Box[],
): string[][] {
  const columns = xs.length - 1
  const groups = Array.from({ length: (ys.length - 1) * columns }, (_, index) => index)
  const find = (cell: number): number => (groups[cell] === cell ? cell : find(groups[cell]!))
  const join = (one: number, other: number): void => {
    const [low, high] = [find(one), find(other)].sort((a, b) => a - b)
    groups[high!] = low!
  }
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column
      if (column + 1 < columns && !hasLine(uprights, xs[column + 1]!, ys[row + 1]!, ys[row]!))
        join(cell, cell + 1)
      if (row + 2 < ys.length && !hasLine(levels, ys[row + 1]!, xs[column]!, xs[column + 1]!))
        join(cell, cell + columns)
    }
  const texts = new Map<number, Box[]>()
  for (const box of boxes) {
    const cell = cellAt({ xs, ys }, box)
    if (cell !== null) texts.set(find(cell), [...(texts.get(find(cell)) ?? []), box])
  }
  return Array.from({ length: ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row * columns + column
      const leads = column === 0 || find(cell - 1) !== find(cell)
      return leads ? textOf(texts.get(find(cell)) ?? []) : ''
    }),
  )
}

function hasLine(segments: readonly Segment[], at: number, from: number, to: number): boolean {
  const covered = segments
    .filter(segment => Math.abs(segment.at - at) <= near)
    .reduce((sum, segment) => sum + Math.max(0, Math.min(segment.to, to) - Math.max(segment.from, from)), 0)
  return covered > share * (to - from)
}

function cellAt({ xs, ys }: Place, { x, y, width, height }: Box): number | null {
  const column = xs.findLastIndex(edge => edge < x + width / 2)
  const row = ys.findLastIndex(edge => edge > y + height / 2)
  return column < 0 || row < 0 || column >= xs.length - 1 || row >= ys.length - 1
    ? null
    : row * (xs.length - 1) + column
}

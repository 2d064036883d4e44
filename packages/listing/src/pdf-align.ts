/** A table without ruled lines: its columns begin where the words of its header do. */
import { columnsOf } from './columns.ts'
import { type Line, textOf } from './pdf-text.ts'

export interface Aligned {
  /** What stands above the header. */
  readonly above: string
  readonly rows: string[][]
}

/** In letters: so much to the left of its header may a text begin. */
const slack = 1.5

export function alignedTable(lines: readonly Line[]): Aligned {
  const header = lines.findIndex(({ boxes }) => columnsOf(boxes.map(({ text }) => text)) !== null)
  if (header < 0) return { above: textOf(lines.flatMap(({ boxes }) => boxes)), rows: [] }
  const { boxes, height } = lines[header]!
  const starts = boxes.map(({ x }) => x - slack * height)
  const rows: string[][] = [boxes.map(({ text }) => text.trim())]
  for (const line of lines.slice(header + 1)) {
    const cells = starts.map((start, index) => {
      const end = starts[index + 1] ?? Number.POSITIVE_INFINITY
      return textOf(line.boxes.filter(({ x }) => (index === 0 || x >= start) && x < end))
    })
    // A line without its first cell goes on from the one above.
    if (cells[0] !== '' || rows.length === 1) rows.push(cells)
    else rows.push(merged(rows.pop()!, cells))
  }
  return { above: textOf(lines.slice(0, header).flatMap(line => line.boxes)), rows }
}

const merged = (row: readonly string[], more: readonly string[]): string[] =>
  row.map((cell, index) => [cell, more[index] ?? ''].filter(Boolean).join(' '))

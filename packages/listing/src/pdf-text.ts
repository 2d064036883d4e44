/** Pieces of text with their places on a page, put together again. `y` grows upwards. */

export interface Box {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Line {
  readonly y: number
  readonly height: number
  readonly boxes: readonly Box[]
}

const half = 0.5

/** Lines from top to bottom, each from left to right. Pieces are of one line when less than half a letter apart. */
export function linesOf(boxes: readonly Box[]): Line[] {
  const lines: { y: number; height: number; boxes: Box[] }[] = []
  for (const box of [...boxes].sort((one, other) => other.y - one.y)) {
    const line = lines.at(-1)
    if (line && line.y - box.y < half * Math.max(line.height, box.height)) line.boxes.push(box)
    else lines.push({ y: box.y, height: box.height, boxes: [box] })
  }
  for (const line of lines) line.boxes.sort((one, other) => one.x - other.x)
  return lines
}

/** Joins the pieces of a line: with a space where there is a gap, never between Han characters. */
export function joined(boxes: readonly Box[]): string {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const box of boxes) {
    const gap = box.x - end
    text += text !== '' && gap > box.height * 0.25 ? spaceBetween(text, box.text) : ''
    text += box.text
    end = box.x + box.width
  }
  return text.trim()
}

/** The text of a part of a page; a line that is broken in the middle of Chinese goes on without a space. */
export function textOf(boxes: readonly Box[]): string {
  return linesOf(boxes)
    .map(({ boxes: parts }) => joined(parts))
    .reduce((text, line) => (text === '' ? line : `${text}${spaceBetween(text, line)}${line}`), '')
}

const wide = /[\u2e80-\u9fff\uff00-\uffef]/

const spaceBetween = (before: string, after: string): string =>
  wide.test(before.at(-1) ?? '') || wide.test(after.trimStart()[0] ?? '') ? '' : ' '

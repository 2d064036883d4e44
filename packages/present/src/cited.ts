/** Citations that lead somewhere: marked while a line is put together, so that a surface can make links of them where they stand. */
import type { Cited, Field, Run } from './page-parts.ts'

// Private characters of Unicode, which no text of a law holds.
const [begin, middle, end] = ['\uE000', '\uE001', '\uE002'] as const
const marked = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/gu

/** Sections of the page of a regime in which what can be cited stands. */
export type CitedSection = 'instruments' | 'definitions' | 'mechanisms' | 'lists' | 'parameters'

/** Where a part stands on the page of its regime. */
export const anchorIn = (section: string, id: string): string =>
  `${section}-${id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}`

/** A citation for a line that `citedField` takes. */
export const citing = (text: string, section: CitedSection, id: string): string =>
  `${begin}${anchorIn(section, id)}${middle}${text}${end}`

/** The lines as plain text, and as runs where they cite. */
export function citedField(name: string, lines: readonly string[]): Field {
  const runs = lines.map(runOf)
  const value = runs.map(run => run.map(piece => (typeof piece === 'string' ? piece : piece.text)).join(''))
  return runs.some(run => run.some(piece => typeof piece !== 'string'))
    ? { name, value, runs }
    : { name, value }
}

function runOf(line: string): Run {
  const run: (string | Cited)[] = []
  let at = 0
  for (const { 0: whole, 1: anchor = '', 2: text = '', index } of line.matchAll(marked)) {
    if (index > at) run.push(line.slice(at, index))
    run.push({ text, anchor })
    at = index + whole.length
  }
  if (at < line.length) run.push(line.slice(at))
  return run
}

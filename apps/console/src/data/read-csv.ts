/** CSV (RFC 4180), with the delimiter that its first line has most of. */
import { unique } from './unique.ts'

const delimiters = [',', ';', '\t', '|']

export function readCsv(text: string): { columns: string[]; rows: string[][] } {
  const delimiter = delimiterOf(text.slice(0, text.search(/\r?\n|$/)))
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at, delimiter)
    line.push(value)
    at = end
    if (text[at] === delimiter) {
      at++
      // A delimiter at the very end says that there is one more field, an empty one.
      if (at === text.length) line.push('')
      continue
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    lines.push(line)
    line = []
  }
  if (line.length > 0) lines.push(line)
  const [head = [], ...rows] = lines.filter(one => one.length > 1 || one[0] !== '')
  return { columns: unique(head), rows }
}

function delimiterOf(head: string): string {
  const bare = head.replace(/"[^"]*"/g, '')
  const counts = delimiters.map(one => bare.split(one).length)
  return delimiters[counts.indexOf(Math.max(...counts))]!
}

function plainAt(text: string, start: number, delimiter: string): { value: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end }
}

/** Whatever stands between the closing quote and the next delimiter belongs to the value, as spreadsheets read it. */
function quotedAt(text: string, start: number): { value: string; end: number } {
  let value = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: value + text.slice(at), end: text.length }
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    at = quote + 2
  }
}

/** Bands as a table for other programs. */
import type { Band } from './flows.ts'

const header = [
  'origin',
  'mechanisms_or_finding',
  'destination',
  'clearances',
  'legs',
  'people_low',
  'people_high',
  'rows',
  'bytes',
]

/** RFC 4180, with a byte order mark, by which spreadsheets know UTF-8. What they would take for a formula is kept a text. */
export function bandsCsv(bands: readonly Band[]): string {
  const rows = bands.map(({ origin, way, destination, clearances, legs, people, rows, bytes }) => [
    origin ?? '',
    way,
    destination ?? '',
    ...[clearances, legs, people.low, people.high, rows, bytes].map(String),
  ])
  return `\uFEFF${[header, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

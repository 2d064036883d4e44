/** A line of the log for the eyes of a person: the hour, the event, what it took. */

interface Line {
  readonly level: string
  readonly time: string
  readonly event: string
  readonly [field: string]: unknown
}

const colours: Readonly<Record<string, string>> = { error: '31', warn: '33', info: '36', debug: '90' }
const faint = '90'
const paint = (text: string, colour: string): string => `\u001b[${colour}m${text}\u001b[0m`

/** Takes a line of JSON of our own, and gives it as text with colours. */
export function prettyLine(json: string): string {
  const { level, time, event, ...fields } = JSON.parse(json) as Line
  const hour = time.slice(11, 23)
  return `${paint(hour, faint)} ${paint(event.padEnd(8), colours[level] ?? faint)} ${wordsOf(event, fields)}\n`
}

function wordsOf(event: string, fields: Readonly<Record<string, unknown>>): string {
  if (event !== 'request') return named(fields)
  const { method, route, status, ms, ...others } = fields
  return `${String(status)} ${String(method)} ${String(route ?? '–')} ${String(ms)} ms ${paint(named(others), faint)}`
}

const named = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(' < ') : String(value)}`)
    .join(' ')

/** Calendar days where a regime has its clock. */
import type { Day } from '@carnet/law'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day of an instant (milliseconds since 1970 in universal time) in a time zone of the IANA database. */
export function dayIn(instant: number, timeZone: string): Day {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** What is owed as a calendar (iCalendar, RFC 5545): a day each, with where it follows from. */
import type { Day, Words } from '@carnet/law'
import { type Language, label, textIn } from '@carnet/locales'
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'

export interface CalendarEntry {
  /** Unique and lasting: a calendar that reads the feed again moves the entry rather than doubling it. */
  readonly id: string
  readonly due: Day
  readonly regime: string
  readonly words: Words
  readonly cite: Words | null
  readonly source: string | null
  readonly cautions: readonly string[]
  readonly done: boolean
}

export interface CalendarOptions {
  readonly name: string
  readonly language: Language
  /** The instant of writing, RFC 3339. */
  readonly stamp: string
  /** How many days before each entry a calendar reminds; none where empty. */
  readonly remind: readonly number[]
}

const secondsOfDay = 86_400 // a calendar day, as alarms count it

export function calendarText(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  const { name, language, stamp, remind } = options
  const calendar = ical({
    name,
    prodId: { company: 'carnet', product: 'carnet', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const entry of entries) {
    const lines = [
      ...(entry.cite ? [textIn(entry.cite, language)] : []),
      ...(entry.source ? [entry.source] : []),
      ...entry.cautions.map(caution => label(`caution.${caution}`, language)),
    ]
    const event = calendar.createEvent({
      id: `${entry.id}@carnet`,
      start: entry.due,
      allDay: true,
      stamp,
      summary: `${entry.done ? '✓ ' : ''}${entry.regime} · ${textIn(entry.words, language)}`,
      description: lines.join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (!entry.done)
      for (const days of remind)
        event.createAlarm({ type: ICalAlarmType.display, trigger: days * secondsOfDay })
  }
  return calendar.toString()
}

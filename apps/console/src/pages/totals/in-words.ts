/** Counts, months and forecasts in words. */
import { formatDay, formatNumber, type Language } from '@carnet/locales'
import type { Say } from '../../words/use-words.ts'
import type { Counter } from './drawing.ts'
import type { totalsWords } from './totals.words.ts'

type Speak = Say<typeof totalsWords>

export const monthIn = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(`${month.slice(0, 7)}-01T00:00:00Z`))

export function inWords({ low, high }: Counter['total'], say: Speak, language: Language): string {
  if (high === null) return say('open', { low: formatNumber(low, language) })
  if (low === high) return formatNumber(low, language)
  return say('upto', { low: formatNumber(low, language), high: formatNumber(high, language) })
}

export function whenOf(
  { state, day, earliest, latest }: Counter['thresholds'][number],
  say: Speak,
  language: Language,
): string {
  if (state !== 'expected' || day === null) return say(`state.${state}` as 'state.reached')
  const on = formatDay(day, language)
  if (earliest === null || latest === null || earliest === latest) return say('state.expected', { day: on })
  return say('state.between', {
    day: on,
    earliest: formatDay(earliest, language),
    latest: formatDay(latest, language),
  })
}

/** generalise dates: reads several written forms, all with the year first, and keeps the year, month or decade. */
import { bind, blank, groups } from './bind.ts'
import type { DateGrain } from './protection.ts'

const year = '([1-9][0-9]{3})'
const clock = '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)? *(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?'
const separated = `${year}[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})(?:日?(?:[T ] *${clock})?|日${clock})`
const compact = `${year}([0-9]{2})([0-9]{2})(?:[0-9]{4}|[0-9]{6}|[T ] *${clock})?`
const partial = `${year}(?:[-/.年]([0-9]{1,2})月?|年)?`
/** The one pattern of a date, in the syntax that RE2, ECMAScript and PCRE share. */
const datePattern = `^${blank}*(?:${separated}|${compact}|${partial})${blank}*$`
const parts = ['y1', 'm1', 'd1', 'y2', 'm2', 'd2', 'y3', 'm3']

/** SQL for the coarser date of `text`, NULL if it is none. The day is taken as written: no time zone is applied. */
export function generaliseDateSql(text: string, grain: DateGrain): string {
  const at = `${text}_date`
  const one = (...names: string[]) => names.map(name => `${at}.${name}`).join(' || ')
  const years = one('y1', 'y2', 'y3')
  const months = one('m1', 'm2', 'm3')
  const days = one('d1', 'd2')
  const or1 = (digits: string) => `coalesce(nullif(${digits}, ''), '1')`
  // The cast refuses a 30th of February; where a part was not written, the 1st stands in.
  const valid = `TRY_CAST(${years} || '-' || ${or1(months)} || '-' || ${or1(days)} AS DATE) IS NOT NULL`
  const results: Readonly<Record<DateGrain, string>> = {
    year: years,
    month: `CASE WHEN ${months} <> '' THEN ${years} || '-' || right('0' || ${months}, 2) END`,
    decade: `left(${years}, 3) || '0s'`,
  }
  return bind(at, groups(text, datePattern, parts), `CASE WHEN ${valid} THEN ${results[grain]} END`)
}

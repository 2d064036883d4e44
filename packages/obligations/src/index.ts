export { type CalendarEntry, type CalendarOptions, calendarText } from './calendar.ts'
export {
  type Burden,
  type BurdenDuty,
  burdensOfDecision,
  burdensOfRecord,
  type RecordLike,
} from './cleared.ts'
export { dayIn } from './day-in.ts'
export {
  type Forecast,
  forecast,
  type Increment,
  type Pace,
  type PaceInput,
  paceOf,
  windowStart,
} from './forecast.ts'
export {
  type Basis,
  byDay,
  type Caution,
  cautions,
  type Kind,
  kinds,
  type Owed,
} from './obligation.ts'
export { type ObligationsInput, obligationsOf, occurrences } from './obligations.ts'
export { type Counted, counted } from './spans.ts'
export { type Threshold, thresholdsOf } from './thresholds.ts'
export {
  type ClearedOnce,
  type OwedTogether,
  owedTogether,
  type TogetherInput,
} from './together.ts'
export { type Said, type Turn, type TurnsInput, turnsOf } from './turns.ts'

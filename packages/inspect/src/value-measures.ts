/** What depends on the values of all rows: the youngest person, the precision of coordinates. */
import type { Interval } from './inspection.ts'
import { cleanValue, isPlaceholder } from './values/clean.ts'
import { readDay, yearsBetween } from './values/day.ts'

/** Metres of one degree of latitude: the Earth's mean meridian quadrant, 10,001,966 m, over 90 (WGS 84). */
const metresOfDegree = 111_133

/**
 * Completed years of the youngest on `asOf`, from birth dates as written. A day that cannot be read, or lies in the future, may be that
 * of a newborn: low is 0. Undefined where no birth date can be read.
 */
export class Youngest {
  readonly #asOf: string
  // The latest birth, by the earlier and by the later reading of each text.
  #early = ''
  #late = ''
  #unread = false

  constructor(asOf: string) {
    this.#asOf = asOf
  }

  see(text: string): void {
    const written = cleanValue(text)
    if (isPlaceholder(written)) return
    const day = readDay(written)
    if (!day || day.earliest > this.#asOf) {
      this.#unread = true
      return
    }
    if (day.earliest > this.#early) this.#early = day.earliest
    if (day.latest > this.#late) this.#late = day.latest
  }

  get age(): Interval | undefined {
    if (this.#early === '') return undefined
    return {
      low: this.#unread || this.#late > this.#asOf ? 0 : yearsBetween(this.#late, this.#asOf),
      high: yearsBetween(this.#early, this.#asOf),
    }
  }
}

/** The birth date within a resident identity number. */
const residentBirth = /^\D{0,2}\d{6}(\d{8})\d{3}[\dX]\D{0,2}$/

export function youngestOfValues(
  values: readonly (string | null)[],
  resident: boolean,
  asOf: string,
): Interval | undefined {
  const youngest = new Youngest(asOf)
  for (const value of new Set(values))
    if (value !== null)
      youngest.see((resident ? residentBirth.exec(value.toUpperCase())?.[1] : undefined) ?? value)
  return youngest.age
}

/** Metres on the ground of the last of so many decimals. */
export const metresOfDecimals = (decimals: number): number =>
  Number((metresOfDegree / 10 ** decimals).toPrecision(4))

/** Metres on the ground of the last decimal, trailing zeros left out, of the finest coordinate; undefined without any. */
export function precisionOfValues(values: readonly (string | null)[]): number | undefined {
  let finest: number | undefined
  for (const value of values) {
    if (value === null) continue
    const decimals = (/[.](\d+)/.exec(value)?.[1] ?? '').replace(/0+$/, '').length
    finest = Math.max(finest ?? 0, decimals)
  }
  return finest === undefined ? undefined : metresOfDecimals(finest)
}

/** Chance from a seed: the same seed gives the same choices. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to 1 (Mulberry32, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to `many`, itself not included. */
  below(many: number): number {
    return Math.floor(this.next() * many)
  }

  /** Yes so many times of a hundred. */
  percent(times: number): boolean {
    return this.next() * 100 < times
  }

  one<Thing>(of: readonly Thing[]): Thing {
    return of[this.below(of.length)]!
  }

  /** Between `least` and `most` of them, none twice. */
  some<Thing>(of: readonly Thing[], least = 0, most = of.length): Thing[] {
    const left = [...of]
    const wanted = Math.min(left.length, least + this.below(most - least + 1))
    return Array.from({ length: wanted }, () => left.splice(this.below(left.length), 1)[0]!)
  }
}

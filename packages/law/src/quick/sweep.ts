/** The least solution of definitions that use each other, for the ordinary case: few records, and answers settle at once. */
import { type Kleene, NO, YES } from '../kleene.ts'
import type { QuickDefinition } from './definitions.ts'
import type { QuickRegime } from './regime.ts'
import { now } from './state.ts'

/** After so many sweeps whoever asks goes another way, whose work does not grow with the length of circles. */
const mostSweeps = 4

/**
 * Starts from no, on the record that is asked for, and takes in what that rests on. What was taken in last is looked at
 * first, since the others rest on it. Answers only rise.
 */
export class Sweep {
  readonly group: string
  readonly #own: QuickRegime
  readonly #definitions: QuickDefinition[] = []
  readonly #rows: number[] = []
  /** Whether an answer was read that may rise still. */
  #isRead = false

  constructor(own: QuickRegime, group: string) {
    this.#own = own
    this.group = group
  }

  /** The answer so far. */
  read(definition: QuickDefinition, row: number): Kleene {
    const { growing } = this.#own
    const at = definition.index * now.most + now.cells[row]!
    const known = growing[at]!
    if (this.#rows.length > 0) this.#isRead = true
    if (known !== 0) return (known - 1) as Kleene
    growing[at] = NO + 1
    this.#definitions.push(definition)
    this.#rows.push(row)
    return NO
  }

  /** Judges until nothing rises any more, and keeps the answers. False where that takes too long. */
  settle(judge: (definition: QuickDefinition, row: number) => Kleene): boolean {
    for (let place = 0; place < this.#rows.length; place++) this.#look(place, judge)
    if (this.#isRead && !this.#sweep(judge)) return false
    const { answers, growing, mark } = this.#own
    for (let place = 0; place < this.#rows.length; place++) {
      const at = this.#at(place)
      answers[at] = mark + growing[at]!
    }
    return true
  }

  #sweep(judge: (definition: QuickDefinition, row: number) => Kleene): boolean {
    for (let sweep = 0; sweep < mostSweeps; sweep++) {
      const before = this.#rows.length
      let rose = false
      for (let place = before - 1; place >= 0; place--) if (this.#look(place, judge)) rose = true
      if (!rose && this.#rows.length === before) return true
    }
    return false
  }

  /** Whether the answer rose. */
  #look(place: number, judge: (definition: QuickDefinition, row: number) => Kleene): boolean {
    const { growing } = this.#own
    const at = this.#at(place)
    if (growing[at] === YES + 1) return false
    const answer = judge(this.#definitions[place]!, this.#rows[place]!)
    if (answer + 1 <= growing[at]!) return false
    growing[at] = answer + 1
    return true
  }

  #at(place: number): number {
    return this.#definitions[place]!.index * now.most + now.cells[this.#rows[place]!]!
  }

  end(): void {
    for (let place = 0; place < this.#rows.length; place++) this.#own.growing[this.#at(place)] = 0
  }
}

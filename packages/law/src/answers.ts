/**
 * What was concluded, one cell a record. A cell belongs to the world whose mark it carries: a new world needs no
 * clearing, and one that takes facts to be so starts from what did not hang on them.
 */
import { type Kleene, UNKNOWN } from './kleene.ts'

/** Set where an answer came by a presumption: with more facts it may be another. */
const SOFT = 4
const CODES = 8
/** No answer yet. */
export const NONE = -1

let lastMark = 0
/** The mark of a new world. Marks are whole numbers far below 2^53. */
export function newMark(): number {
  lastMark += CODES
  return lastMark
}

export const answerIn = (code: number): Kleene => (code & 3) as Kleene
export const isSoft = (code: number): boolean => (code & SOFT) !== 0
export const codeOf = (answer: Kleene, soft: boolean): number => (soft ? answer | SOFT : answer)

/** The answers of one definition, provision or entry, by record. */
export class Answers {
  #cells = new Float64Array(4)

  /** The code at this place, or `NONE` when this world has not concluded it. */
  read(index: number, mark: number): number {
    const code = this.#cells[index]! - mark
    return code >= 0 && code < CODES ? code : NONE
  }

  write(index: number, mark: number, code: number): void {
    if (index >= this.#cells.length) this.#grow(index)
    this.#cells[index] = mark + code
  }

  #grow(index: number): void {
    const larger = new Float64Array(Math.max(2 * this.#cells.length, index + 1))
    larger.set(this.#cells)
    this.#cells = larger
  }

  /** What stays so whatever else becomes known: yes or no, and not by presumption. */
  solid(mark: number, into: Solid[]): void {
    for (let index = 0; index < this.#cells.length; index++) {
      const code = this.read(index, mark)
      if (code !== NONE && !isSoft(code) && code !== UNKNOWN) into.push({ answers: this, index, code })
    }
  }
}

export interface Solid {
  readonly answers: Answers
  readonly index: number
  readonly code: number
}

export function inherit(solids: readonly Solid[], mark: number): void {
  for (const { answers, index, code } of solids) answers.write(index, mark, code)
}

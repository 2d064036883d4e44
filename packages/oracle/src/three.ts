/** Yes, no, or unknown, as words: `no` < `unknown` < `yes`. */
import type { Answer } from '@carnet/law'

const order: readonly Answer[] = ['no', 'unknown', 'yes']

/** The least of all; yes of none. Nothing is less than no: what comes after it is not asked for. */
export function all(answers: Iterable<Answer>): Answer {
  let least: Answer = 'yes'
  for (const answer of answers) {
    if (order.indexOf(answer) < order.indexOf(least)) least = answer
    if (least === 'no') break
  }
  return least
}

/** The greatest of all; no of none. Nothing is greater than yes. */
export function any(answers: Iterable<Answer>): Answer {
  let greatest: Answer = 'no'
  for (const answer of answers) {
    if (order.indexOf(answer) > order.indexOf(greatest)) greatest = answer
    if (greatest === 'yes') break
  }
  return greatest
}

/** The answers of the parts one by one, each found when it is asked for. */
export function* each<Part>(parts: Iterable<Part>, ask: (part: Part) => Answer): Generator<Answer> {
  for (const part of parts) yield ask(part)
}

export function not(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown'
  return answer === 'yes' ? 'no' : 'yes'
}

export const sure = (value: boolean): Answer => (value ? 'yes' : 'no')

/** Whether it may be so: it is not ruled out. */
export const may = (answer: Answer): boolean => answer !== 'no'

/** Yes, no, or unknown, as words: `no` < `unknown` < `yes`. */
import type { Answer } from '@carnet/law'

const order: readonly Answer[] = ['no', 'unknown', 'yes']

/** The least of all; yes of none. */
export function all(answers: Iterable<Answer>): Answer {
  let least: Answer = 'yes'
  for (const answer of answers) if (order.indexOf(answer) < order.indexOf(least)) least = answer
  return least
}

/** The greatest of all; no of none. */
export function any(answers: Iterable<Answer>): Answer {
  let greatest: Answer = 'no'
  for (const answer of answers) if (order.indexOf(answer) > order.indexOf(greatest)) greatest = answer
  return greatest
}

export function not(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown'
  return answer === 'yes' ? 'no' : 'yes'
}

export const sure = (value: boolean): Answer => (value ? 'yes' : 'no')

/** Whether it may be so: it is not ruled out. */
export const may = (answer: Answer): boolean => answer !== 'no'

/** Kleene's three-valued logic. The order no < unknown < yes makes "and" the minimum and "or" the maximum. */
import type { Answer } from './finding.ts'

export type Kleene = 0 | 1 | 2
export const NO = 0
export const UNKNOWN = 1
export const YES = 2

export const not = (value: Kleene): Kleene => (2 - value) as Kleene
export const and = (a: Kleene, b: Kleene): Kleene => (a < b ? a : b)
export const or = (a: Kleene, b: Kleene): Kleene => (a > b ? a : b)
export const fromBoolean = (value: boolean): Kleene => (value ? YES : NO)

const answers: readonly Answer[] = ['no', 'unknown', 'yes']
export const toAnswer = (value: Kleene): Answer => answers[value]!

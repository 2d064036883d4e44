/** The words of every error code, by the package that raises it. A package adds one line here. */
import type { ErrorWords } from '../words.ts'

export const errorGroups: Readonly<Record<string, Readonly<Record<string, ErrorWords>>>> = {}

/** The words of every error code. */
export const errorWords: Readonly<Record<string, ErrorWords>> = Object.assign(
  {},
  ...Object.values(errorGroups),
)

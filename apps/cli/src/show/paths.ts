/** Paths as a person would write them. */
import { relative } from 'node:path'

/** Relative to where the person is, if it is below; else as it is. */
export function shown(path: string): string {
  const own = relative(process.cwd(), path)
  return own === '' || own.startsWith('..') ? path : own
}

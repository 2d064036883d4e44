/** A file has one subject, and its name says which. */
import type { Check, Problem } from '../tree.ts'

const longest = 400
const emptyNames = /(^|\/)(utils?|helpers?|common|misc)(\.[^/]*)?(\/|$)/
const source = /\.(ts|tsx|mjs|js)$/

export const namesAndSizes: Check = {
  name: 'names and sizes',
  find: tree => [...tree].flatMap(([path, text]) => [...wrongName(path), ...wrongSize(path, text)]),
}

function wrongName(file: string): Problem[] {
  return emptyNames.test(file) ? [{ file, says: 'a name that says nothing: name the subject' }] : []
}

function wrongSize(file: string, text: string): Problem[] {
  if (!source.test(file) || text.startsWith('// Generated')) return []
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return lines > longest ? [{ file, says: `${lines} lines: more than ${longest}` }] : []
}

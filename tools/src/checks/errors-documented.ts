/** Every error code has words and stands in the reference, and nothing else does: both directions. */
import { errorGroups } from '@carnet/locales'
import ts from 'typescript'
import { errorsPage, errorsPagePath } from '../errors-page.ts'
import { lineOf, parse, walk } from '../syntax.ts'
import { type Check, type Problem, sources, type Tree } from '../tree.ts'

export const errorsDocumented: Check = {
  name: 'errors documented',
  find: tree => findUndocumented(tree, errorGroups),
}

/** As `errorsDocumented`, with the words handed in. */
export function findUndocumented(tree: Tree, groups: typeof errorGroups): Problem[] {
  const raised = codesIn(tree)
  const worded = new Set(Object.values(groups).flatMap(group => Object.keys(group)))
  const silent = [...raised].filter(([code]) => !worded.has(code))
  const idle = [...worded].filter(code => !raised.has(code))
  const outdated = tree.get(errorsPagePath) !== errorsPage(groups)
  return [
    ...silent.map(([code, { file, line }]) => ({
      file,
      line,
      says: `${code} has no words in packages/locales`,
    })),
    ...idle.map(code => ({ file: 'packages/locales/src/errors', says: `nothing raises ${code}` })),
    ...(outdated ? [{ file: errorsPagePath, says: 'is not what the words say: npm run docs' }] : []),
  ]
}

/** Every code that the sources name, with the first place that does. */
function codesIn(tree: Tree): Map<string, { file: string; line: number }> {
  const codes = new Map<string, { file: string; line: number }>()
  for (const [file, text] of sources(tree)) {
    if (file.startsWith('packages/locales/') || !text.includes('CARNET_')) continue
    walk(parse(file, text), node => {
      if (!ts.isStringLiteralLike(node) || !/^CARNET_[A-Z0-9_]+$/.test(node.text) || codes.has(node.text))
        return
      codes.set(node.text, { file, line: lineOf(node) })
    })
  }
  return codes
}

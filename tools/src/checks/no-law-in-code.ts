/** The engine and the apps know no place, no article and no threshold: those are in regimes/. */
import ts from 'typescript'
import { lawless } from '../order.ts'
import { lineOf, parse, walk } from '../syntax.ts'
import { type Check, type Problem, sources } from '../tree.ts'

const folders = new RegExp(`^(packages/(${lawless.join('|')})|apps/[^/]+)/src/`)

/** From here on a number is suspected to be a threshold. */
const suspicious = 1000

export const noLawInCode: Check = {
  name: 'no law in code',
  find: tree => sources(tree, folders).flatMap(([path, text]) => findIn(path, text)),
}

function findIn(file: string, text: string): Problem[] {
  const problems: Problem[] = []
  walk(parse(file, text), node => {
    const says = ts.isStringLiteralLike(node)
      ? wrongText(node.text)
      : ts.isNumericLiteral(node)
        ? wrongNumber(node)
        : null
    if (says) problems.push({ file, line: lineOf(node), says })
  })
  return problems
}

function wrongText(text: string): string | null {
  const code = /^([A-Z]{2})(?:[.-].*)?$/s.exec(text)?.[1]
  if (code && isPlace(code)) return `place "${code}" in code`
  const article = /\b(?:articles?|arts?\.?|§)\s*\d+|第[〇零一二三四五六七八九十百\d]+条/iu.exec(text)?.[0]
  return article ? `article "${article}" in code` : null
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** ISO 3166-1 alpha-2, and what the runtime knows besides (`EU`, `UN`); `ZZ` is no place. */
function isPlace(code: string): boolean {
  return code !== 'ZZ' && regionNames.of(code) !== undefined
}

function wrongNumber(node: ts.NumericLiteral): string | null {
  const value = Number(node.text)
  if (!Number.isInteger(value) || value < suspicious || hasNameAndReason(node)) return null
  return `number ${node.getText()} in code: a constant of its own, with a comment that says why`
}

// A constant of the module, with a comment before it or at the end of its line.
function hasNameAndReason(node: ts.Node): boolean {
  let statement: ts.Node = node
  while (statement.parent && !ts.isSourceFile(statement.parent)) statement = statement.parent
  if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
    return false
  const text = statement.getSourceFile().text
  const before = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []
  const after = ts.getTrailingCommentRanges(text, statement.getEnd()) ?? []
  return before.length + after.length > 0
}

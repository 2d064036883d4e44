/** The second evaluator shares no code with the engine, and is no part of the product: for tests and tools only. */
import ts from 'typescript'
import { parse } from '../syntax.ts'
import { type Check, isTest, type Problem, type Tree } from '../tree.ts'

const oracle = '@carnet/oracle'

export const secondEvaluator: Check = {
  name: 'second evaluator',
  find: tree => [...borrowed(tree), ...shipped(tree)],
}

/** Of the house it takes types, and no values. */
function borrowed(tree: Tree): Problem[] {
  const problems: Problem[] = []
  for (const [file, text] of tree) {
    if (!/^packages\/oracle\/src\/.+\.ts$/.test(file) || isTest(file)) continue
    const source = parse(file, text)
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
      const from = statement.moduleSpecifier
      if (!from || !ts.isStringLiteral(from) || from.text.startsWith('./') || onlyTypes(statement)) continue
      const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1
      problems.push({ file, line, says: `the second evaluator takes more than types from ${from.text}` })
    }
  }
  return problems
}

const onlyTypes = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly === true : statement.isTypeOnly

/** What the product consists of does not depend on it. */
function shipped(tree: Tree): Problem[] {
  const problems: Problem[] = []
  for (const [file, text] of tree) {
    if (!/^(packages|apps)\/[^/]+\/package\.json$/.test(file) || file.startsWith('packages/oracle/')) continue
    const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> }
    if (oracle in dependencies) problems.push({ file, says: `the product depends on ${oracle}` })
  }
  return problems
}

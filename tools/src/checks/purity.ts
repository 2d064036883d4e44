/** The pure packages have no clock, no chance, no I/O and no process: the same input gives the same answer, anywhere. */

import { builtinModules } from 'node:module'
import ts from 'typescript'
import { pure } from '../order.ts'
import { imports, lineOf, parse, walk } from '../syntax.ts'
import { type Check, lineAt, type Problem, sources } from '../tree.ts'

const folders = new RegExp(`^packages/(${pure.join('|')})/src/`)

const impure = new Set([
  'Buffer',
  'Date',
  'Function',
  'console',
  'crypto',
  'eval',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
])

export const purity: Check = {
  name: 'purity',
  find: tree =>
    sources(tree, folders).flatMap(([path, text]) => [
      ...impureImports(path, text),
      ...impureWords(path, text),
    ]),
}

function impureImports(file: string, text: string): Problem[] {
  return imports(text)
    .filter(({ specifier }) => specifier.startsWith('node:') || builtinModules.includes(specifier))
    .map(({ specifier, offset }) => ({
      file,
      line: lineAt(text, offset),
      says: `a pure package imports ${specifier}`,
    }))
}

function impureWords(file: string, text: string): Problem[] {
  const problems: Problem[] = []
  walk(parse(file, text), node => {
    if (!ts.isIdentifier(node) || isOnlyAName(node)) return
    const member = ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : ''
    const chance = node.text === 'Math' && member === 'random'
    if (chance || impure.has(node.text)) {
      problems.push({
        file,
        line: lineOf(node),
        says: `a pure package uses ${chance ? 'Math.random' : node.text}`,
      })
    }
  })
  return problems
}

/** A property, a key, a type or a declared name: not the global of that name. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return true
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true
  const named = parent as { readonly name?: ts.Node }
  return named.name === node && !ts.isShorthandPropertyAssignment(parent)
}

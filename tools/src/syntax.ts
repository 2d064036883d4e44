/** TypeScript as a tree, for the checks that must tell a word in code from the same word in a comment. */
import ts from 'typescript'

/** Parses a source. Nothing is resolved: one file at a time. */
export function parse(path: string, text: string): ts.SourceFile {
  const key = `${path}\0${text}`
  const known = parsed.get(key)
  if (known) return known
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind)
  parsed.set(key, source)
  return source
}

/** Several checks look at the same sources. */
const parsed = new Map<string, ts.SourceFile>()

/** Calls `see` with every node below (and with) `node`. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, child => walk(child, see))
}

/** The line (from 1) where a node starts, comments before it left out. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

/** What a file imports, in whatever form: the specifier and where it stands in the text. */
export function imports(text: string): { specifier: string; offset: number }[] {
  const { importedFiles } = ts.preProcessFile(text, true, true)
  return importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, offset: pos }))
}

/** The files of the repository as text, as the checks see them. */
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Path (relative, with `/`) to text. A file that is not text is there with empty text, so that its name counts. */
export type Tree = ReadonlyMap<string, string>

/** One thing that a check found. */
export interface Problem {
  readonly file: string
  readonly line?: number
  readonly says: string
}

/** One check of the house: a name and what it finds in a tree. */
export interface Check {
  readonly name: string
  readonly find: (tree: Tree) => readonly Problem[] | Promise<readonly Problem[]>
}

const texts = /(\.(ts|tsx|mjs|js|json|md|ya?ml|css|html|sql|cmd|sh|txt|csv)|(^|\/)[^./]+|(^|\/)\.[^/]+)$/
const largestText = 2_000_000

/** Reads what git knows of the working tree, new files included, ignored ones not. */
export function readTree(root: string): Tree {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const paths = [...new Set(listed.split('\0').filter(path => path !== ''))].sort()
  const tree = new Map<string, string>()
  for (const path of paths) {
    const status = statSync(join(root, path), { throwIfNoEntry: false })
    if (!status?.isFile()) continue
    const isText = texts.test(path) && status.size <= largestText
    tree.set(path, isText ? readFileSync(join(root, path), 'utf8') : '')
  }
  return tree
}

/** The TypeScript sources of packages and apps, tests left out. */
export function sources(
  tree: Tree,
  folder = /^(packages|apps)\/[^/]+\/src\//,
): [path: string, text: string][] {
  return [...tree].filter(([path]) => folder.test(path) && /\.tsx?$/.test(path) && !isTest(path))
}

/** A test, or what the tests of a folder share: its fixture, its folder `testing`. */
export function isTest(path: string): boolean {
  return (
    /(\.test|\/fixture)\.tsx?$/.test(path) || /\/testing\//.test(path) || /^apps\/[^/]+\/test\//.test(path)
  )
}

/** The line (from 1) of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; index = text.indexOf('\n', index + 1))
    line++
  return line
}

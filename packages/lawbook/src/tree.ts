/** YAML text to a plain tree that remembers where each part stands. YAML 1.2 core; no anchors, aliases, tags or twice the same key. */
import { CarnetError, type Issue, type Place } from '@carnet/errors'
import {
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml'
import { quoted } from './quoted.ts'

export interface MapTree {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, { readonly key: Place; readonly value: Tree }>
  readonly at: Place
}
export interface SeqTree {
  readonly kind: 'seq'
  readonly members: readonly Tree[]
  readonly at: Place
}
export interface ScalarTree {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly at: Place
}
export type Tree = MapTree | SeqTree | ScalarTree

/** A file larger than this is not a regime, a list or a declaration. */
export const largestText = 4 * 1024 * 1024
const deepest = 40
/** After so many errors of syntax the rest only follow from the first. */
const mostErrors = 3

/** Parses one text. Syntax errors and forbidden constructs become issues; null when there is no tree to read. */
export function readTree(text: string, file: string, issues: Issue[]): Tree | null {
  if (text.length > largestText) {
    issues.push({ code: 'CARNET_TEXT_TOO_LARGE', data: { most: largestText }, at: { file } })
    return null
  }
  const lines = new LineCounter()
  const document = parse(text, lines)
  if (!document) {
    issues.push({ code: 'CARNET_YAML_TOO_DEEP', data: { most: deepest }, at: { file } })
    return null
  }
  for (const error of document.errors.slice(0, mostErrors)) {
    const { line, col } = lines.linePos(error.pos[0])
    issues.push({
      code: 'CARNET_YAML_SYNTAX',
      data: { problem: problemOf(error.code) },
      at: { file, line, column: col },
    })
  }
  if (document.errors.length > 0) return null
  if (document.contents === null) {
    issues.push({ code: 'CARNET_YAML_EMPTY', data: {}, at: { file } })
    return null
  }
  return new TreeBuilder(file, lines, issues).build(document.contents as ParsedNode, 0)
}

/** Null for a text that is nested so deeply that even its parser gives up. */
function parse(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  const options = {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  } as const
  try {
    return parseDocument(text, { ...options, lineCounter })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The parser's own sentences can quote the text, which may be somebody's data: only what kind of problem it is goes on. */
function problemOf(code: ErrorCode): `yaml.${string}` {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'yaml.tab'
    case 'BAD_INDENT':
      return 'yaml.indentation'
    case 'MISSING_CHAR':
      return 'yaml.missing-sign'
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'yaml.key-lines'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'yaml.key-missing'
    case 'BAD_SCALAR_START':
      return 'yaml.scalar-start'
    case 'BAD_DQ_ESCAPE':
      return 'yaml.escape'
    case 'MULTIPLE_DOCS':
      return 'yaml.several-documents'
    case 'BAD_ALIAS':
      return 'yaml.alias'
    case 'TAG_RESOLVE_FAILED':
      return 'yaml.tag'
    default:
      return 'yaml.unexpected'
  }
}

class TreeBuilder {
  readonly #file: string
  readonly #lines: LineCounter
  readonly #issues: Issue[]

  constructor(file: string, lines: LineCounter, issues: Issue[]) {
    this.#file = file
    this.#lines = lines
    this.#issues = issues
  }

  build(node: Node, depth: number): Tree {
    const at = this.#place(node)
    this.#refuse(node, at)
    if (depth > deepest) {
      this.#issues.push({ code: 'CARNET_YAML_TOO_DEEP', data: { most: deepest }, at })
      return { kind: 'scalar', value: null, at }
    }
    if (isMap(node)) return this.#map(node, at, depth)
    if (isSeq(node))
      return { kind: 'seq', members: node.items.map(item => this.build(item as Node, depth + 1)), at }
    const value = isScalar(node) ? node.value : null
    const plain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
    return { kind: 'scalar', value: plain, at }
  }

  #map(
    node: Node & { items: readonly { key: unknown; value: unknown }[] },
    at: Place,
    depth: number,
  ): MapTree {
    const entries = new Map<string, { key: Place; value: Tree }>()
    for (const { key, value } of node.items) {
      const keyPlace = isScalar(key) ? this.#place(key) : at
      const name = isScalar(key) ? String(key.value) : ''
      if (isScalar(key)) this.#refuse(key, keyPlace)
      if (!isScalar(key)) this.#issues.push({ code: 'CARNET_YAML_FORBIDDEN', data: { what: 'yaml.key' }, at })
      if (entries.has(name))
        this.#issues.push({ code: 'CARNET_KEY_TWICE', data: { key: quoted(name) }, at: keyPlace })
      const tree: Tree = value
        ? this.build(value as Node, depth + 1)
        : { kind: 'scalar', value: null, at: keyPlace }
      entries.set(name, { key: keyPlace, value: tree })
    }
    return { kind: 'map', entries, at }
  }

  #refuse(node: Node, at: Place): void {
    const what = isAlias(node)
      ? 'yaml.alias'
      : 'anchor' in node && node.anchor
        ? 'yaml.anchor'
        : node.tag !== undefined
          ? 'yaml.tag'
          : null
    if (what) this.#issues.push({ code: 'CARNET_YAML_FORBIDDEN', data: { what }, at })
  }

  #place(node: Node): Place {
    const start = node.range?.[0]
    if (start === undefined) return { file: this.#file }
    const { line, col } = this.#lines.linePos(start)
    return { file: this.#file, line, column: col }
  }
}

/** Everything a reader found wrong, as one error. */
export function failOn(issues: readonly Issue[]): void {
  const first = issues[0]
  if (first) throw new CarnetError(first.code, first.data, { at: first.at, issues })
}

/** The tree as plain data, without its places. */
export function toPlain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'seq') return tree.members.map(toPlain)
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, toPlain(value)]))
}

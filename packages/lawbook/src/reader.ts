/** Reading a tree: each method takes what it expects, or notes an issue and gives a harmless value, so that all issues are found at once. */
import { alike, type ErrorData, type Issue, nearest, type Place } from '@carnet/errors'
import { type Day, isDay, type Words } from '@carnet/law'
import { quoted } from './quoted.ts'
import type { Tree } from './tree.ts'

/** The values of a map by key. */
export type Fields = ReadonlyMap<string, Tree>
const noFields: Fields = new Map()

/** More than so many problems at once help nobody, and finding the nearest word for each takes its time. */
export const mostIssues = 200

export class Reader {
  readonly issues: Issue[]
  /** Where something of another type stands: what else would be said of it only follows from that. */
  readonly #mistyped = new Set<string>()

  constructor(issues: Issue[] = []) {
    this.issues = issues
  }

  issue(code: Issue['code'], data: ErrorData, at: Place): void {
    if (this.#full() || this.#mistyped.has(keyOf(at))) return
    this.issues.push({ code, data, at })
    if (code === 'CARNET_TYPE') this.#mistyped.add(keyOf(at))
  }

  #full(): boolean {
    return this.issues.length >= mostIssues
  }

  /** A map with none but the allowed keys, and all of the required ones. */
  fields(tree: Tree | undefined, allowed: readonly string[], required: readonly string[] = []): Fields {
    if (!tree) return noFields
    if (tree.kind !== 'map') {
      this.wrongType(tree, 'type.map')
      return noFields
    }
    const fields = new Map<string, Tree>()
    const unknown: [key: string, at: Place][] = []
    for (const [key, { key: at, value }] of tree.entries) {
      if (allowed.includes(key)) fields.set(key, value)
      else unknown.push([key, at])
    }
    // Where most keys are not known, it is another thing altogether, data perhaps: a few say it.
    const told = unknown.length > fields.size ? unknown.slice(0, 3) : unknown
    for (const [key, at] of told) this.unknown('CARNET_KEY_UNKNOWN', key, allowed, at)
    for (const key of required) {
      if (!fields.has(key)) this.issue('CARNET_KEY_MISSING', { key }, tree.at)
    }
    return fields
  }

  /** A map with free keys. */
  entries(tree: Tree | undefined): readonly { key: string; at: Place; value: Tree }[] {
    if (!tree || (tree.kind === 'scalar' && tree.value === null)) return []
    if (tree.kind === 'map') return [...tree.entries].map(([key, { key: at, value }]) => ({ key, at, value }))
    this.wrongType(tree, 'type.map')
    return []
  }

  /** A sequence; a single value where one is allowed counts as a sequence of one. */
  list(tree: Tree | undefined, orOne = false): readonly Tree[] {
    if (!tree || (tree.kind === 'scalar' && tree.value === null)) return []
    if (tree.kind === 'seq') return tree.members
    if (orOne) return [tree]
    this.wrongType(tree, 'type.list')
    return []
  }

  text(tree: Tree | undefined): string {
    if (tree?.kind === 'scalar' && (typeof tree.value === 'string' || typeof tree.value === 'number'))
      return String(tree.value)
    if (tree) this.wrongType(tree, 'type.text')
    return ''
  }

  texts(tree: Tree | undefined): string[] {
    return this.list(tree, true).map(member => this.text(member))
  }

  number(tree: Tree): number {
    if (tree.kind === 'scalar' && typeof tree.value === 'number' && Number.isFinite(tree.value))
      return tree.value
    this.wrongType(tree, 'type.number')
    return 0
  }

  bool(tree: Tree): boolean {
    if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return tree.value
    this.wrongType(tree, 'type.bool')
    return false
  }

  day(tree: Tree): Day {
    const text = tree.kind === 'scalar' ? String(tree.value) : ''
    if (isDay(text)) return text
    const received = /^\d{4}-\d\d-\d\d$/.test(text)
      ? 'type.no-such-day'
      : /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(text)
        ? 'type.day-otherwise'
        : describe(tree)
    this.issue('CARNET_DAY', { received }, tree.at)
    return '0001-01-01'
  }

  dayOrNull(tree: Tree | undefined): Day | null {
    return !tree || (tree.kind === 'scalar' && tree.value === null) ? null : this.day(tree)
  }

  words(tree: Tree | undefined): Words {
    const fields = this.fields(tree, ['en', 'zh'], ['en', 'zh'])
    return { en: this.text(fields.get('en')), zh: this.text(fields.get('zh')) }
  }

  wordsOrNull(tree: Tree | undefined): Words | null {
    return tree ? this.words(tree) : null
  }

  /** A word of a closed set. */
  oneOf<Word extends string>(tree: Tree | undefined, words: readonly Word[], otherwise: Word): Word {
    if (!tree) return otherwise
    const text = tree.kind === 'scalar' && tree.value !== null ? String(tree.value) : describe(tree)
    if ((words as readonly string[]).includes(text)) return text as Word
    this.unknown('CARNET_VALUE_UNKNOWN', text, words, tree.at)
    return otherwise
  }

  /** Something that is not among the known: says so, with the nearest and with what is known. */
  unknown(code: Issue['code'], value: string, known: Iterable<string>, at: Place): void {
    if (this.#full()) return
    const words = [...known]
    const near = nearest(value, words)
    // Of many, those that may have been meant.
    const shown = words.length > mostShown ? [...alike(value, words, mostShown), '…'] : words
    this.issue(code, { value: quoted(value), known: shown.join(', '), near: near ?? '' }, at)
  }

  /** `expected` is a part of an error that locales has words for, e.g. `type.list`. */
  wrongType(tree: Tree, expected: `type.${string}`): void {
    this.issue('CARNET_TYPE', { expected, received: describe(tree) }, tree.at)
  }
}

const mostShown = 12

const keyOf = ({ file = '', line = 0, column = 0 }: Place): string => `${line}:${column}:${file}`

/** The kind of what stands there, as a code that locales has words for. Never the content: it may be somebody's data. */
export function describe(tree: Tree): `type.${string}` {
  if (tree.kind === 'map') return tree.entries.size === 0 ? 'type.empty-map' : 'type.map'
  if (tree.kind === 'seq') return tree.members.length === 0 ? 'type.empty-list' : 'type.list'
  if (tree.value === null) return 'type.nothing'
  if (typeof tree.value === 'boolean') return `type.${tree.value}`
  return typeof tree.value === 'number' ? 'type.number' : 'type.text'
}

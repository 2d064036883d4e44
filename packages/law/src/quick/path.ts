/** Paths over cells: a variable becomes an argument, each hop a place in the row. */
import { isDay } from '../days.ts'
import type { FactType } from '../declaration.ts'
import type { Path } from '../regime.ts'
import { codeOfRow, codeOfSet, codeOfWord, EMPTY, OPEN, RECORD, wordId } from './codes.ts'
import type { Kinds } from './kinds.ts'
import type { QuickRegime } from './regime.ts'
import { now, type Read } from './state.ts'

/** Where a variable is handed in: leg, self, a, b. */
export type Slot = 0 | 1 | 2 | 3

export interface Variable {
  readonly slot: Slot
  readonly kind: string
}

export interface QuickScope {
  readonly own: QuickRegime
  readonly kinds: Kinds
  readonly variables: ReadonlyMap<string, Variable>
  /** Where the next quantifier puts its record. */
  readonly next: number
}

export interface QuickPath {
  readonly read: Read
  /** The kind of the records that it leads to. */
  readonly kind: string | null
  /** The type of the fact that it ends in. */
  readonly type: FactType | null
  /** Of a path of one hop. */
  readonly cell: { readonly slot: Slot; readonly at: number } | null
  /** Of a path of none. */
  readonly slot: Slot | null
}

/** Something that this way of judging does not do: the other one does. */
export class NotQuick extends Error {}

const constant = (code: number): QuickPath => ({
  read: () => code,
  kind: null,
  type: null,
  cell: null,
  slot: null,
})

export function quickPath(path: Path, scope: QuickScope): QuickPath {
  const { root, hops } = path
  if (root === 'as_of') return { ...constant(EMPTY), read: () => now.facts.asOf }
  if (hops.length === 0 && isDay(root)) return constant(codeOfWord(wordId(root)))
  if (root === 'answerable') return fromAnswerable(hops, scope)
  const variable = scope.variables.get(root)
  if (!variable) return constant(EMPTY)
  const { cells, kind, type } = hopsFrom(variable.kind, hops, scope)
  if (cells === null) return constant(EMPTY)
  const { slot } = variable
  const [first, ...rest] = cells
  if (first === undefined) return { read: rowReaders[slot]!, kind, type, cell: null, slot }
  const read = cellReader(slot, first)
  const end = { kind, type, slot: null }
  if (rest.length === 0) return { ...end, read, cell: { slot, at: first } }
  return { ...end, cell: null, read: (leg, self, a, b) => follow(read(leg, self, a, b), rest, 0) }
}

function fromAnswerable(hops: readonly string[], scope: QuickScope): QuickPath {
  const { own } = scope
  const { cells, kind, type } = hopsFrom(own.answerableKind, hops, scope)
  if (cells === null) return constant(EMPTY)
  const end = { kind, type, cell: null, slot: null }
  if (cells.length === 0) return { ...end, read: () => own.answerable }
  const first = cells[0]!
  if (cells.length === 1)
    return {
      ...end,
      read: () => {
        const code = own.answerable
        return (code & 3) === RECORD ? now.cells[(code >> 2) + first]! : follow(code, cells, 0)
      },
    }
  return { ...end, read: () => follow(own.answerable, cells, 0) }
}

const rowReaders: readonly Read[] = [
  leg => codeOfRow(leg),
  (_leg, self) => codeOfRow(self),
  (_leg, _self, a) => codeOfRow(a),
  (_leg, _self, _a, b) => codeOfRow(b),
]

export function cellReader(slot: Slot, at: number): Read {
  switch (slot) {
    case 0:
      return leg => now.cells[leg + at]!
    case 1:
      return (_leg, self) => now.cells[self + at]!
    case 2:
      return (_leg, _self, a) => now.cells[a + at]!
    case 3:
      return (_leg, _self, _a, b) => now.cells[b + at]!
  }
}

/** The places of the facts along a path. Null where the vocabulary has no such facts: then it leads nowhere. */
function hopsFrom(
  start: string,
  hops: readonly string[],
  { kinds }: QuickScope,
): { cells: readonly number[] | null; kind: string | null; type: FactType | null } {
  const cells: number[] = []
  let kind: string | null = start
  let type: FactType | null = null
  for (const hop of hops) {
    // What is no record has no facts; whether such a path is whole is for the other way to say.
    if (kind === null) throw new NotQuick(`${hop} of a value`)
    const here = kinds.of(kind)
    const found = here.types.get(hop)
    if (found === undefined) {
      if (cells.length > 0) throw new NotQuick(`no fact ${hop}`)
      return { cells: null, kind: null, type: null }
    }
    cells.push(here.cellOf.get(hop)!)
    type = found
    kind = found.type === 'ref' || found.type === 'record' ? found.of : null
  }
  return { cells, kind, type }
}

/** Where each hop leads to one record and all is known, one cell after the other. */
function follow(start: number, cells: readonly number[], from: number): number {
  let code = start
  for (let at = from; at < cells.length; at++) {
    if ((code & 3) !== RECORD) return code === EMPTY || code === OPEN ? code : collect(code, cells, at)
    code = now.cells[(code >> 2) + cells[at]!]!
  }
  return code
}

function collect(start: number, cells: readonly number[], from: number): number {
  if ((start & 3) !== 3) return EMPTY
  let { codes, complete } = now.sets[start >> 2]!
  for (let at = from; at < cells.length; at++) {
    const next: number[] = []
    for (const code of codes) {
      if ((code & 3) !== RECORD) continue
      const reached = now.cells[(code >> 2) + cells[at]!]!
      if (reached === OPEN) complete = false
      else if ((reached & 3) === 3) {
        const set = now.sets[reached >> 2]!
        next.push(...set.codes)
        complete &&= set.complete
      } else if (reached !== EMPTY) next.push(reached)
    }
    codes = next
  }
  if (codes.length === 0) return complete ? EMPTY : OPEN
  if (codes.length === 1 && complete) return codes[0]!
  now.sets.push({ codes, complete })
  return codeOfSet(now.sets.length - 1)
}

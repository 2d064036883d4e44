/** What a document says, apart from how it looks: built from a transfer, then rendered as DOCX or PDF. Plain data. */
import type { Language } from '@carnet/locales'

/** Where a value was taken from. */
export interface Source {
  readonly from: 'declaration' | 'inspection' | 'decision' | 'plan' | 'person' | 'ledger'
  /** The path in the declaration, the file inspected, the provision, the key of the answer. */
  readonly at: string
  readonly by?: string
  readonly day?: string
}

/** A value that was filled in, with its source. */
export interface Filled {
  readonly kind: 'filled'
  /** What it is, for the table of sources. */
  readonly label: string
  readonly text: string
  readonly source: Source
  /** The data item that it is said of: then the table of sources lists all items of one source together. */
  readonly item?: string
}

/** Who knows what is missing. */
export const knowers = ['exporter', 'importer', 'legal', 'security', 'signatory', 'authority'] as const
export type Knower = (typeof knowers)[number]

/** What is missing, and who knows it. `key` is the name under which a person answers. */
export interface Gap {
  readonly kind: 'gap'
  readonly key: string
  readonly missing: string
  readonly who: Knower
  /** What is said in its place, where the words around it tell the rest. */
  readonly here?: string
}

export interface Strong {
  readonly kind: 'strong'
  readonly text: string
}

export type Span = string | Filled | Gap | Strong
export type Text = readonly Span[]

export interface Column {
  readonly title: string
  /** Share of the width. */
  readonly width: number
}

export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly number: string; readonly text: string }
  | { readonly block: 'paragraph'; readonly number: string | null; readonly text: Text }
  /** What the official form says is to be written here, or what the reader must know. */
  | { readonly block: 'note'; readonly text: Text }
  | {
      readonly block: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Text[])[]
    }
  /** Name and value, two columns. */
  | { readonly block: 'fields'; readonly rows: readonly (readonly [name: string, value: Text])[] }
  | { readonly block: 'signatures'; readonly sides: readonly Signature[] }
  /** A new page with a title of its own: an annex, a letter. `continued`: on the page that is begun, for what takes a line or two. */
  | { readonly block: 'part'; readonly number: string; readonly title: string; readonly continued?: true }

export interface Signature {
  readonly of: string
  readonly lines: readonly (readonly [name: string, value: Text])[]
}

/** `official`: the conventions of official papers of China, where a form prescribes them; `letter`: begins at once, without a cover; `agreement`: everything else. */
export type Layout = 'official' | 'agreement' | 'letter'

export interface DocumentModel {
  readonly kind: string
  readonly language: Language
  readonly layout: Layout
  readonly title: string
  readonly subtitle: string
  /** Which form it follows, and in which edition. */
  readonly form: string
  readonly cover: readonly (readonly [name: string, value: Text])[]
  readonly blocks: readonly Block[]
  readonly footer: string
  /** The instant that the file says it was made, ISO 8601. */
  readonly made: string
}

/** All spans of a block, in reading order. */
export function spansOf(block: Block): readonly Span[] {
  switch (block.block) {
    case 'paragraph':
    case 'note':
      return block.text
    case 'table':
      return block.rows.flatMap(row => row.flat())
    case 'fields':
      return block.rows.flatMap(([, value]) => value)
    case 'signatures':
      return block.sides.flatMap(side => side.lines.flatMap(([, value]) => value))
    default:
      return []
  }
}

const spansOfModel = ({ cover, blocks }: Pick<DocumentModel, 'cover' | 'blocks'>): readonly Span[] => [
  ...cover.flatMap(([, value]) => value),
  ...blocks.flatMap(spansOf),
]

/** The gaps, each once, in the order in which they are first met. Their number is their place, from 1. */
export function gapsOf(model: Pick<DocumentModel, 'cover' | 'blocks'>): readonly Gap[] {
  const gaps = new Map<string, Gap>()
  for (const span of spansOfModel(model))
    if (typeof span !== 'string' && span.kind === 'gap' && !gaps.has(span.key)) gaps.set(span.key, span)
  return [...gaps.values()]
}

/** What was filled in, each label and source once. */
export function filledOf(model: Pick<DocumentModel, 'cover' | 'blocks'>): readonly Filled[] {
  const filled = new Map<string, Filled>()
  for (const span of spansOfModel(model)) {
    if (typeof span === 'string' || span.kind !== 'filled') continue
    const key = JSON.stringify([span.label, span.item, span.text, span.source.at])
    if (!filled.has(key)) filled.set(key, span)
  }
  return [...filled.values()]
}

export const gapMark = '▢'

/** The words of a span: a gap is its mark, its number, and what is missing. */
export function spanText(span: Span, gaps: ReadonlyMap<string, number>): string {
  if (typeof span === 'string') return span
  if (span.kind !== 'gap') return span.text
  return `${gapMark}${gaps.get(span.key) ?? ''} ${span.here ?? span.missing}`
}

export const gapNumbers = (gaps: readonly Gap[]): ReadonlyMap<string, number> =>
  new Map(gaps.map(({ key }, index) => [key, index + 1]))

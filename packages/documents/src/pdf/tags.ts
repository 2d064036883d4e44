/**
 * What a reader aloud is told: a tree of headings, paragraphs and tables beside the pages. Every text that is set carries the mark of
 * its leaf; rules, and what repeats on every page, are artifacts, which are passed over.
 */
import type { MarkedContent, PdfDocument, StructureElement } from 'pdfmake/js/PDFDocument.js'

type Container = 'Document' | 'Sect' | 'Table' | 'TR' | 'Div'
type Leaf = 'P' | 'TH' | 'TD' | `H${1 | 2 | 3 | 4 | 5 | 6}`

/** The number of a leaf, carried by the text that is set in it. */
export type Mark = number

interface Element {
  readonly type: Container | Leaf
  readonly scope?: 'Row' | 'Column'
  /** A head of a table is set again on every page, and told once. */
  readonly once?: boolean
  readonly children: Element[]
  readonly contents: MarkedContent[]
  page?: object
}

export class Tags {
  readonly #root: Element = { type: 'Document', children: [], contents: [] }
  readonly #leaves: Element[] = []
  #open: Element = this.#root
  /** Levels of the headings that stand above, as the form numbers them; their count is the level that is told, so that none is skipped. */
  #above: number[] = []

  leaf(type: Leaf, options: Pick<Element, 'scope' | 'once'> = {}): Mark {
    const leaf: Element = { type, ...options, children: [], contents: [] }
    this.#open.children.push(leaf)
    return this.#leaves.push(leaf) - 1
  }

  /** The title of the whole is 0, a part 1, a heading under it one more than its own level. */
  heading(level: 0 | 1 | 2 | 3 | 4): Mark {
    this.#above = [...this.#above.filter(one => one < level), level]
    return this.leaf(`H${this.#above.length as 1 | 2 | 3 | 4 | 5}`)
  }

  /** What is set in `set` stands in a container. */
  within<Set>(type: Container, set: () => Set): Set {
    const outer = this.#open
    const inner: Element = { type, children: [], contents: [] }
    outer.children.push(inner)
    this.#open = inner
    try {
      return set()
    } finally {
      this.#open = outer
    }
  }

  /** What follows, up to the next one, stands in a section of its own. */
  section(): void {
    const section: Element = { type: 'Sect', children: [], contents: [] }
    this.#root.children.push(section)
    this.#open = section
  }

  /** Draws what belongs to a leaf; without one, an artifact. */
  draw(
    document: PdfDocument,
    mark: Mark | undefined,
    artifact: 'Layout' | 'Pagination',
    draw: () => void,
  ): void {
    const leaf = mark === undefined ? undefined : this.#leaves[mark]
    const told = leaf !== undefined && !(leaf.once && leaf.page !== undefined && leaf.page !== document.page)
    if (leaf && told) {
      leaf.page = document.page
      leaf.contents.push(document.markStructureContent(leaf.type))
    } else document.markContent('Artifact', { type: leaf ? 'Pagination' : artifact })
    draw()
    document.endMarkedContent()
  }

  /** Puts the tree into the file, after everything was drawn. */
  write(document: PdfDocument): void {
    document.addStructure(this.#written(this.#root, document))
  }

  #written({ type, scope, children, contents }: Element, document: PdfDocument): StructureElement {
    const element = document.struct(type, scope ? { scope } : {})
    for (const child of children) element.add(this.#written(child, document))
    for (const content of contents) element.add(content)
    return element
  }
}

/** What is used of two libraries that come without types. */
declare module 'pdfmake/js/PDFDocument.js' {
  /** A stretch of a page that belongs to one element of the structure. */
  export interface MarkedContent {
    readonly refs: readonly object[]
  }
  export interface StructureElement {
    add(child: StructureElement | MarkedContent): StructureElement
  }
  export class PdfDocument {
    constructor(
      fonts: Readonly<Record<string, Readonly<Partial<Record<'normal' | 'bold', string>>>>>,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      files: { existsSync(path: string): boolean; readFileSync(path: string): Buffer | undefined },
      localAccessPolicy: (path: string) => boolean,
    )
    readonly page: object
    text(said: string, ...rest: readonly unknown[]): unknown
    fillColor(colour: string): this
    rect(x: number, y: number, width: number, height: number): this
    fill(): this
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): void
    markContent(tag: 'Span', options: { readonly lang: string }): void
    markStructureContent(tag: string): MarkedContent
    endMarkedContent(): void
    struct(type: string, options: { readonly scope?: 'Row' | 'Column' }): StructureElement
    addStructure(element: StructureElement): void
    on(event: 'data', listen: (chunk: Buffer) => void): void
    on(event: 'end', listen: () => void): void
    on(event: 'error', listen: (error: Error) => void): void
    end(): void
  }
  const found: typeof PdfDocument | { readonly default: typeof PdfDocument }
  export default found
}
declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js'

  export interface Row {
    /** None for columns, which are laid out as a row is. */
    readonly tableNode?: {
      readonly table: { readonly body: readonly unknown[]; readonly keepLastRows?: boolean }
    }
    readonly rowIndex?: number
  }
  export class LayoutBuilder {
    constructor(size: object, margins: object, svg: null)
    registerTableLayouts(layouts: object): void
    /** What is placed between the two stays on one page; they nest. */
    readonly writer: { beginUnbreakableBlock(): void; commitUnbreakableBlock(): void }
    processRow(row: Row): unknown
    layoutDocument(
      content: readonly object[],
      document: PdfDocument,
      styles: object,
      style: object,
      background: undefined,
      header: undefined,
      footer: (page: number, pages: number) => object,
      watermark: undefined,
      pageBreakBefore: (node: never, page: never) => boolean,
    ): readonly object[]
  }
  const found: typeof LayoutBuilder | { readonly default: typeof LayoutBuilder }
  export default found
}
declare module 'pdfmake/js/Renderer.js' {
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js'

  export interface Line {
    readonly inlines: readonly {
      readonly mark?: number
      readonly shade?: string
      readonly x: number
      readonly width: number
      readonly fontSize: number
    }[]
    getAscenderHeight(): number
  }
  class Renderer {
    constructor(document: PdfDocument)
    renderLine(line: Line, x: number, y: number): void
    renderVector(vector: object): void
    renderPages(pages: readonly object[]): void
  }
  const found: typeof Renderer | { readonly default: typeof Renderer }
  export default found
}
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2' | 'woff'
      variationAxes?: Readonly<Record<string, number>>
    },
  ): Promise<Buffer>
}

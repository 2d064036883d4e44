/** Laying out and drawing with the parts of pdfmake, whose own printer draws without tags. */

import type { LayoutBuilder, Row } from 'pdfmake/js/LayoutBuilder.js'
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js'
import type { Line } from 'pdfmake/js/Renderer.js'
import type { Content } from './content.ts'
import type { EmbeddedFont } from './faces.ts'
import { tableLayouts } from './tables.ts'
import type { Tags } from './tags.ts'

export interface Printed {
  readonly size: readonly [width: number, height: number]
  readonly margins: readonly [left: number, top: number, right: number, bottom: number]
  readonly language: string
  readonly info: Readonly<Record<string, unknown>>
  readonly content: readonly Content[]
  readonly style: Content
  readonly footer: (page: number, pages: number) => Content
  readonly pageBreakBefore: (node: never, page: never) => boolean
  readonly fonts: readonly EmbeddedFont[]
  readonly tags: Tags
}

/** These are CommonJS: Node gives what a module exports, with its default inside. */
const classOf = <Class>(module: { readonly default: Class | { readonly default: Class } }): Class => {
  const { default: found } = module
  return typeof found === 'object' && found !== null && 'default' in found ? found.default : (found as Class)
}

/** Forms of China have their Chinese headings beside the English ones, and names stay as they are written. */
const han = /\p{Script=Han}/u

export async function print(printed: Printed): Promise<Buffer> {
  const Document = classOf(await import('pdfmake/js/PDFDocument.js'))
  const Builder = classOf(await import('pdfmake/js/LayoutBuilder.js'))
  const Renderer = classOf(await import('pdfmake/js/Renderer.js'))
  const { size, margins, language, info, fonts, tags } = printed
  const { descriptors, files } = filesOf(fonts)
  const options = {
    size,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: language,
    fontLayoutCache: true,
    autoFirstPage: false,
    info,
    font: null,
  }
  const document = new Document(descriptors, {}, {}, {}, options, files, () => false)
  const [left, top, right, bottom] = margins
  const [width, height] = size
  const builder = new (keepingLastRows(Builder))(
    { width, height, orientation: 'portrait' },
    { left, top, right, bottom },
    null,
  )
  builder.registerTableLayouts(tableLayouts)
  const pages = builder.layoutDocument(
    printed.content,
    document,
    {},
    printed.style,
    undefined,
    undefined,
    printed.footer,
    undefined,
    printed.pageBreakBefore,
  )
  const renderer = new Renderer(document)
  const line = renderer.renderLine.bind(renderer)
  const vector = renderer.renderVector.bind(renderer)
  renderer.renderLine = (set, x, y) => {
    if (set.inlines.some(inline => inline.shade !== undefined))
      tags.draw(document, undefined, 'Layout', () => shade(document, set, x, y))
    const mark = set.inlines.find(inline => inline.mark !== undefined)?.mark
    tags.draw(document, mark, 'Pagination', () => line(set, x, y))
  }
  renderer.renderVector = drawn => tags.draw(document, undefined, 'Layout', () => vector(drawn))
  const text = document.text.bind(document)
  document.text = (said, ...rest) => {
    const foreign = language.startsWith('zh') || !han.test(said) ? null : 'zh-CN'
    if (foreign) document.markContent('Span', { lang: foreign })
    text(said, ...rest)
    if (foreign) document.endMarkedContent()
  }
  renderer.renderPages(pages)
  tags.write(document)
  const chunks: Buffer[] = []
  return new Promise((done, failed) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => done(Buffer.concat(chunks)))
    document.on('error', failed)
    document.end()
  })
}

/** The engine keeps a row whole, and the first with the head; the last two it keeps together where a table asks for it. */
function keepingLastRows(Builder: typeof LayoutBuilder): typeof LayoutBuilder {
  return class extends Builder {
    override processRow(row: Row): unknown {
      const { tableNode, rowIndex } = row
      const left = tableNode?.table.keepLastRows ? tableNode.table.body.length - 1 - rowIndex! : null
      // Each row is a block of its own, which is opened before and closed after: what is opened here is closed with the last row's.
      if (left === 1) this.writer.beginUnbreakableBlock()
      const placed = super.processRow(row)
      if (left === 0) this.writer.commitUnbreakableBlock()
      return placed
    }
  }
}

/** Of a letter, in its size: what stands over the line, and under it, with some room. */
const [over, under] = [0.94, 0.28]

/** A gap is shaded as high as its letters are; the engine's own shade is as high as the line, which official papers set far apart. */
function shade(document: PdfDocument, line: Line, x: number, y: number): void {
  const baseline = y + line.getAscenderHeight()
  for (const { shade: colour, x: at, width, fontSize } of line.inlines)
    if (colour !== undefined)
      document
        .fillColor(colour)
        .rect(x + at, baseline - over * fontSize, width, (over + under) * fontSize)
        .fill()
}

/** The fonts by name and weight, and the files that they are to the layout engine, which asks for them by path. */
function filesOf(fonts: readonly EmbeddedFont[]) {
  const descriptors: Record<string, Partial<Record<EmbeddedFont['weight'], string>>> = {}
  const files = new Map<string, Buffer>()
  for (const { name, weight, bytes } of fonts) {
    const path = `${name}-${weight}`
    descriptors[name] = { ...descriptors[name], [weight]: path }
    files.set(path, bytes)
  }
  return {
    descriptors,
    files: {
      existsSync: (path: string) => files.has(path),
      readFileSync: (path: string) => files.get(path),
    },
  }
}

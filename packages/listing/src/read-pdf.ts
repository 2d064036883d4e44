/** The tables of a PDF: by their ruled lines; where there are none, by where the words of the header stand. */
import { CarnetError } from '@carnet/errors'
import { mostPages } from './bounds.ts'
import { alignedTable } from './pdf-align.ts'
import { checkStreams } from './pdf-bounds.ts'
import { type Grid, gridsOf } from './pdf-grid.ts'
import { readRules, type Segment } from './pdf-rules.ts'
import { type Box, linesOf, textOf } from './pdf-text.ts'
import type { DocumentTable, TableRow } from './table.ts'

interface PdfItem {
  readonly str?: string
  readonly width?: number
  readonly height?: number
  readonly transform?: readonly number[]
}

/** Of `unpdf` what is used. */
interface PdfPage {
  getTextContent(): Promise<{ items: readonly PdfItem[] }>
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>
}

export async function readPdf(bytes: Uint8Array, file: string): Promise<DocumentTable[]> {
  checkStreams(bytes, file)
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  try {
    // The reader takes its bytes away. It may not fetch, run scripts, or write to the console.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
    })
    if (document.numPages > mostPages)
      throw new CarnetError('CARNET_LISTING_PAGES', { file, pages: document.numPages, most: mostPages })
    const { OPS } = await getResolvedPDFJS()
    const pages = new Pages()
    for (let number = 1; number <= document.numPages; number++) {
      const page = (await document.getPage(number)) as unknown as PdfPage
      const boxes = (await page.getTextContent()).items.flatMap(boxOf)
      const { fnArray, argsArray } = await page.getOperatorList()
      pages.add(
        number,
        boxes,
        readRules(fnArray, argsArray, OPS as unknown as Readonly<Record<string, number>>),
      )
    }
    await document.destroy()
    if (!pages.hasText) throw new CarnetError('CARNET_LISTING_NO_TEXT', { file })
    return pages.tables
  } catch (cause) {
    if (cause instanceof CarnetError) throw cause
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new CarnetError('CARNET_LISTING_LOCKED', { file })
    throw new CarnetError('CARNET_LISTING_BROKEN', { file, kind: 'pdf' }, { cause })
  }
}

function boxOf({ str = '', width = 0, height = 0, transform }: PdfItem): Box[] {
  if (str.trim() === '' || !transform) return []
  const [, , , scale = 0, x = 0, y = 0] = transform
  return [{ text: str, x, y, width, height: height || Math.abs(scale) }]
}

/** Collects tables over pages: what stands between them is the heading of the next. */
class Pages {
  readonly tables: DocumentTable[] = []
  hasText = false
  #heading = ''

  add(page: number, boxes: readonly Box[], rules: readonly Segment[]): void {
    if (boxes.length > 0) this.hasText = true
    const grids = gridsOf(rules).filter(grid => grid.ys.length > 1 && boxes.some(box => within(box, grid)))
    if (grids.length === 0) {
      const { above, rows } = alignedTable(linesOf(boxes))
      this.#heading = rows.length > 0 ? above : `${this.#heading}\n${above}`
      if (rows.length > 0) this.#push(rows, page)
      return
    }
    let rest = boxes
    for (const grid of grids) {
      const above = rest.filter(box => box.y > grid.top && !grids.some(other => within(box, other)))
      this.#heading = `${this.#heading}\n${textOf(above)}`
      rest = rest.filter(box => !above.includes(box))
      this.#push(grid.cells(rest.filter(box => within(box, grid))), page, grid.isOpen)
    }
    this.#heading = textOf(rest.filter(box => !grids.some(grid => within(box, grid))))
  }

  #push(cells: readonly (readonly string[])[], page: number, isOpen = false): void {
    const last = isOpen ? cells.length : 0
    const rows = cells.map((row, index): TableRow => {
      const number = index + 1
      return { cells: row, row: number, page, ...(number === last ? { goesOn: true } : {}) }
    })
    this.tables.push({ index: this.tables.length + 1, heading: this.#heading.trim(), rows })
    this.#heading = ''
  }
}

const within = ({ x, y, width, height }: Box, { left, right, top, bottom }: Grid): boolean => {
  const middle = { x: x + width / 2, y: y + height / 2 }
  return middle.x > left && middle.x < right && middle.y < top && middle.y > bottom
}

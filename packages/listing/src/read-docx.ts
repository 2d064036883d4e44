/** The tables of a Word document: `w:tbl`, `w:tr`, `w:tc`, with merged cells, and what is written between them. */
import type { DocumentTable, TableRow } from './table.ts'
import { readXml } from './xml.ts'

interface Cell {
  text: string
  span: number
  /** Goes on from the cell above. */
  goesOn: boolean
}

interface Open {
  readonly rows: TableRow[]
  row: Cell[] | null
  cell: Cell | null
}

/** Of what stands above a table, the end tells. */
const mostHeading = 2000

export function readDocx(xml: string): DocumentTable[] {
  const reader = new DocxReader()
  readXml(xml, reader)
  return reader.tables
}

class DocxReader {
  readonly tables: DocumentTable[] = []
  #page = 1
  #breaks = false
  #heading = ''
  #inText = false
  /** Tables within cells are read as text of the cell. */
  #nested = 0
  #open: Open | null = null

  open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'tbl') {
      if (this.#open) this.#nested++
      else this.#open = { rows: [], row: null, cell: null }
    } else if (name === 't') this.#inText = true
    else if (name === 'lastRenderedPageBreak' || (name === 'br' && attribute('type') === 'page')) {
      this.#page++
      this.#breaks = true
    } else if (name === 'tab' || name === 'br') this.#add(' ')
    else if (this.#nested === 0) this.#openInTable(name, attribute)
  }

  #openInTable(name: string, attribute: (name: string) => string | undefined): void {
    const open = this.#open
    if (!open) return
    if (name === 'tr') open.row = []
    else if (name === 'tc') open.cell = { text: '', span: 1, goesOn: false }
    else if (name === 'gridSpan' && open.cell) open.cell.span = Math.min(64, Number(attribute('val')) || 1)
    else if (name === 'vMerge' && open.cell) open.cell.goesOn = attribute('val') !== 'restart'
  }

  text = (text: string): void => {
    if (this.#inText) this.#add(text)
  }

  #add(text: string): void {
    if (this.#open?.cell) this.#open.cell.text += text
    else if (!this.#open) this.#heading = (this.#heading + text).slice(-mostHeading)
  }

  close = (name: string): void => {
    if (name === 't') this.#inText = false
    else if (name === 'p') this.#add('\n')
    else if (name === 'tbl' && this.#nested > 0) this.#nested--
    else if (this.#nested === 0) this.#closeInTable(name)
  }

  #closeInTable(name: string): void {
    const open = this.#open
    if (!open) return
    if (name === 'tc' && open.cell) {
      open.row?.push(open.cell)
      open.cell = null
    } else if (name === 'tr' && open.row) {
      open.rows.push(this.#rowOf(open.row, open.rows))
      open.row = null
    } else if (name === 'tbl') {
      this.tables.push({ index: this.tables.length + 1, heading: this.#heading.trim(), rows: open.rows })
      this.#open = null
      this.#heading = ''
    }
  }

  #rowOf(cells: readonly Cell[], above: readonly TableRow[]): TableRow {
    const texts: string[] = []
    for (const { text, span, goesOn } of cells) {
      const own = goesOn ? (above.at(-1)?.cells[texts.length] ?? '') : tidy(text)
      texts.push(own, ...Array.from({ length: span - 1 }, () => ''))
    }
    return { cells: texts, row: above.length + 1, page: this.#breaks ? this.#page : null }
  }
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()

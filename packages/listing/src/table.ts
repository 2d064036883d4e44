/** The tables of a document, whatever its format. */
export type DocumentKind = 'pdf' | 'docx' | 'xlsx' | 'csv'

export interface TableRow {
  /** One text for each column; a merged cell says its text in each row, and in its first column only. */
  readonly cells: readonly string[]
  /** Counted from 1 within the table, or within the sheet. */
  readonly row: number
  readonly page: number | null
  /** Its last cells are open below: a page has broken it. */
  readonly goesOn?: boolean
}

export interface DocumentTable {
  /** Counted from 1 within the document. */
  readonly index: number
  /** What stands above the table since the one before, or the name of the sheet. */
  readonly heading: string
  readonly rows: readonly TableRow[]
}

export interface ListDocument {
  readonly kind: DocumentKind
  readonly tables: readonly DocumentTable[]
}

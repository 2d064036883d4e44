/** Reads a document, whatever its format. */
import { CarnetError } from '@carnet/errors'
import { megabyte } from './bounds.ts'
import { withoutRadicals } from './radicals.ts'
import type { ListDocument } from './table.ts'

/** Official lists are small; what is larger is something else. */
export const mostBytes = 40 * megabyte
/** Some hundred times what the longest list known has. */
export const mostCells = 200_000

const pdfMark = '%PDF-'
/** The two letters that a zip begins with. */
const zipMark = [0x50, 0x4b]
/** As far into a file as readers of PDF look for its mark. */
const markWithin = 1024

/** The formats are told apart by their first bytes, never by the name. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<ListDocument> {
  if (bytes.length > mostBytes)
    throw new CarnetError('CARNET_LISTING_TOO_LARGE', {
      file,
      megabytes: Math.round(bytes.length / megabyte),
      most: mostBytes / megabyte,
    })
  if (bytes.length === 0) throw new CarnetError('CARNET_LISTING_EMPTY', { file })
  const document = inPlainCharacters(await readAs(kindOf(bytes), bytes, file))
  let cells = 0
  for (const { rows } of document.tables) for (const row of rows) cells += row.cells.length
  if (cells > mostCells)
    throw new CarnetError('CARNET_LISTING_TOO_MANY_CELLS', { file, cells, most: mostCells })
  return document
}

const inPlainCharacters = ({ kind, tables }: ListDocument): ListDocument => ({
  kind,
  tables: tables.map(({ heading, rows, ...table }) => ({
    ...table,
    heading: withoutRadicals(heading),
    rows: rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map(withoutRadicals) })),
  })),
})

function kindOf(bytes: Uint8Array): 'pdf' | 'zip' | 'text' {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, markWithin))
  if (start.includes(pdfMark)) return 'pdf'
  return zipMark.every((byte, index) => bytes[index] === byte) ? 'zip' : 'text'
}

async function readAs(kind: 'pdf' | 'zip' | 'text', bytes: Uint8Array, file: string): Promise<ListDocument> {
  if (kind === 'pdf') return { kind, tables: await (await import('./read-pdf.ts')).readPdf(bytes, file) }
  if (kind === 'zip') return (await import('./read-office.ts')).readOffice(bytes, file)
  return { kind: 'csv', tables: (await import('./read-csv.ts')).readCsv(bytes, file) }
}

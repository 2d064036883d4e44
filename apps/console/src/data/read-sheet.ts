/** A workbook: loaded only when one is dropped. */
import { CarnetError } from '@carnet/errors'
import { readOffice } from '@carnet/listing'
import type { ReadFile } from './read-file.ts'
import { unique } from './unique.ts'

/** A list document has no more rows than this; a sheet that is longer was cut. */
const mostSheetRows = 20_000

export function readSheet(name: string, bytes: Uint8Array): ReadFile {
  const [sheet] = readOffice(bytes, name).tables.filter(({ rows }) => rows.length > 1)
  if (!sheet) throw new CarnetError('CARNET_CONSOLE_NO_TABLE', { file: name })
  const [head, ...rows] = sheet.rows
  if ((rows.at(-1)?.row ?? 0) >= mostSheetRows)
    throw new CarnetError('CARNET_CONSOLE_SHEET_LONG', { file: name, most: mostSheetRows })
  return { format: 'xlsx', columns: unique(head!.cells), rows: rows.map(({ cells }) => cells) }
}

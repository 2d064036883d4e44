/** From the bytes of an official list to its proposed entries. */
import { CarnetError } from '@carnet/errors'
import { readDocument } from './document.ts'
import { type Proposal, propose } from './propose.ts'
import type { DocumentKind } from './table.ts'

export interface ImportedList {
  readonly kind: DocumentKind
  /** How many tables the document has; not all of them need be lists. */
  readonly tables: number
  readonly proposals: readonly Proposal[]
}

/**
 * Reads a list as PDF, DOCX, XLSX or CSV. Throws an error of kind `input` where it is too large, broken, locked, without text, or
 * without a table whose columns are recognised.
 */
export async function importList(bytes: Uint8Array, file: string): Promise<ImportedList> {
  const document = await readDocument(bytes, file)
  const proposals = propose(document)
  if (proposals.length === 0)
    throw new CarnetError('CARNET_LISTING_NO_TABLE', { file, tables: document.tables.length })
  return { kind: document.kind, tables: document.tables.length, proposals }
}

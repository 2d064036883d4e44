/** The letter as a Word file, made in the browser: the same bytes as those of the command line. */
import { letterDocument, renderDocx } from '@carnet/documents'
import type { Letter } from '@carnet/rights'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function letterFile(letter: Letter): Promise<Blob> {
  const bytes = await renderDocx(letterDocument(letter))
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
}

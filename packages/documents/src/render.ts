/** A document as a file. The same model gives the same bytes. */
import type { DocumentModel } from './model.ts'

export const documentFormats = ['docx', 'pdf'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export const mediaTypeOf: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** The libraries are loaded when a file is asked for. */
export async function renderDocument(model: DocumentModel, format: DocumentFormat): Promise<Buffer> {
  if (format === 'docx') return Buffer.from(await (await import('./docx/render.ts')).renderDocx(model))
  return (await import('./pdf/render.ts')).renderPdf(model)
}

/** A file that was not there before: nothing of the person's is written over. */
import { writeFileSync } from 'node:fs'
import { CarnetError } from '@carnet/errors'

/** Throws CARNET_DOCUMENT_EXISTS and CARNET_DOCUMENT_UNWRITABLE. */
export function writeNew(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    if (problem === 'EEXIST') throw new CarnetError('CARNET_DOCUMENT_EXISTS', { file }, { at: { file } })
    throw new CarnetError('CARNET_DOCUMENT_UNWRITABLE', { file, problem }, { at: { file } })
  }
}

/** What every part of a document as DOCX is written with. */
import type { Language } from '@carnet/locales'
import type { Look } from '../look.ts'

export interface Writing {
  readonly look: Look
  readonly language: Language
  readonly official: boolean
  readonly gaps: ReadonlyMap<string, number>
}

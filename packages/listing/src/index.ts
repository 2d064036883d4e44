/** Official lists as their owners publish them: read, and proposed as entries for review. */
export { megabyte, mostBytes } from './document.ts'
export { type DraftOptions, writeDraft } from './draft.ts'
export { type ImportedList, importList } from './import.ts'
export type { Procedure } from './procedure.ts'
export type { Proposal } from './propose.ts'
export { type Review, recordReview } from './review.ts'
export type { Threshold } from './threshold.ts'

export { type PlainRequest, withAnswer } from './answer.ts'
export type { Law } from './findings.ts'
export { makeMemo, questionsOf } from './make-memo.ts'
export type * from './memo.ts'
export { readRequest } from './read.ts'
export {
  type Asker,
  askers,
  type Basis,
  bases,
  type ForeignRequest,
  type Proceeding,
  proceedings,
  requestFormat,
} from './request.ts'
export { changedItems } from './ways.ts'

export type { Law } from './findings.ts'
export { makeMemo } from './make-memo.ts'
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

export { type Answers, readAnswers } from './answers.ts'
export {
  type AskedDocument,
  askedDocuments,
  buildDocument,
  type DocumentChoice,
  documentKinds,
  documentTitle,
} from './documents.ts'
export { renderDocx } from './docx/render.ts'
export type { Answered, DocumentInput, InspectedLeg, PlanMade } from './input.ts'
export { letterDocument } from './letter.ts'
export {
  type Block,
  type DocumentModel,
  type Filled,
  filledOf,
  type Gap,
  gapMark,
  gapsOf,
  type Source,
  type Text,
} from './model.ts'
export { planMade } from './plan-made.ts'
export { type DocumentFormat, documentFormats, mediaTypeOf, renderDocument } from './render.ts'
export { buildRequestMemo, type RequestMemoInput, requestMemoKind } from './request-memo.ts'

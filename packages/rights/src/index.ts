export {
  type AskedRight,
  type ComplaintWay,
  type Due,
  type Ground,
  groundsOf,
  type NotCovered,
  type PersonsQuestion,
  type PersonsRequest,
} from './grounds.ts'
export {
  type Letter,
  type LetterBlock,
  type LetterInput,
  letterOf,
  letterText,
} from './letter.ts'
export { type NamedRegime, type RightsLaw, rightsLawOf } from './rights-law.ts'
export {
  type NoticeDelivery,
  type NoticeInput,
  type NoticeLetter,
  noticeLetterOf,
} from './withdrawal-notice.ts'

export {
  type Change,
  type ChangedField,
  type ChangedPart,
  type ChangeKind,
  changeWord,
} from './changes/change.ts'
export { type DatedOptions, datedChanges, uncommenced } from './changes/dated.ts'
export { type ChangesPage, changeEntry, changesPage } from './changes/page.ts'
export { type RegimeText, type TextOptions, textChanges } from './changes/texts.ts'
export { anchorIn } from './cited.ts'
export { type Clause, clauseLines } from './clause.ts'
export { type Asked, ask, type Court } from './comparison/ask.ts'
export type { ClassPair, DataClass } from './comparison/classes.ts'
export {
  type CompareInput,
  type Comparison,
  compareRegimes,
  joined,
  placeAbroad,
  type Relation,
} from './comparison/compare.ts'
export {
  type ComparisonTexts,
  comparingTexts,
  type ReadCompareInput,
  readAndCompare,
} from './comparison/from-texts.ts'
export { type ComparisonPageOptions, comparisonPage } from './comparison/page.ts'
export { governing } from './governing.ts'
export { type Line, plainLines } from './line.ts'
export { coverageText, tierText } from './list-coverage.ts'
export { nameOfPart, placeName } from './names.ts'
export { type PageOptions, type RegimePage, regimePage, type Section, type SectionName } from './page.ts'
export { type ArrangementPageOptions, arrangementPage } from './page-arrangement.ts'
export { pageHtml } from './page-html.ts'
export { entryText, keysText } from './page-list-entries.ts'
export type { Cited, Entry, Field, Run, Snippet, State } from './page-parts.ts'
export { leadText, marksOf, pageMarkdown, pageText, valueLines } from './page-text.ts'
export { type ProofLine, plainProof, proofLines } from './proof.ts'
export { type Asking, countQuestion, questionOf } from './question.ts'
export { sentence } from './sentence.ts'
export type { SentenceContext } from './voice.ts'

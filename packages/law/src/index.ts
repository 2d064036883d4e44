export type * from './arrangement.ts'
export { arrangementKinds } from './arrangement.ts'
export { shortName } from './counters.ts'
export { type CounterQuestion, countersOf } from './counting.ts'
export { fromNumber, isDay, shift, toNumber, weekday } from './days.ts'
export {
  type DecideInput,
  decide,
  heaviest,
  holdsOf,
  proofOf,
  proofOfScope,
  type Totals,
} from './decide.ts'
export type * from './declaration.ts'
export { effortOf } from './effort.ts'
export { type EntryName, entryNameText, keyedEntries, readEntryName } from './entry-name.ts'
export { explained } from './explained.ts'
export type * from './finding.ts'
export { outcomes } from './finding.ts'
export { compare, unionSize } from './interval.ts'
export { type LegalPresumption, type PresumedOfLeg, presumedByLaw } from './legal-presumptions.ts'
export { type Matrix, type MatrixInput, NO_REGIME, outcomeOfCell, worldMatrix } from './matrix.ts'
export { answersIn, type PackedFinding, pack, unfold, verdict } from './packed.ts'
export { placesAround } from './place.ts'
export { type Lead, openQuestions, type Question, questionKey } from './questions.ts'
export type * from './regime.ts'

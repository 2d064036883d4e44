export {
  type EventCheck,
  type EventVerification,
  formatRelease,
  formatSuccessions,
  type RegimeRelease,
} from '@carnet/credential'
export { type Approved, type Asking, beyondApproval, seen } from './beyond-approval.ts'
export { type Case, type CaseLeg, type OpenCase, openCase } from './case.ts'
export { type Choice, choosePlan } from './choose.ts'
export { type Cleared, type ClearInput, clear, decideAndPlan, type Permitting } from './clear.ts'
export {
  type DeliveredColumn,
  type DeliveredIdentifier,
  type DeliveryAsDeclared,
  deliveredIdentifier,
} from './delivered-identifier.ts'
export type { ClearanceEvent, Report } from './events.ts'
export { everyColumn, type LegData, withData } from './facts.ts'
export { type KnownPerson, knownPerson, normalIdentifier, type SaidIdentifier } from './known-person.ts'
export { loadLibrary, readRegimeFiles } from './library.ts'
export { recipientOf as pseudonymRecipient } from './prepare.ts'
export { type LegPreview, type PreviewInput, previewPlan } from './preview.ts'
export { enterRelease, makeRelease, readReleaseFile, releaseName } from './regime-release.ts'
export type { Released } from './release.ts'
export { isInLedger } from './state-log.ts'
export {
  type IssuerKey,
  issuerKeysOf,
  type LedgerKeyOfState,
  ledgerKeysOf,
  succeedIssuer,
  succeedLedger,
  successionsFileOf,
  successionsOf,
} from './succession.ts'
export { Totalling } from './totals.ts'
export { type Verified, type VerifyInput, verify } from './verify.ts'
export { verifyEvent } from './verify-event.ts'
export {
  loadWithReleases,
  type ReleaseChanges,
  type ReleaseCheck,
  type UsedRelease,
  type VerifiedRelease,
  verifyRelease,
  verifyReleaseText,
} from './verify-release.ts'
export { type Delivery, type Whereabouts, whereabouts } from './whereabouts.ts'
export { type Withdrawn, withdrawnOf } from './withdrawn.ts'

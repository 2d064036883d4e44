export {
  type AuditEvent,
  type EventCheck,
  type EventCheckName,
  type EventProof,
  type EventVerification,
  eventChecks,
  isEventProof,
  readEventProof,
  verifyEventProof,
} from './audit-event.ts'
export { type Carnet, formatCarnet, issueCarnet, readCarnet } from './carnet.ts'
export { type CheckedRelease, checkRelease, type SignedCheck, type TrustedSigner } from './check-release.ts'
export type { Credential } from './credential.ts'
export { formatDidKey, parseDidKey } from './did-key.ts'
export {
  type ClearanceRecord,
  type RecordedFinding,
  type RecordedMeasure,
  type RecordedOutput,
  type RecordedParty,
  type RecordedSource,
  type RecordedWords,
  readRecord,
  recordHash,
} from './record.ts'
export {
  formatRelease,
  hasItsTexts,
  isReleaseSigned,
  largestRelease,
  type RegimeRelease,
  type ReleaseStatement,
  readRelease,
  releaseFormat,
  signRelease,
  statementOf,
} from './regime-release.ts'
export {
  type Followable,
  formatSuccessions,
  readSuccessions,
  type SignedSuccession,
  type Succession,
  type Successions,
  signSuccession,
  successionEntry,
  successionsFile,
  type VerifiedSuccession,
  verifySuccessions,
} from './succession.ts'
export {
  type Check,
  type CheckName,
  checkNames,
  type Trust,
  type Verification,
  verifyCarnet,
} from './verify.ts'

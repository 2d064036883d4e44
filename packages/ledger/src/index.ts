export { type BatchProof, batchEntry, batchPath, batchRoot, verifyBatchProof } from './batch.ts'
export { type Checkpoint, openCheckpoint, parseCheckpointText, signCheckpoint } from './checkpoint.ts'
export { copyOfLog } from './copy.ts'
export { rawPublicKey } from './ed25519.ts'
export { openLog, readIn } from './file-log.ts'
export { fsck, type LogCheck, type LogProblem } from './fsck.ts'
export { isLedTo, isOneLog, openCheckpointFollowing, requireInForce } from './key-in-force.ts'
export type { Handover, Log } from './log.ts'
export { leafHash } from './merkle.ts'
export {
  formatVerifier,
  isKeyName,
  lastSigner,
  type Note,
  openNote,
  parseNote,
  parseVerifier,
  signNote,
  type Verifier,
  verifierOf,
} from './note.ts'
export { type InclusionStep, inclusionSteps, verifyConsistency, verifyInclusion } from './proof.ts'
export { sha256 } from './sha256.ts'
export {
  type LogSuccession,
  type LogSuccessionStatement,
  logSuccessionEntry,
  parseLogSuccession,
  signLogSuccession,
  type VerifiedLogSuccession,
  verifyLogSuccession,
  verifyLogSuccessions,
} from './succession.ts'
export { type LogOptions, openLogIn } from './tile-log.ts'
export {
  CHECKPOINT_FILE,
  type HeldStorage,
  type NewFile,
  type ReadFile,
  type TileStorage,
} from './tile-storage.ts'
export { parseTilePath, type Tile, tilePath } from './tiles.ts'
export { formatTlogProof, parseTlogProof, type TlogProof, verifyTlogProof } from './tlog-proof.ts'

/**
 * The proof of an audit event: that the ledger of an organisation holds an event of its audit trail, as it was. A stranger verifies it
 * offline, with the ledger's key and nothing else.
 */
import { CarnetError, type ErrorData } from '@carnet/errors'
import {
  type BatchProof,
  batchEntry,
  isLedTo,
  leafHash,
  openCheckpoint,
  parseTlogProof,
  parseVerifier,
  requireInForce,
  type VerifiedLogSuccession,
  verifyBatchProof,
  verifyInclusion,
} from '@carnet/ledger'
import { count, fields, list, oneOf, text } from './shape.ts'

export interface EventProof extends BatchProof {
  /** Version of this format. */
  readonly carnet_event_proof: 1
  /** The ledger's verifier key. */
  readonly ledger_key: string
}

/** The event itself, as it was committed to. */
export interface AuditEvent {
  readonly id: string
  readonly organisation: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  /** The instant in UTC. */
  readonly created_at: string
}

const proofShape = fields({
  carnet_event_proof: oneOf(1),
  text: text(),
  index: count,
  path: list(text()),
  record: text(),
  ledger: text(),
  ledger_key: text(),
})

const said = text(/./s)
const eventTexts = ['id', 'organisation', 'actor', 'action', 'subject', 'created_at'] as const

/** In the order in which they are made. */
export const eventChecks = ['format', 'log', 'checkpoint', 'inclusion', 'event'] as const
export type EventCheckName = (typeof eventChecks)[number]

/** One check. `code` says why it failed or was not made, `data` fills its words. */
export interface EventCheck {
  readonly check: EventCheckName
  readonly result: 'passed' | 'failed' | 'not-checked'
  readonly code?: `CARNET_${string}`
  readonly data?: ErrorData
}

export interface EventVerification {
  readonly ok: boolean
  readonly checks: readonly EventCheck[]
  /** Null unless every check is good. */
  readonly event: AuditEvent | null
  /** The entry of the ledger that commits to the event, in hexadecimal; null unless every check is good. */
  readonly entry: string | null
}

/** Whether a file says that it is the proof of an audit event. */
export function isEventProof(source: string): boolean {
  try {
    const value: unknown = JSON.parse(source)
    return typeof value === 'object' && value !== null && 'carnet_event_proof' in value
  } catch {
    return false
  }
}

/** Reads the text of a proof; `file` is named in errors. Throws CARNET_EVENT_PROOF_VERSION or _FORMAT. */
export function readEventProof(source: string, file?: string): EventProof {
  const at = file === undefined ? {} : { file }
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new CarnetError('CARNET_EVENT_PROOF_FORMAT', { path: '', expected: 'JSON' }, { at })
  }
  const { carnet_event_proof: version } = (value ?? {}) as { carnet_event_proof?: unknown }
  if (typeof version === 'number' && version !== 1)
    throw new CarnetError('CARNET_EVENT_PROOF_VERSION', { found: version }, { at })
  const mismatch = proofShape(value, '')
  if (mismatch) throw new CarnetError('CARNET_EVENT_PROOF_FORMAT', { ...mismatch }, { at })
  return value as EventProof
}

/**
 * Verifies everything that can be verified offline. What is wrong with the proof is in the result, never thrown. `ledgers`: how keys of ledgers came
 * after one another, verified. Throws CARNET_LEDGER_VERIFIER_KEY when `logKey`, the ledger that is trusted, is malformed.
 */
export function verifyEventProof(
  proof: EventProof,
  logKey?: string,
  ledgers: readonly VerifiedLogSuccession[] = [],
): EventVerification {
  if (logKey !== undefined) parseVerifier(logKey)
  let read: Parts
  try {
    const ledger = parseTlogProof(proof.ledger)
    read = { proof, ledger, key: parseVerifier(proof.ledger_key), event: eventOf(proof.text) }
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    const rest = eventChecks.slice(1).map(check => notReached(check))
    return { ok: false, checks: [failed('format', error), ...rest], event: null, entry: null }
  }
  const checks: EventCheck[] = [
    { check: 'format', result: 'passed' },
    checkLog(proof.ledger_key, logKey, ledgers),
    ...checkLedger(read, ledgers),
  ]
  const ok = checks.every(({ result }) => result !== 'failed')
  const entry = batchEntry(proof.record).toString('hex')
  return { ok, checks, event: ok ? read.event : null, entry: ok ? entry : null }
}

interface Parts {
  readonly proof: EventProof
  readonly ledger: ReturnType<typeof parseTlogProof>
  readonly key: ReturnType<typeof parseVerifier>
  readonly event: AuditEvent
}

function eventOf(source: string): AuditEvent {
  const mismatched = (path: string, expected: string): CarnetError =>
    new CarnetError('CARNET_EVENT_PROOF_FORMAT', { path, expected })
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw mismatched('text', 'JSON')
  }
  if (typeof value !== 'object' || value === null) throw mismatched('text', '{…}')
  for (const name of eventTexts) {
    const mismatch = said((value as Record<string, unknown>)[name], `text.${name}`)
    if (mismatch) throw mismatched(mismatch.path, mismatch.expected)
  }
  return value as AuditEvent
}

function checkLog(
  found: string,
  trusted: string | undefined,
  ledgers: readonly VerifiedLogSuccession[],
): EventCheck {
  if (trusted === undefined) return { check: 'log', result: 'not-checked', data: { found } }
  return isLedTo(ledgers, trusted, found)
    ? { check: 'log', result: 'passed' }
    : { check: 'log', result: 'failed', code: 'CARNET_CREDENTIAL_LOG', data: { found, expected: trusted } }
}

/** The ledger has signed its checkpoint; under that stands the batch; in that, the event. */
function checkLedger({ proof, ledger, key }: Parts, ledgers: readonly VerifiedLogSuccession[]): EventCheck[] {
  try {
    const checkpoint = openCheckpoint(ledger.checkpoint, key)
    requireInForce(checkpoint, proof.ledger_key, ledgers)
    const { size, root } = checkpoint
    const position = { index: ledger.index, size }
    const passed: EventCheck = { check: 'checkpoint', result: 'passed' }
    if (!verifyInclusion(leafHash(batchEntry(proof.record)), ledger.index, size, ledger.path, root))
      return [
        passed,
        { check: 'inclusion', result: 'failed', code: 'CARNET_LEDGER_INCLUSION', data: position },
        notReached('event'),
      ]
    return [passed, { check: 'inclusion', result: 'passed', data: position }, checkEvent(proof, key)]
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    return [failed('checkpoint', error), notReached('inclusion'), notReached('event')]
  }
}

function checkEvent(proof: EventProof, key: Parts['key']): EventCheck {
  try {
    verifyBatchProof(proof, key)
    return { check: 'event', result: 'passed' }
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    return { check: 'event', result: 'failed', code: 'CARNET_EVENT_PROOF_BATCH', data: {} }
  }
}

const failed = (check: EventCheckName, { code, data }: CarnetError): EventCheck => ({
  check,
  result: 'failed',
  code,
  data,
})

const notReached = (check: EventCheckName): EventCheck => ({
  check,
  result: 'not-checked',
  code: 'CARNET_CREDENTIAL_NOT_REACHED',
  data: {},
})

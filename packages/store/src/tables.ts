/** The tables, as queries see them. What they are for stands in the migrations. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { AuthorityTables } from './tables-authority.ts'
import type { PeopleTables } from './tables-people.ts'

/** What a person, or a key, may do within an organisation. */
export const roles = ['officer', 'engineer', 'approver', 'auditor', 'authority', 'individual'] as const
export type Role = (typeof roles)[number]

type Time = ColumnType<Date, Date | string, Date | string>
type Made = ColumnType<Date, Date | string | undefined, never>
/** A calendar day, `2026-11-28`: it has no hour, so it is never made a `Date`. */
type Day = ColumnType<string, string, string>
type Json = JSONColumnType<object>
/** A number that may be larger than a driver makes of it. */
type Count = ColumnType<string | null, number | null, never>

export interface Tables extends AuthorityTables, PeopleTables {
  organisation: { id: Generated<string>; name: string; created_at: Made }
  person: {
    id: Generated<string>
    issuer: string
    subject: string
    name: string | null
    email: string | null
    email_verified: Generated<boolean>
    created_at: Made
    signed_in_at: Time | null
  }
  membership: { organisation_id: string; person_id: string; roles: Role[]; created_at: Made }
  api_key: {
    id: Generated<string>
    organisation_id: string
    label: string
    secret_sha256: Buffer
    roles: Role[]
    created_by: string
    person_id: string | null
    created_at: Made
    expires_at: Time | null
    last_used_at: Time | null
    revoked_at: Time | null
  }
  session: {
    id: Generated<string>
    secret_sha256: Buffer
    organisation_id: string | null
    person_id: string
    agent: string
    created_at: Made
    seen_at: Time
    expires_at: Time
    /** When the person last showed the provider who they are. */
    signed_in_at: Time
    /** Whether as strongly as the operator asks. */
    strong: Generated<boolean>
  }
  sign_in: {
    secret_sha256: Buffer
    state: string
    nonce: string
    code_verifier: string
    return_to: string
    /** Whether the provider is to ask again who they are. */
    anew: Generated<boolean>
    created_at: Made
    expires_at: Time
  }
  invitation: {
    id: Generated<string>
    organisation_id: string
    secret_sha256: Buffer
    roles: Role[]
    email: string | null
    created_by: string
    created_at: Made
    expires_at: Time
    accepted_at: Time | null
    accepted_by: string | null
    revoked_at: Time | null
  }
  upload: {
    id: Generated<string>
    organisation_id: string
    name: string
    bytes: ColumnType<string, number | string, number | string>
    sha256: string | null
    state: 'receiving' | 'ready' | 'deleted'
    created_by: string
    created_at: Made
  }
  declaration: {
    id: Generated<string>
    organisation_id: string
    name: string
    revision: Generated<number>
    created_by: string
    created_at: Made
    archived_at: Time | null
    /** Its words are gone; that it was, when and by whom, stays. */
    erased_at: Time | null
  }
  declaration_revision: {
    organisation_id: string
    declaration_id: string
    revision: number
    text: string
    created_by: string
    created_at: Made
  }
  transfer: {
    id: Generated<string>
    organisation_id: string
    declaration_id: string
    revision: number
    state: TransferState
    as_of: Day
    verdict: string | null
    decision: Json | null
    inspections: Json | null
    plans: Json | null
    /** By the hash of a plan. */
    plan_decisions: Json | null
    plan: Json | null
    clearance: Json | null
    problem: Json | null
    created_by: string
    created_at: Made
    changed_at: Time
  }
  flow: {
    organisation_id: string
    transfer_id: string
    leg: string
    cleared_at: ColumnType<Date, Date | string, never>
    origin: string | null
    destination: string | null
    way: string
    recipient: string
    regimes: string[]
    categories: string[]
    rows: Count
    bytes: Count
    people_low: Count
    people_high: Count
    entry: string
  }
  transfer_upload: { organisation_id: string; transfer_id: string; leg: string; upload_id: string }
  approval: {
    organisation_id: string
    transfer_id: string
    person: string
    answer: 'approved' | 'refused'
    plan_sha256: string
    comment: string | null
    created_at: Made
  }
  standing_approval: {
    id: Generated<string>
    organisation_id: string
    declaration_id: string
    revision: number
    bounds: Json
    created_by: string
    behind: string
    created_at: Made
    revoked_at: Time | null
    revoked_by: string | null
  }
  standing_approval_use: {
    organisation_id: string
    approval_id: string
    transfer_id: string
    day: Day
    people: ColumnType<string, number, never>
    created_at: Made
  }
  obligation: {
    id: Generated<string>
    organisation_id: string
    transfer_id: string | null
    regime: string
    code: string
    provision: string | null
    words: Json
    due_on: Day | null
    done_on: Day | null
    done_by: string | null
    note: string | null
    created_at: Made
    declaration_id: string | null
    key: string | null
    kind: Generated<string>
    leg: string | null
    cite: Json | null
    source: string | null
    doubt: Json | null
    starts_on: Day | null
    basis: Json | null
    papers: Generated<string[]>
    cautions: Generated<string[]>
    /** The declaration itself shows it as done. */
    shown: Generated<boolean>
    lapsed_at: Time | null
    assigned_to: string | null
    paper_id: string | null
    /** The request from abroad that it is owed for. */
    request_id: string | null
    changed_at: ColumnType<Date, Date | string | undefined, Date | string>
  }
  foreign_request: {
    id: Generated<string>
    organisation_id: string
    title: string
    /** Of the court or the authority that asks. */
    place: string
    revision: Generated<number>
    /** The last step that is one of the way: `received`, `answered` … */
    state: string
    received_on: Day
    due_on: Day | null
    created_by: string
    created_at: Made
    changed_at: Time
  }
  foreign_request_revision: {
    organisation_id: string
    request_id: string
    revision: number
    /** The request, as JSON. */
    text: string
    created_by: string
    created_at: Made
  }
  foreign_request_step: {
    id: Generated<string>
    organisation_id: string
    request_id: string
    step: string
    revision: number
    day: Day
    note: string | null
    created_by: string
    created_at: Made
  }
  calendar_feed: {
    id: Generated<string>
    organisation_id: string
    label: string
    secret_sha256: Buffer
    language: string
    created_by: string
    created_at: Made
    last_used_at: Time | null
    revoked_at: Time | null
  }
  reminder_setting: {
    organisation_id: string
    days: number[]
    overdue: boolean
    mail_to: string[]
    language: string
    near_percent: number
    changed_at: ColumnType<Date, Date | string | undefined, Date | string>
  }
  reminder: { organisation_id: string; what: string; created_at: Made }
  mail: {
    id: Generated<string>
    organisation_id: string
    recipient: string
    subject: string
    body: string
    attempts: Generated<number>
    leased_until: Time | null
    problem: string | null
    sent_at: Time | null
    given_up_at: Time | null
    created_at: Made
  }
  law_told: {
    regime: string
    digest: string
    told_at: ColumnType<Date, Date | string | undefined, Date | string>
  }
  webhook: {
    id: Generated<string>
    organisation_id: string
    url: string
    /** From which the secret is derived: the secret itself is kept nowhere. */
    secret: string
    events: string[]
    created_by: string
    created_at: Made
    stopped_at: Time | null
    label: Generated<string>
    paused_at: Time | null
    deleted_at: Time | null
    /** Whose endpoint it is, where it is told of withdrawals: by an identifier, or its name in declarations. */
    recipient: string | null
  }
  webhook_delivery: {
    id: Generated<string>
    organisation_id: string
    webhook_id: string
    event: string
    body: Json
    attempts: Generated<number>
    answered: number | null
    delivered_at: Time | null
    created_at: Made
    state: Generated<'waiting' | 'delivered' | 'failed'>
    leased_until: Time | null
    problem: string | null
  }
  state_key: { organisation_id: string; name: string; sealed: Buffer }
  clearance_step: {
    organisation_id: string
    clearance: string
    number: number
    stage: string
    at: ColumnType<Date, Date | string, never>
    data: string
  }
  clearance_record: { organisation_id: string; sha256: string; text: string }
  withdrawal: { organisation_id: string; sha256: string; text: string }
  state_text: { organisation_id: string; kind: string; name: string; text: string }
  people_piece: { organisation_id: string; sha256: string; number: number; bytes: Buffer }
  ledger_file: { organisation_id: string; path: string; bytes: Buffer }
  idempotency: {
    organisation_id: string
    key: string
    request_sha256: string
    status: number | null
    body: Json | null
    created_at: Made
  }
  erasure: {
    id: Generated<string>
    organisation_id: string
    subjects: string[]
    created_at: Made
    ended_at: Time | null
  }
  audit_event: {
    id: Generated<string>
    organisation_id: string
    actor: string
    action: string
    subject: string
    details: Json
    created_at: Made
    entered_in: string | null
  }
  audit_batch: {
    entry: string
    organisation_id: string
    record: string
    created_at: Made
    ledger_index: ColumnType<string | null, number | null, number | null>
    sealed_at: Time | null
  }
}

/** The way of a transfer; `cleared`, `refused` and `failed` are its ends. */
export const transferStates = [
  'draft',
  'deciding',
  'decided',
  'approving',
  'clearing',
  'cleared',
  'refused',
  'failed',
] as const
export type TransferState = (typeof transferStates)[number]

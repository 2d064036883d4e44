/** The tables, as queries see them. What they are for stands in the migrations. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** What a person, or a key, may do within an organisation. */
export const roles = ['officer', 'engineer', 'approver', 'auditor', 'authority', 'individual'] as const
export type Role = (typeof roles)[number]

type Time = ColumnType<Date, Date | string, Date | string>
type Made = ColumnType<Date, Date | string | undefined, never>
/** A calendar day, `2026-11-28`: it has no hour, so it is never made a `Date`. */
type Day = ColumnType<string, string, string>
type Json = JSONColumnType<object>

export interface Tables {
  organisation: { id: Generated<string>; name: string; created_at: Made }
  person: {
    id: Generated<string>
    issuer: string
    subject: string
    name: string | null
    email: string | null
    created_at: Made
  }
  membership: { organisation_id: string; person_id: string; roles: Role[]; created_at: Made }
  api_key: {
    id: Generated<string>
    organisation_id: string
    label: string
    secret_sha256: Buffer
    roles: Role[]
    created_by: string
    created_at: Made
    expires_at: Time | null
    last_used_at: Time | null
    revoked_at: Time | null
  }
  session: {
    secret_sha256: Buffer
    organisation_id: string
    person_id: string
    created_at: Made
    expires_at: Time
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
    plan: Json | null
    clearance: Json | null
    problem: Json | null
    created_by: string
    created_at: Made
    changed_at: Time
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
  obligation: {
    id: Generated<string>
    organisation_id: string
    transfer_id: string | null
    regime: string
    code: string
    provision: string | null
    words: Json
    due_on: Day
    done_on: Day | null
    done_by: string | null
    note: string | null
    created_at: Made
  }
  webhook: {
    id: Generated<string>
    organisation_id: string
    url: string
    secret: string
    events: string[]
    created_by: string
    created_at: Made
    stopped_at: Time | null
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
  }
  idempotency: {
    organisation_id: string
    key: string
    request_sha256: string
    status: number | null
    body: Json | null
    created_at: Made
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

/** The tables of people who have no account: links, what these opened, withdrawals sent on. What they are for stands in the migrations. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Time = ColumnType<Date, Date | string, Date | string>
type Made = ColumnType<Date, Date | string | undefined, never>

/** An identifier of a person, as it is remembered. */
export interface RememberedIdentifier {
  readonly kind: string
  readonly fingerprint: string
}

export const personActs = ['self', 'delegate', 'guardian'] as const
export type PersonActs = (typeof personActs)[number]

/** What a recipient is told of a person. */
export const noticeDoes = ['withdraw', 'consent-again'] as const
export type NoticeDoes = (typeof noticeDoes)[number]

export const receiptStates = ['received', 'done', 'refused'] as const
export type ReceiptState = (typeof receiptStates)[number]

export interface PeopleTables {
  person_link: {
    id: string
    organisation_id: string
    subject: JSONColumnType<RememberedIdentifier[]>
    sealed: Buffer | null
    secret_sha256: Buffer
    code_mac: Buffer
    wrong_codes: Generated<number>
    acts_as: PersonActs
    basis: string | null
    may_withdraw: boolean
    acts_until: Time
    created_by: string
    created_at: Made
    expires_at: Time
    opened_at: Time | null
    closed_at: Time | null
    revoked_at: Time | null
  }
  person_session: {
    id: Generated<string>
    organisation_id: string
    link_id: string
    secret_sha256: Buffer
    sealed: Buffer
    created_at: Made
    seen_at: Time
    expires_at: Time
  }
  withdrawal_notice: {
    id: string
    does: ColumnType<NoticeDoes, NoticeDoes | undefined, never>
    organisation_id: string
    kind: string
    fingerprint: string
    recipient: string
    recipient_key: string
    place: string | null
    entries: string[]
    sealed: Buffer | null
    secret_sha256: Buffer
    delivery_id: string | null
    created_by: string
    created_at: Made
    sent_at: Time | null
    expires_at: Time
  }
  withdrawal_receipt: {
    id: Generated<string>
    organisation_id: string
    notice_id: string
    state: ReceiptState
    day: ColumnType<string, string, never>
    reason: Buffer | null
    given_by: string
    created_at: Made
  }
}

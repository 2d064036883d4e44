/** The tables of an authority's desk, as queries see them. What they are for stands in their migration. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Time = ColumnType<Date, Date | string, Date | string>
type Made = ColumnType<Date, Date | string | undefined, never>
type Day = ColumnType<string, string, string>
type Json = JSONColumnType<object>
type Whole = ColumnType<string, number | string, number | string>

/** The way of a filing; `accepted` and `returned` are its ends. */
export const filingStates = ['received', 'under-review', 'accepted', 'returned'] as const
export type FilingState = (typeof filingStates)[number]

/** A comment of the public is held until the desk shows it. */
export const commentStates = ['held', 'shown', 'hidden'] as const
export type CommentState = (typeof commentStates)[number]

export interface AuthorityTables {
  desk: {
    organisation_id: string
    slug: string
    name: Json
    signers: string[]
    trusted: Json
    /** Texts of files of successions, by the trusted key at which each begins. */
    successions: ColumnType<object, string | undefined, string>
    changed_at: Time
  }
  publication: {
    id: Generated<string>
    organisation_id: string
    regime: string
    digest: string
    issuer: string
    file: string
    text: string
    sha256: string
    changes: Json
    note: Json | null
    ledger_index: Whole
    replaces: string | null
    published_at: Time
    published_by: string
  }
  publication_withdrawal: {
    organisation_id: string
    publication_id: string
    reason: Json
    withdrawn_at: Time
    withdrawn_by: string
  }
  draft: {
    id: Generated<string>
    organisation_id: string
    title: Json
    regime: string
    /** Digest of the regime that the draft would change; null where there is none. */
    base: string | null
    digest: string
    files: Json
    arrangements: Json
    entries: Json
    comment_until: Day
    /** The day as of which its effect is tried. */
    effective_on: Day
    /** Whether whoever has no account may comment. */
    public_comments: Generated<boolean>
    reply: Json | null
    closed_at: Time | null
    created_by: string
    created_at: Made
  }
  draft_comment: {
    id: Generated<string>
    organisation_id: string
    draft_id: string
    entry: string | null
    author: string
    /** The organisation that commented; null for the public. */
    commenter_id: string | null
    /** By which whoever has no account may be answered; the desk alone sees it. Null for organisations. */
    address: string | null
    text: string
    sha256: string
    state: CommentState
    reply: string | null
    replied_at: Time | null
    created_at: Made
  }
  draft_effect: {
    organisation_id: string
    draft_id: string
    reporter_id: string
    effect: Json
    reported_at: Time
  }
  filing: {
    id: Generated<string>
    organisation_id: string
    filer_id: string
    filer: string
    filed_by: string
    carnet: string | null
    /** Hash of the record of the carnet. */
    entry: string | null
    summary: Json | null
    note: string
    state: FilingState
    receipt: string
    receipt_entry: string
    ledger_index: ColumnType<string | null, number | null, number | null>
    created_at: ColumnType<Date, Date | string, never>
    changed_at: Time
  }
  filing_step: {
    organisation_id: string
    filing_id: string
    number: number
    state: FilingState
    reasons: string
    made_by: string
    made_at: Time
  }
  filing_document: {
    id: string
    organisation_id: string
    filing_id: string
    name: string
    bytes: Whole
    sha256: string
  }
  list_use: { organisation_id: string; filing_id: string; regime: string; list: string; entry: string }
}

/** Who is calling, and what they may do. */
import type { Role } from '@carnet/store'

export interface Principal {
  /** `local`, `person:ID` or `key:ID`: as it stands in the audit trail. */
  readonly name: string
  readonly organisation: string
  readonly roles: readonly Role[]
  /** Whoever acts through it: a person also by their keys. Four eyes are two people, whatever they call themselves. */
  readonly person: string | null
}

/** Everybody who is somebody; the principal is missing where a person belongs to no organisation. */
export interface Caller {
  readonly principal: Principal | null
  readonly person: string | null
  /** The id of their session, where they came with one. */
  readonly session: string | null
  /** When they last showed the identity provider who they are; null: they came with no session. */
  readonly signedInAt: Date | null
  /** Whether they showed it as strongly as the operator asks. */
  readonly strong: boolean
}

/** What can be done, and by which roles. Every route names one of these; a route that names none does not start. */
export const permissions = {
  'read-law': ['officer', 'engineer', 'approver', 'auditor', 'authority', 'individual'],
  decide: ['officer', 'engineer', 'approver', 'auditor'],
  'read-work': ['officer', 'engineer', 'approver', 'auditor'],
  declare: ['officer', 'engineer'],
  upload: ['officer', 'engineer'],
  transfer: ['officer', 'engineer'],
  approve: ['approver'],
  'read-audit': ['auditor', 'officer'],
  'manage-keys': ['officer'],
  'keep-obligations': ['officer', 'engineer', 'approver'],
  'manage-reminders': ['officer'],
  'manage-webhooks': ['officer'],
  'manage-members': ['officer'],
  erase: ['officer'],
  'answer-people': ['officer'],
  'keep-desk': ['authority'],
  file: ['officer', 'engineer'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** What a route asks for: a permission, that somebody is signed in, that a person came in by their link, or nothing at all. */
export type Access = Permission | 'signed-in' | 'person' | 'everybody'

export const mayDo = ({ roles }: Principal, permission: Permission): boolean =>
  permissions[permission].some(role => roles.includes(role))

/** Who is behind a name of the audit trail. */
export const behind = ({ name, person }: Principal): string => (person === null ? name : `person:${person}`)

/** Who is calling, and what they may do. */
import type { Role } from '@carnet/store'

export interface Principal {
  /** `local`, `person:ID` or `key:ID`: as it stands in the audit trail. */
  readonly name: string
  readonly organisation: string
  readonly roles: readonly Role[]
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
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** What a route asks for: a permission, or nothing at all. */
export type Access = Permission | 'everybody'

export const mayDo = ({ roles }: Principal, permission: Permission): boolean =>
  permissions[permission].some(role => roles.includes(role))

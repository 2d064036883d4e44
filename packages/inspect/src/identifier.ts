/** When two identifiers are the same person's: the normal form, and whether it carries a check. */
import { isWithin } from './judge.ts'
import { isNric } from './values/checksums.ts'
import { bareNumber, cleanValue, isPlaceholder } from './values/clean.ts'
import { toE164 } from './values/phone.ts'
import { isResidentId } from './values/resident-id.ts'

export const phone = 'person.contact.phone'

/** The normal form of an identifier of a kind (a category code): NFKC, trimmed, upper case; numbers bare; phones E.164. Null for a placeholder. */
export function normaliseIdentifier(kind: string, text: string): string | null {
  const value = cleanValue(text)
  if (isPlaceholder(value)) return null
  if (kind === phone) return toE164(value) ?? bareNumber(value)
  if (isWithin(kind, 'person.id') || isWithin(kind, 'person.finance.account')) return bareNumber(value)
  return value.replace(/\s+/g, ' ').toUpperCase()
}

/** Whether an identifier in normal form carries a check that it passes. */
export function isChecked(identifier: string): boolean {
  return isResidentId(identifier) || isNric(identifier)
}

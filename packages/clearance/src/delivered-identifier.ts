/**
 * By what a recipient finds a person again in what was delivered: the identifier as it left, after protection, and nothing more.
 * Where it left as a pseudonym, the identifier itself is not told.
 */
import type { ClearanceRecord } from '@carnet/credential'
import { type Protection, pseudonymOf } from '@carnet/protect'
import type { State } from '@carnet/state'

/**
 * `as-it-is`: it was delivered unchanged. `pseudonym`: one of these stands there, by how it was spelt in the file. `changed`: masked or
 * generalised, so that nobody is found by it. `left-out`: it was not delivered. `unknown`: what was kept does not say which column had it.
 */
export type DeliveredColumn = 'as-it-is' | 'pseudonym' | 'changed' | 'left-out' | 'unknown'

export interface DeliveredIdentifier {
  /** Null where it is unknown which one it is. */
  readonly column: string | null
  readonly form: DeliveredColumn
  readonly values: readonly string[]
}

/** What is known of a delivery besides its record. */
export interface DeliveryAsDeclared {
  /** The column that had the identifier; null: it was in none. */
  readonly column: string | null
  /** For whom its pseudonyms were made: `pseudonymRecipient` of the leg. */
  readonly recipient: string
}

/** `identifier` as the person gives it, `normal` in its normal form. `declared`: null where nothing but the record is known. */
export function deliveredIdentifier(
  { derive }: Pick<State, 'derive'>,
  record: Pick<ClearanceRecord, 'parties' | 'plan' | 'output'>,
  { identifier, normal }: { readonly identifier: string; readonly normal: string },
  declared: DeliveryAsDeclared | null,
): DeliveredIdentifier {
  const protections = record.plan.protections as readonly Protection[]
  const spellings = [...new Set([identifier.trim(), identifier.trim().toLowerCase(), normal])]
  const pseudonyms = (recipients: readonly string[]): string[] =>
    recipients.flatMap(one => spellings.map(text => pseudonymOf(derive('pseudonym', one), text)))
  if (declared === null) {
    if (record.output === null || protections.length === 0)
      return { column: null, form: 'as-it-is', values: [identifier.trim()] }
    const isPseudonymised = protections.some(one => one.do === 'pseudonymise')
    // Which column had it is unknown: the identifier itself may be what the recipient was not to learn.
    return isPseudonymised
      ? { column: null, form: 'pseudonym', values: pseudonyms(namesOf(record.parties.to)) }
      : { column: null, form: 'unknown', values: [] }
  }
  const { column, recipient } = declared
  if (column === null) return { column, form: 'left-out', values: [] }
  const protection = protections.find(one => one.column === column)
  switch (protection?.do) {
    case undefined: {
      const isThere = record.output === null || record.output.columns.includes(column)
      return isThere
        ? { column, form: 'as-it-is', values: [identifier.trim()] }
        : { column, form: 'left-out', values: [] }
    }
    case 'pseudonymise':
      return { column, form: 'pseudonym', values: pseudonyms([recipient]) }
    case 'drop':
      return { column, form: 'left-out', values: [] }
    default:
      return { column, form: 'changed', values: [] }
  }
}

/** Under which names the pseudonyms of a recipient may have been made. */
const namesOf = ({ name, identifiers }: ClearanceRecord['parties']['to']): string[] => {
  const known = Object.entries(identifiers).map(([scheme, value]) => `${scheme}:${value}`)
  return known.length > 0 ? known : [name]
}

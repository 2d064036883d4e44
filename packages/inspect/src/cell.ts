/** Cells in SQL, as every count sees them. */
import { quoteIdentifier, quoteLiteral } from '@carnet/dataset'

/** The text of a column without blanks around it, NULL where nothing is left. */
export function cellText(column: string): string {
  return `nullif(trim(CAST(${quoteIdentifier(column)} AS VARCHAR), ${quoteLiteral(' \t\r\n\u00a0\u3000')}), '')`
}

/** Whether a row has a value in a column: something that is not a blank. Never NULL. Several times as fast as comparing `cellText`. */
export function hasValue(column: string): string {
  return `coalesce(regexp_matches(CAST(${quoteIdentifier(column)} AS VARCHAR), '[^\\s\\x{a0}\\x{3000}]'), false)`
}

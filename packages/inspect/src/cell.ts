/** Cells in SQL, as every count sees them. */
import { quoteIdentifier, quoteLiteral } from '@carnet/dataset'

/** The text of a column without blanks around it, NULL where nothing is left. */
export function cellText(column: string): string {
  return `nullif(trim(CAST(${quoteIdentifier(column)} AS VARCHAR), ${quoteLiteral(' \t\r\n\u00a0\u3000')}), '')`
}

/** First characters beyond the ASCII blanks and controls of which none is a blank: almost every value starts with one of these. */
const visible = [
  ['!', '\u0080'],
  ['\u00a1', '\u3000'],
  ['\u3001', null],
] as const

/**
 * Whether a row has a value in a column: something that is not a blank. Never NULL. Comparing the first bytes answers for almost
 * all values; the pattern is for the rest.
 */
export function hasValue(column: string): string {
  const text = `CAST(${quoteIdentifier(column)} AS VARCHAR)`
  const starts = visible.map(([from, to]) =>
    to === null
      ? `${text} >= ${quoteLiteral(from)}`
      : `(${text} >= ${quoteLiteral(from)} AND ${text} < ${quoteLiteral(to)})`,
  )
  return `CASE WHEN ${starts.join(' OR ')} THEN true ELSE coalesce(regexp_matches(${text}, '[^\\s\\x{a0}\\x{3000}]'), false) END`
}

/** mask: hides all but the ends of a value. Counted in code points, which every language and engine counts alike. */
import { quoteLiteral } from '@carnet/dataset'
import type { Treatment } from './protection.ts'

/**
 * SQL for the masked text of `text` (SQL of a non-empty string). A value that the kept ends would cover whole is
 * hidden whole. The length of the value stays visible.
 */
export function maskSql(text: string, protection: Extract<Treatment, { do: 'mask' }>): string {
  const first = protection.keep_first ?? 0
  const last = protection.keep_last ?? 0
  const sign = quoteLiteral(protection.with ?? '*')
  const hidden = `repeat(${sign}, length(${text})`
  return (
    `CASE WHEN length(${text}) <= ${first + last} THEN ${hidden}) ` +
    `ELSE left(${text}, ${first}) || ${hidden} - ${first + last}) || right(${text}, ${last}) END`
  )
}

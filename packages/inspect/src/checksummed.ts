/** The column that may count people without anybody's word: identifiers whose check digits pass. */
import type { ColumnInspection } from './inspection.ts'
import { isWithin } from './judge.ts'

type Judged = Pick<ColumnInspection, 'name' | 'category' | 'evidence'>

/** Identifiers whose check digits let them count people, and the share of values that must pass. */
const checksummed = { codes: ['resident-id', 'nric'], least: 0.5 }

/** The column whose identifiers pass their check most often; the first of equals. */
export function checksummedColumn(columns: readonly Judged[]): readonly string[] | null {
  const able = columns
    .filter(column => column.category !== null && isWithin(column.category, 'person.id'))
    .map(column => ({ name: column.name, share: shareOf(column) }))
    .filter(({ share }) => share >= checksummed.least)
    .sort((a, b) => b.share - a.share)
  return able[0] ? [able[0].name] : null
}

/** Whether the values are resident identity numbers, which tell a birth date. */
export const hasResidentIds = ({ evidence }: Judged): boolean =>
  evidence.some(({ code, share }) => code === 'resident-id' && (share ?? 0) >= checksummed.least)

function shareOf(column: Judged): number {
  const shares = column.evidence
    .filter(({ code }) => checksummed.codes.includes(code))
    .map(({ share }) => share ?? 0)
  return Math.max(0, ...shares)
}

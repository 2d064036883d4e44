/** Which lines of a page of the audit trail hold the words of what was erased. */
import { erasedText } from '@carnet/store'

type Row = Readonly<Record<string, unknown>>

/** What a row is without its words: lines that say no more stay, so that the store can be rebuilt from them. */
const bare: Readonly<Record<string, (row: Row) => boolean>> = {
  declaration: row => row.erased_at !== null && row.erased_at !== undefined,
  declaration_revision: row => row.text === erasedText,
  transfer: ({ decision, inspections, plans, problem }) =>
    [decision, inspections, plans, problem].every(one => one === null || one === undefined),
  approval: row => row.comment === null,
  obligation: row => row.note === null,
  person: row => typeof row.subject === 'string' && row.subject.startsWith(erasedSubject),
}

/** Begins the subject of a person who was erased: no provider calls anybody so. */
export const erasedSubject = 'erased:'

/** By which column a row belongs to a subject of that kind. */
const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  declaration: { declaration: 'id', declaration_revision: 'declaration_id', obligation: 'declaration_id' },
  transfer: { transfer: 'id', approval: 'transfer_id' },
  obligation: { obligation: 'id' },
  person: { person: 'id' },
}
/** Of a request nothing is left. */
const whole: Readonly<Record<string, string>> = {
  foreign_request: 'id',
  foreign_request_revision: 'request_id',
  foreign_request_step: 'request_id',
  obligation: 'request_id',
}

/** Says of a row whether it holds words of one of these subjects. */
export function wordsIn(subjects: readonly string[]): (table: string, row: Row) => boolean {
  const erased = new Set(subjects)
  return (table, row) => {
    const inWhole = whole[table]
    if (inWhole !== undefined && erased.has(`request:${row[inWhole]}`)) return true
    if (bare[table]?.(row) !== false) return false
    return Object.entries(columns).some(([kind, of]) => {
      const column = of[table]
      return column !== undefined && erased.has(`${kind}:${row[column]}`)
    })
  }
}

/** A file of a person as it was read. */
import type { Table } from '@carnet/inspect'

export interface ReadFile extends Table {
  readonly format: 'csv' | 'json' | 'ndjson' | 'xlsx'
}

/** What is in the data. */
export { fingerprint, fingerprints, type Identified } from './fingerprints.ts'
export { normaliseIdentifier } from './identifier.ts'
export { inspect } from './inspect.ts'
export { inspectTable, type Table, type TableOptions } from './inspect-table.ts'
export type {
  ColumnInspection,
  Evidence,
  Inspection,
  InspectOptions,
  Interval,
  PeopleInspection,
} from './inspection.ts'
export { type Listed, type WithoutSome, withoutSome } from './leave-out.ts'

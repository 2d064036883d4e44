/** What is in the data. */
export { fingerprint, fingerprints, type Identified } from './fingerprints.ts'
export { normaliseIdentifier } from './identity.ts'
export { inspect } from './inspect.ts'
export type {
  ColumnInspection,
  Evidence,
  Inspection,
  InspectOptions,
  Interval,
  PeopleInspection,
} from './inspection.ts'

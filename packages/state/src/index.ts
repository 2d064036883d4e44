export type { Clearance, ClearanceStep, Clearances } from './clearances.ts'
export {
  type Count,
  type CountedPeople,
  type CounterEntry,
  foldCounter,
  type ReadSet,
  type Window,
} from './counter.ts'
export { stateFolder } from './folder.ts'
export type { Json } from './json.ts'
export type { Derive } from './keys.ts'
export type { PeopleSet } from './people-sets.ts'
export type { IsInLedger, ThesePeople } from './people-totals.ts'
export type { PeopleEntry } from './records.ts'
export { type FolderState, openState, type State } from './state.ts'
export { keepOpen, logOptions } from './state-log.ts'
export { syncFolder, writeDurably } from './write-durably.ts'

export type { Clearance, ClearanceStep, Clearances } from './clearances.ts'
export {
  type Count,
  type CountedPeople,
  type CounterEntry,
  foldCounter,
  type ReadSet,
  type Unions,
  type Window,
} from './counter.ts'
export { stateFolder } from './folder.ts'
export type { HolderCalls } from './host.ts'
export { canonicalText, type Json } from './json.ts'
export {
  type Derive,
  type IssuerKeys,
  type KeySet,
  type Keys,
  keysOf,
  type LedgerKeys,
  logKeyOf,
  newIssuerKey,
  newKeySet,
  newLedgerKey,
  type Replaceable,
  type SigningKeys,
  signingKeyOf,
} from './keys.ts'
export { keyInForce, type LedgerKey, type LedgerPlace, ledgerKeyOf } from './ledger-succession.ts'
export { type PeopleSet, readPeople, writePeople } from './people-sets.ts'
export {
  type CountedDay,
  type CountedDays,
  countedDaysOver,
  type IsInLedger,
  type ThesePeople,
  totalsOver,
} from './people-totals.ts'
export { asRecord, type PeopleEntry, peopleOf, recordOf } from './records.ts'
export { type FolderState, openState, type State, type StateRecords } from './state.ts'
export { keepOpen, ledgerVerifier } from './state-log.ts'
export { isTextName, requireName, type StateTexts, type TextKind } from './texts.ts'
export { asWithdrawal, type Withdrawal, withdrawalOf } from './withdrawals.ts'
export { makeFolderDurably, syncFolder, unfinished, writeDurably } from './write-durably.ts'

export { type AddedRows, addRows, copyStates, fillInOrder, occupiedBy, stateTables } from './add.ts'
export { dumpTables, type TableDump } from './dump.ts'
export { eraseDeclarationWords, erasedName, erasedText } from './erase.ts'
export { isEmptyStore, loadTables } from './load.ts'
export { latestMigration, migrationNames, rollBack } from './migrate.ts'
export { type Notices, openNotices } from './notices.ts'
export { type DoneQuery, openStore, type Store, type StoreOptions, type StorePlace } from './open.ts'
export type { Found, Queries } from './reads/read.ts'
export { type OrganisationStateOptions, openOrganisationState } from './state/organisation-state.ts'
export { resealKeys } from './state/reseal.ts'
export { type Role, roles, type Tables, type TransferState, transferStates } from './tables.ts'
export { type CommentState, commentStates, type FilingState, filingStates } from './tables-authority.ts'
export {
  type NoticeDoes,
  noticeDoes,
  type PersonActs,
  personActs,
  type ReceiptState,
  type RememberedIdentifier,
  receiptStates,
} from './tables-people.ts'
export { asOrganisation, asService } from './tenancy.ts'

export { latestMigration, rollBack } from './migrate.ts'
export { openStore, type Store, type StorePlace } from './open.ts'
export { type Role, roles, type Tables, type TransferState, transferStates } from './tables.ts'
export { asService } from './tenancy.ts'

export { layEmptyDatabase } from './embedded.ts'
export { freePort } from './free-port.ts'
export { startPostgres, type TestPostgres } from './postgres.ts'

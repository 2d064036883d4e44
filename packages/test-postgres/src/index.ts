export { layEmptyDatabase } from './embedded.ts'
export { startPostgres, type TestPostgres } from './postgres.ts'

export type * from './declaration.ts'
export type * from './finding.ts'
export { outcomes } from './finding.ts'
export type * from './regime.ts'

export { mostCases, type Tried } from './cases.ts'
export { consult, holdsOf, type Opinion } from './consult.ts'
export type { Input } from './court.ts'

/** What may be cleared within a person's standing approval, and what exceeds it. */
export {
  type Approval,
  type Asked,
  type Bounds,
  type Excess,
  type Facts,
  type FoundColumn,
  type Period,
  periods,
  type Use,
} from './bounds.ts'
export { exceeds } from './exceeds.ts'
export { excessCodes, excessError } from './excess-error.ts'
export { peopleIn } from './people.ts'

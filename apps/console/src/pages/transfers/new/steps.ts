/** The steps of the wizard, and what each of them is handed. */
import type { Draft } from './draft.ts'

export const newSteps = ['data', 'columns', 'facts', 'review'] as const
export type NewStep = (typeof newSteps)[number]

export interface StepProps {
  readonly draft: Draft
  readonly change: (more: Partial<Draft>) => void
  readonly go: (step: NewStep) => void
}

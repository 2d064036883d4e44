/** What a service and its second process say to each other, over the channel between parent and child. */
import { CarnetError, type Issue } from '@carnet/errors'
import type { Progress } from '../progress.ts'
import type { ApprovalFacts } from '../standing-approvals/within.ts'
import type { ClearTask, Outcome, Task } from './work.ts'

/** Where the state of an organisation is: a folder that the service holds and receives guests in, or PostgreSQL. Secrets go this way, and not as arguments, which others can read. */
export type StatePlace = { readonly folder: string } | { readonly url: string; readonly masterKey: string }

export type ToChild =
  | { readonly ask: number; readonly kind: 'decide'; readonly task: Task; readonly place: StatePlace }
  | { readonly ask: number; readonly kind: 'clear'; readonly task: ClearTask; readonly place: StatePlace }
  | { readonly ask: number; readonly kind: 'approval'; readonly facts: ApprovalFacts | null }
  | { readonly ask: number; readonly kind: 'approval'; readonly wrong: Wrong }

export type ToParent =
  | { readonly ask: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly ask: number; readonly kind: 'approval' }
  | { readonly ask: number; readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly ask: number; readonly kind: 'wrong'; readonly wrong: Wrong }

/** An error on its way: of a known one all that it says, of another its name and its stack, for the log alone. */
export type Wrong =
  | {
      readonly code: CarnetError['code']
      readonly data: CarnetError['data']
      readonly at: CarnetError['at']
      readonly of: CarnetError['kind']
      readonly issues: readonly Issue[]
    }
  | { readonly name: string; readonly message: string; readonly stack: string | undefined }

export function wrongOf(error: unknown): Wrong {
  if (error instanceof CarnetError) {
    const { code, data, at, kind: of, issues } = error
    return { code, data, at, of, issues }
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  return { name, message, stack }
}

export function errorOf(wrong: Wrong): Error {
  if ('code' in wrong) {
    const { code, data, at, of: kind, issues } = wrong
    return new CarnetError(code, data, { at, kind, issues })
  }
  const error = new Error(wrong.message)
  error.name = wrong.name
  if (wrong.stack !== undefined) error.stack = wrong.stack
  return error
}

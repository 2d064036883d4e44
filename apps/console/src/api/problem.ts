/** What can go wrong between a page and what it asks. */
import type { Problem as SentProblem } from '@carnet/client'

/** What went wrong, in words: as the service tells it, or the thread of the law. */
export type Problem = Pick<SentProblem, 'title' | 'status' | 'detail' | 'issues'>

/** The service answered, and said no. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The service did not answer: it was stopped, or the network is gone. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'UnreachableError'
  }
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'issues' in value && Array.isArray(value.issues)

export const nameless = ({ status, statusText }: Response): Problem => ({
  title: statusText || String(status),
  status,
  detail: '',
  issues: [],
})

/** The problem in the text of an answer. */
export function problemIn(text: string, response: Response): Problem {
  try {
    const read: unknown = JSON.parse(text)
    if (isProblem(read)) return read
  } catch {
    // Something between the service and the page has answered.
  }
  return nameless(response)
}

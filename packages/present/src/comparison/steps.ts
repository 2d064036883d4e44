/** Work in steps, each of a few milliseconds: whoever has others to serve lets them in between. */

/** What is being worked out: each `next` does one step, the last one gives the result. */
export type Steps<Result> = Generator<undefined, Result>

/** All steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

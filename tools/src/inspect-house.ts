/** Runs checks over a tree and says what they found. */
import type { Allowance } from './allowed.ts'
import type { Check, Problem, Tree } from './tree.ts'

export interface Inspection {
  readonly lines: readonly string[]
  readonly problems: number
}

/** `now` gives milliseconds. An allowance takes away the problems of its check and file whose words name what it allows. */
export async function inspectHouse(
  checks: readonly Check[],
  tree: Tree,
  allowed: readonly Allowance[],
  now: () => number,
): Promise<Inspection> {
  const lines: string[] = []
  const used = new Set<Allowance>()
  let problems = 0
  for (const check of checks) {
    const began = now()
    const found = (await check.find(tree)).filter(problem => !allows(allowed, check, problem, used))
    const time = `${Math.round(now() - began)} ms`
    lines.push(
      `${check.name.padEnd(20)} ${(found.length === 0 ? 'ok' : `${found.length} found`).padEnd(10)} ${time.padStart(8)}`,
    )
    lines.push(
      ...found.map(({ file, line, says }) => `  ${file}${line === undefined ? '' : `:${line}`}  ${says}`),
    )
    problems += found.length
  }
  const idle = allowed.filter(allowance => !used.has(allowance))
  lines.push(
    ...idle.map(
      ({ check, file, what }) =>
        `  tools/src/allowed.ts  allows "${what}" in ${file} (${check}), which nothing finds any more`,
    ),
  )
  return { lines, problems: problems + idle.length }
}

function allows(
  allowed: readonly Allowance[],
  check: Check,
  problem: Problem,
  used: Set<Allowance>,
): boolean {
  const allowance = allowed.find(
    ({ check: name, file, what }) =>
      name === check.name && file === problem.file && names(problem.says, what),
  )
  if (allowance) used.add(allowance)
  return allowance !== undefined
}

// As a whole word: what allows 1000 does not allow 10000.
function names(says: string, what: string): boolean {
  const at = says.indexOf(what)
  if (at === -1) return false
  const around = `${says[at - 1] ?? ' '}${says[at + what.length] ?? ' '}`
  return !/\w/.test(around)
}

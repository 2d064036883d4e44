import { describe, expect, it } from 'vitest'
import { inspectHouse } from './inspect-house.ts'
import type { Check, Problem } from './tree.ts'

const check = (...problems: Problem[]): Check => ({ name: 'numbers', find: () => problems })
const problem = { file: 'a.ts', line: 3, says: 'number 1000 in code' }
const allowance = { check: 'numbers', file: 'a.ts', what: '1000', why: 'a test' }
const inspect = (checks: Check[], allowed = [] as (typeof allowance)[]) =>
  inspectHouse(checks, new Map(), allowed, () => 0)

describe('the inspection', () => {
  it('prints one line a check', async () => {
    const { lines, problems } = await inspect([check(), check()])
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^numbers +ok +0 ms$/)
    expect(problems).toBe(0)
  })

  it('prints and counts what is found', async () => {
    const { lines, problems } = await inspect([check(problem)])
    expect(lines[1]).toBe('  a.ts:3  number 1000 in code')
    expect(problems).toBe(1)
  })

  it('lets stand what is allowed, there and nowhere else', async () => {
    expect((await inspect([check(problem)], [allowance])).problems).toBe(0)
    expect((await inspect([check(problem, { ...problem, file: 'b.ts' })], [allowance])).problems).toBe(1)
    expect(
      (await inspect([check(problem, { ...problem, says: 'number 10000 in code' })], [allowance])).problems,
    ).toBe(1)
  })

  it('finds an allowance that nothing needs', async () => {
    const { lines, problems } = await inspect([check()], [allowance])
    expect(problems).toBe(1)
    expect(lines.at(-1)).toContain('allows "1000" in a.ts')
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const tool = join(import.meta.dirname, '../closing-line.mjs')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carnet-reports-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const report = (name: string, passed: number, failed: number, testResults: object[] = []) =>
  writeFileSync(
    join(folder, name),
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults,
    }),
  )

const close = (of = folder) => {
  const { stdout, status } = spawnSync('node', [tool, of], { encoding: 'utf8' })
  return { line: stdout.trim(), status }
}

describe('the closing line', () => {
  it('sums what the runner reported', () => {
    report('unit.json', 40, 0)
    report('e2e.json', 2, 0)
    expect(close()).toEqual({ line: '42 passed, 0 failed, 2 skipped', status: 0 })
  })

  it('fails with a failed test', () => {
    report('unit.json', 40, 1)
    expect(close()).toEqual({ line: '40 passed, 1 failed, 1 skipped', status: 1 })
  })

  it('fails with a file that did not load', () => {
    report('unit.json', 40, 0, [{ status: 'failed', assertionResults: [] }])
    expect(close()).toEqual({ line: '40 passed, 1 failed, 1 skipped', status: 1 })
  })

  it('fails when nothing was tested', () => {
    expect(close()).toEqual({ line: '0 passed, 0 failed, 0 skipped', status: 1 })
    expect(close(join(folder, 'none')).status).toBe(1)
  })
})

/** The pages show what the terminal prints: their commands are run. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

it('README.md and README.zh.md show what the terminal prints', () => {
  const tool = spawnSync(process.execPath, ['tools/run.mjs', 'tools/src/transcripts.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(tool.stdout).toContain('0 differ')
  expect(tool.status).toBe(0)
})

/**
 * Properties draw their cases by chance. In CI the chance is always the same, so that whether a change may land hangs on
 * that change alone; by hand it is another each time, and `CARNET_SEED` repeats one.
 */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

const said = process.env.CARNET_SEED ?? (process.env.CI ? '20260601' : '')
const { testPath } = expect.getState()

// Loading the library takes longer than most test files: only those that draw need it.
if (/^-?\d+$/.test(said) && testPath && drawsByChance(testPath)) {
  const { default: fc } = await import('fast-check')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(said) })
}

function drawsByChance(path: string): boolean {
  return readFileSync(path, 'utf8').includes('fast-check')
}

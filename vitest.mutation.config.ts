import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// The packages as they stand in the folder of the mutants: through node_modules they would be found unchanged.
const packages = Object.fromEntries(
  readdirSync('packages').map(name => [
    `@carnet/${name}`,
    join(import.meta.dirname, 'packages', name, 'src/index.ts'),
  ]),
)

const beside = 'packages/law/src/**/*.test.ts'
// With MUTANTS=beside only what was written by hand beside the code: a score from below, in a fraction of the time.
const isQuick = process.env.MUTANTS === 'beside'
const generated = ['promises', 'matrix', 'quick'].map(name => `packages/law/src/**/${name}.test.ts`)

// The tests that mutants of the engine are tried on: its own, with few generated cases, and official examples of the law.
export default defineConfig({
  resolve: { alias: packages },
  test: {
    include: isQuick ? [beside] : [beside, 'tools/src/mutation/*.test.ts'],
    exclude: isQuick ? generated : [],
    env: { CARNET_DEPTH: '0.1' },
    globalSetup: isQuick ? [] : ['tools/src/mutation/official.ts'],
    setupFiles: ['tools/src/mutation/seed.ts'],
    // Test files share their modules: loading them anew for each file of each mutant would take a third of the time.
    isolate: false,
    testTimeout: 60_000,
  },
})

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

// The tests that mutants of the engine are tried on: its own, with few generated cases, and official examples of the law.
export default defineConfig({
  resolve: { alias: packages },
  test: {
    include: ['packages/law/src/**/*.test.ts', 'tools/src/mutation/*.test.ts'],
    env: { CARNET_DEPTH: '0.1' },
    globalSetup: ['tools/src/mutation/official.ts'],
    setupFiles: ['tools/src/mutation/seed.ts'],
    // Test files share their modules: loading them anew for each file of each mutant would take a third of the time.
    isolate: false,
    testTimeout: 60_000,
  },
})

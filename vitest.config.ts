import { defineConfig } from 'vitest/config'
import { LongFirst } from './tools/src/testing/long-first.ts'

// In CI each npm script leaves a report, so that the closing line is counted and not claimed.
const report = `node_modules/.cache/carnet/tests/${process.env.npm_lifecycle_event ?? 'vitest'}.json`

const chance = ['tools/src/testing/chance.ts']

const slow = ['tools/src/oracle/agreement-others.test.ts']
const alone = [
  'apps/cli/test/crash.test.ts',
  'apps/cli/test/serve.test.ts',
  'apps/cli/test/serve-postgres.test.ts',
]
const bothEvaluators = ['tools/src/oracle/*.test.ts', 'tools/src/boundaries/*.test.ts']

export default defineConfig({
  test: {
    // A core is not to be kept for whoever watches: nobody does, and there are two of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    reporters: process.env.CI ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tools/src/**/*.test.ts'],
          // Mutants alone are tried on the official examples of that folder.
          exclude: ['**/node_modules/**', 'tools/src/mutation/*.test.ts', ...slow],
          setupFiles: chance,
          // Modules are read once for each core and not for each file, which took a quarter of the time: no test may change what another sees.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Both evaluators on every example and at every line: `npm run agreement`. The official examples and the lines
        // are in `unit`, too.
        test: { name: 'agreement', include: bothEvaluators, setupFiles: chance, testTimeout: 3_600_000 },
      },
      {
        test: {
          name: 'e2e',
          include: ['apps/*/test/**/*.test.ts'],
          exclude: alone,
          globalSetup: 'apps/cli/test/build-once.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // What kills Carnet at moments that it measured: after the others, and with nothing beside it.
        test: {
          name: 'e2e-alone',
          include: alone,
          globalSetup: 'apps/cli/test/build-once.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The console in a real Chromium: `npm run browser`.
        test: {
          name: 'browser',
          include: ['apps/console/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          globalSetup: 'apps/console/browser/testing/build-once.ts',
        },
      },
    ],
  },
})

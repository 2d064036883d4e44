import { defineConfig } from 'vitest/config'

// The tests that mutants of the engine are tried on: its own.
export default defineConfig({
  test: { include: ['packages/law/src/**/*.test.ts'], testTimeout: 60_000 },
})

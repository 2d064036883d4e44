// Bundles a TypeScript tool to a temporary module and runs it: Node 20 cannot strip types itself.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const [file, ...rest] = process.argv.slice(2)
const folder = join('node_modules', '.cache', 'carnet-tools')
mkdirSync(folder, { recursive: true })
const outfile = join(folder, `${basename(file, '.ts')}.mjs`)
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'bundle',
  external: ['@duckdb/*'],
  logLevel: 'error',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
})
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1

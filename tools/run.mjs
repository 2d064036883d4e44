// Runs a TypeScript file on a node that cannot strip types: node tools/run.mjs [--house FOLDER] FILE.ts [arguments]
// With --house the packages of the house are those of another checkout, and the file runs there.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const options = process.argv.slice(2)
const house = options[0] === '--house' ? resolve(options.splice(0, 2)[1]) : root
const [file, ...rest] = options
if (!file) {
  process.stderr.write('usage: node tools/run.mjs [--house FOLDER] FILE.ts [arguments]\n')
  process.exit(2)
}

// Below node_modules, so that packages are found from there; a file a process, so that runs do not meet.
const folder = join(root, 'node_modules/.cache/carnet')
const module = join(folder, `run-${process.pid}.mjs`)
mkdirSync(folder, { recursive: true })
process.on('exit', () => rmSync(module, { force: true }))

// The packages of the house are TypeScript and are bundled; those of others are left to node.
const othersApart = {
  name: 'others-apart',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      if (!path.startsWith('@carnet/')) return { path, external: true }
      return { path: join(house, 'packages', path.slice('@carnet/'.length), 'src/index.ts') }
    })
  },
}

try {
  await build({
    entryPoints: [resolve(file)],
    outfile: module,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    plugins: [othersApart],
    logLevel: 'warning',
  })
} catch (error) {
  if (!error.errors) throw error
  process.exit(1)
}
process.setSourceMapsEnabled(true)
process.argv = [process.argv[0], resolve(file), ...rest]
if (house !== root) process.chdir(house)
await import(pathToFileURL(module).href)

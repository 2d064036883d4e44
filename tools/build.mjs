// Bundles the command line: apps/cli/src/main.ts → apps/cli/dist. One entry, chunks that load when they are needed.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { throughFaces } from './faces.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(root, 'apps/cli/src/main.ts')
export const dist = join(root, 'apps/cli/dist')
const stamp = join(dist, '.built')

/**
 * Native code and WebAssembly cannot be bundled; they are found in node_modules when they are first needed. `pg-native` is never
 * installed: its user looks for it and goes on without. What PDFs are made with reads its data and its fonts beside itself.
 */
export const external = [
  '@duckdb/*',
  '@electric-sql/*',
  '@fontsource/*',
  '@fontsource-variable/*',
  'pdfmake',
  'pdfmake/*',
  'pg-native',
  'subset-font',
]

const oldestNode = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '')

/** The first file that node reads: plain enough for an old node to understand what is wrong. */
const entry = main => `const [major, minor] = process.versions.node.split('.').map(Number)
const [oldestMajor, oldestMinor] = '${oldestNode}'.split('.').map(Number)
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  process.stderr.write('carnet: Node.js ${oldestNode} or newer is needed; this is ' + process.version + '. Install a newer one from https://nodejs.org.\\n')
  process.stderr.write('carnet: 需要 Node.js ${oldestNode} 或更高版本；当前版本是 ' + process.version + '。请从 https://nodejs.org 安装新版本。\\n')
  process.exit(1)
}
import('./${main}')
`

/** Packages written as CommonJS ask for \`require\`, which an ES module does not have. */
const banner = `import { createRequire as carnetCreateRequire } from 'node:module'
const require = carnetCreateRequire(import.meta.url)`

/** Found by their names when they are used, so that no import tells of them. */
export const fonts = [
  '@fontsource/noto-sans-symbols-2',
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-serif-sc',
]

/** Bundles in memory. Returns esbuild's result, metafile included. */
export function bundleCommandLine() {
  return build({
    entryPoints: { main: source },
    absWorkingDir: root,
    outdir: dist,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    plugins: [throughFaces(root)],
    banner: { js: banner },
    sourcemap: true,
    sourcesContent: false,
    minifySyntax: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
}

/** Builds, then lays the files down so that a program that is running keeps its chunks. Returns esbuild's metafile. */
export async function buildCommandLine() {
  const began = new Date()
  const result = await bundleCommandLine()
  layDown(result.outputFiles, began)
  return result.metafile
}

// Names carry a hash of the content, so files of two builds never clash; the entry changes last, at once.
function layDown(files, began) {
  mkdirSync(dist, { recursive: true })
  for (const file of files) replaceFile(join(dist, basename(file.path)), file.contents)
  const main = files.map(file => basename(file.path)).find(name => /^main-\w+\.js$/.test(name))
  replaceFile(join(dist, 'carnet.js'), entry(main))
  replaceFile(stamp, `${main}\n`)
  utimesSync(stamp, began, began)
  clearOld(new Set(files.map(file => basename(file.path))))
}

function replaceFile(path, contents) {
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, contents)
  renameSync(beside, path)
}

// Another carnet may be running on the chunks of the build before this one: they go when they are an hour old.
function clearOld(current) {
  const anHourAgo = Date.now() - 60 * 60 * 1000
  for (const name of readdirSync(dist)) {
    if (current.has(name) || name === 'carnet.js' || name === basename(stamp)) continue
    const path = join(dist, name)
    if (statSync(path).mtimeMs < anHourAgo) rmSync(path, { force: true })
  }
}

/** Whether a source is newer than the bundle. The launcher asks the same with `find`; this is for systems without it. */
export function isStale() {
  let built
  try {
    built = statSync(stamp).mtimeMs
  } catch {
    return true
  }
  const newer = path => {
    const status = statSync(path, { throwIfNoEntry: false })
    if (!status) return false
    if (status.mtimeMs > built && !path.endsWith('.test.ts')) return true
    return status.isDirectory() && readdirSync(path).some(name => newer(join(path, name)))
  }
  const packages = readdirSync(join(root, 'packages')).flatMap(name => [
    join(root, 'packages', name, 'src'),
    join(root, 'packages', name, 'package.json'),
  ])
  const apart = [
    'apps/cli/src',
    'apps/cli/package.json',
    'package.json',
    'tools/build.mjs',
    'tools/faces.mjs',
    'node_modules/.package-lock.json',
  ]
  return [...packages, ...apart.map(path => join(root, path))].some(newer)
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  if (!process.argv.includes('--if-stale') || isStale()) {
    await buildCommandLine().catch(error => {
      // esbuild has already said what is wrong with which line.
      if (!error.errors) throw error
      process.exitCode = 1
    })
  }
}

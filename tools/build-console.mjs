// Bundles the console: apps/console/src → apps/console/dist. One page of HTML, chunks by page, names that carry a hash of the content.
import { createHash } from 'node:crypto'
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
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import { forBrowserProofs } from './browser-proofs.mjs'
import { throughFaces } from './faces.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const home = join(root, 'apps/console')
export const dist = join(home, 'dist')
const assets = join(dist, 'assets')
const stamp = join(dist, '.built')

/** The example that an empty console offers: real layouts of made-up people. */
const example = {
  file: 'examples/payroll-shanghai-singapore/employees.csv',
  declaration: 'examples/payroll-shanghai-singapore/declaration.yaml',
}
/** Rows of it that are enough to be looked at. */
const exampleRows = 2000

/** Chunks of the program, then what runs apart from it, and what runs before the first paint. */
const entryPoints = {
  main: join(home, 'src/main.tsx'),
  worker: join(home, 'src/law/worker.ts'),
  verifier: join(home, 'src/proof/thread.ts'),
}
const early = join(home, 'src/app/early.ts')
const firstLook = join(home, 'src/app/first-look.ts')
const fontFaces = join(home, 'src/styles/fonts.css')
/** The page that most people meet first: its chunks are fetched along with the program. */
const firstPage = /pages\/home\/home-page\.tsx$/

const fonts = { '.woff2': 'file', '.svg': 'file' }

/** Pages compress well; fonts are compressed already. */
const compressible = /\.(?:js|css|svg|html|csv|yaml)$/
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Bundles in memory. Returns esbuild's results, metafiles included. */
export async function bundleConsole() {
  const worker = await bundle({ entryPoints: { worker: entryPoints.worker }, format: 'esm', splitting: true })
  const proofs = forBrowserProofs(root)
  const verifier = await bundle({
    entryPoints: { verifier: entryPoints.verifier },
    format: 'esm',
    inject: proofs.inject,
    plugins: [proofs.plugin, throughFaces(root)],
  })
  const nameOf = (result, pattern) =>
    result.outputFiles.map(file => basename(file.path)).find(name => pattern.test(name))
  const fonts = await bundle({ entryPoints: { fonts: fontFaces } })
  const shown = exampleOf()
  const define = {
    carnetWorker: JSON.stringify(`/assets/${nameOf(worker, /^worker-\w+\.js$/)}`),
    carnetVerifier: JSON.stringify(`/assets/${nameOf(verifier, /^verifier-\w+\.js$/)}`),
    carnetExample: JSON.stringify(shown.about),
    carnetFonts: JSON.stringify(`/assets/${nameOf(fonts, /^fonts-\w+\.css$/)}`),
  }
  const main = await bundle({
    entryPoints: { main: entryPoints.main },
    format: 'esm',
    splitting: true,
    define,
    plugins: [throughFaces(root, withProgram), spokenAlone()],
  })
  const first = await bundle({
    entryPoints: { early },
    format: 'iife',
    define: {
      carnetFirstPage: JSON.stringify(
        chunksOf(main, firstPage).filter(url => !chunksOf(main, /main\.tsx$/).includes(url)),
      ),
    },
  })
  return { worker, verifier, first, main, fonts }
}

/**
 * Whatever a page is, the program is there already. Said in so many words, all that the program holds becomes one chunk, and not one
 * for each set of pages that share a part of it: each chunk is a way to the service and back.
 */
function withProgram(path, text) {
  const isPage =
    /[/\\]apps[/\\]console[/\\]src[/\\](?:pages[/\\].*-page|app[/\\](?:palette|help))\.tsx$/.test(path)
  return isPage ? `import ${JSON.stringify(join(home, 'src/app/program.ts'))}; ${text}` : text
}

/** Addresses of what an entry loads at once, itself first. */
function chunksOf({ metafile: { outputs } }, entry) {
  const [begin] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint && entry.test(entryPoint))
  const seen = new Set()
  const load = path => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') load(next)
  }
  load(begin)
  return [...seen].map(path => `/assets/${basename(path)}`)
}

function exampleOf() {
  const rows = readFileSync(join(root, example.file), 'utf8')
    .split('\n')
    .slice(0, exampleRows + 1)
  const text = `${rows.join('\n')}\n`
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const file = `example-${hash}.csv`
  const declared = readFileSync(join(root, example.declaration), 'utf8')
  const declaration = `example-${createHash('sha256').update(declared).digest('hex').slice(0, 8)}.yaml`
  const said = fact => new RegExp(`\\b${fact}: ([\\w-]+)`).exec(declared)[1]
  const about = {
    url: `/assets/${file}`,
    name: basename(example.file),
    declaration: `/assets/${declaration}`,
    leg: /^legs:\n\s+([\w-]+):/m.exec(declared)[1],
    from: said('from_place'),
    relation: said('relation'),
  }
  return { files: { [file]: text, [declaration]: declared }, about }
}

/** react-aria speaks thirty languages: those that the console does not are not sent along. What is left out would speak English. */
function spokenAlone() {
  const remembered = readFileSync(join(home, 'src/app/remembered.ts'), 'utf8')
  const spoken = /const spoken = \[([^\]]*)\]/.exec(remembered)[1].match(/[a-z]+/g)
  return {
    name: 'spoken-alone',
    setup(builder) {
      const filter = /[/\\]react-aria[^/\\]*[/\\]dist[/\\].*[/\\]intl[/\\].*[/\\]?[a-z]{2}-[A-Z]{2}\.mjs$/
      builder.onLoad({ filter }, ({ path }) =>
        spoken.includes(basename(path).slice(0, 2))
          ? null
          : { contents: "export { default } from './en-US.mjs'" },
      )
    },
  }
}

const bundle = options =>
  build({
    absWorkingDir: root,
    outdir: assets,
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    platform: 'browser',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    jsx: 'automatic',
    loader: fonts,
    plugins: [throughFaces(root)],
    sourcemap: 'linked',
    sourcesContent: false,
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
    ...options,
    define: { 'process.env.NODE_ENV': '"production"', ...options.define },
  })

/** Builds, then lays the files down so that a page that is open keeps its chunks. */
export async function buildConsole() {
  const began = new Date()
  const results = await bundleConsole()
  const files = Object.values(results).flatMap(result => result.outputFiles)
  mkdirSync(assets, { recursive: true })
  const current = new Set()
  const lay = (name, contents) => {
    current.add(name)
    replaceFile(join(assets, name), contents)
    if (!compressible.test(name)) return
    current.add(`${name}.br`)
    replaceFile(join(assets, `${name}.br`), brotliCompressSync(contents, quality))
  }
  for (const file of files) lay(basename(file.path), file.contents)
  const mark = readFileSync(join(home, 'assets/mark.svg'))
  const markName = `mark-${createHash('sha256').update(mark).digest('hex').slice(0, 8)}.svg`
  lay(markName, mark)
  for (const [name, text] of Object.entries(exampleOf().files)) lay(name, text)
  const names = [...current]
  const find = pattern => names.find(name => pattern.test(name))
  const html = readFileSync(join(home, 'src/index.html'), 'utf8')
    .replace('{early}', find(/^early-\w+\.js$/))
    .replace('{main}', find(/^main-\w+\.js$/))
    .replaceAll('{style}', find(/^main-\w+\.css$/))
    .replace('{mark}', markName)
    .replace('{home}', await homeAtFirst())
    .replace('{font}', find(/^source-sans-3-latin-wght-normal-\w+\.woff2$/))
    .replace(
      '{preloads}',
      chunksOf(results.main, /main\.tsx$/)
        .slice(1)
        .map(preload)
        .join(''),
    )
  replaceFile(join(dist, 'index.html'), html)
  replaceFile(stamp, `${markName}\n`)
  utimesSync(stamp, began, began)
  clearOld(current)
  return results
}

/** The first words of home, in each language; style shows those that are read. */
async function homeAtFirst() {
  const { outputFiles } = await bundle({ entryPoints: [firstLook], format: 'esm', sourcemap: false })
  const code = outputFiles.find(({ path }) => path.endsWith('.js')).text
  const { firstLooks } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return firstLooks
    .map(({ lang, title, lead, note }) => {
      const above = note === null ? '' : `<p class="frame__note">${escaped(note)}</p>`
      const head = `<div><h1>${escaped(title)}</h1><p class="page__lead">${escaped(lead)}</p></div>`
      return `<div lang="${lang}">${above}<article class="page page--wide"><header class="page__head">${head}</header></article></div>`
    })
    .join('')
}

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const preload = url => `<link rel="modulepreload" href="${url}">`

function replaceFile(path, contents) {
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, contents)
  renameSync(beside, path)
}

// A page may be open on the chunks of the build before this one: they go when they are a day old.
function clearOld(current) {
  const aDayAgo = Date.now() - 24 * 60 * 60 * 1000
  for (const name of readdirSync(assets)) {
    if (current.has(name)) continue
    const path = join(assets, name)
    if (statSync(path).mtimeMs < aDayAgo) rmSync(path, { force: true })
  }
}

/** Whether a source is newer than what was built. */
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
    if (status.mtimeMs > built && !/\.test\.tsx?$/.test(path)) return true
    return status.isDirectory() && readdirSync(path).some(name => newer(join(path, name)))
  }
  const packages = readdirSync(join(root, 'packages')).map(name => join(root, 'packages', name, 'src'))
  const apart = [
    'apps/console/src',
    'apps/console/assets',
    'apps/console/package.json',
    'tools/build-console.mjs',
    'tools/faces.mjs',
    'tools/browser-proofs.mjs',
    'node_modules/.package-lock.json',
  ]
  return [...packages, ...apart.map(path => join(root, path))].some(newer)
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  if (!process.argv.includes('--if-stale') || isStale()) {
    await buildConsole().catch(error => {
      // esbuild has already said what is wrong with which line.
      if (!error.errors) throw error
      process.exitCode = 1
    })
  }
}

// Bundles the console: apps/console/src → apps/console/dist. The HTML of each page, chunks by page, names that carry a hash of the content.
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
const pages = join(dist, 'pages')
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
const fontFaces = join(home, 'src/styles/fonts.css')
/** What is fetched where a language is read that does not come with the program: see words/translations.ts. */
const translations = { de: [/console\/src\/words\/german\.ts$/, /locales\/src\/german\.ts$/] }

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
    plugins: [throughFaces(root, withProgram), spokenAlone(), fontOfFrame],
  })
  const first = await bundle({
    entryPoints: { early },
    format: 'iife',
    define: {
      carnetLanguages: JSON.stringify(languageChunks(main)),
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

const isProgram = /main\.tsx$/

/** What a page loads besides the program. */
function pageChunks(main, page) {
  const program = chunksOf(main, isProgram)
  return chunksOf(main, page).filter(url => !program.includes(url))
}

const languageChunks = main =>
  Object.fromEntries(
    Object.entries(translations).map(([language, modules]) => [
      language,
      [...new Set(modules.flatMap(module => pageChunks(main, module)))],
    ]),
  )

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

/** The font of the frame comes with the page, or is not used by it: words that were painted in another are not painted again in other widths. */
const fontOfFrame = {
  name: 'font-of-frame',
  setup(builder) {
    builder.onLoad({ filter: /source-sans-3[/\\]wght\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('font-display: swap', 'font-display: optional'),
      loader: 'css',
      resolveDir: dirname(path),
    }))
  },
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
  const template = readFileSync(join(home, 'src/index.html'), 'utf8')
    .replace('{early}', find(/^early-\w+\.js$/))
    .replace('{main}', find(/^main-\w+\.js$/))
    .replaceAll('{style}', find(/^main-\w+\.css$/))
    .replace('{mark}', markName)
    .replace('{font}', find(/^source-sans-3-latin-wght-normal-\w+\.woff2$/))
  layPages(template, results.main, await firstLooks())
  replaceFile(stamp, `${markName}\n`)
  utimesSync(stamp, began, began)
  clearOld(current)
  return results
}

/**
 * Lays down the HTML of each page, with its first words and what it loads, and the table by which the service finds it: patterns of
 * addresses in the order in which they are tried. What no pattern knows is `index.html`.
 */
function layPages(template, main, { firstPages, brands, addressesOf }) {
  const modules = pageModules()
  const program = chunksOf(main, isProgram).slice(1)
  const brand = brands.map(({ lang, text }) => `<span lang="${lang}">${escaped(text)}</span>`).join('')
  const htmlOf = ({ asks, width, looks }, chunks) =>
    template
      .replace('{asks}', () => escaped(asks.join(' ')))
      .replace('{brand}', brand)
      .replace('{preloads}', [...program, ...chunks].map(preload).join(''))
      .replace('{look}', looks.map(look => firstLook(look, width)).join(''))
  mkdirSync(pages, { recursive: true })
  const table = firstPages.map(page => {
    const file = `${page.path.replace(/[/:?]+/g, '-').replace(/^-|-$/g, '') || 'home'}.html`
    replaceFile(join(pages, file), htmlOf(page, pageChunks(main, modules.get(page.path))))
    return { addresses: addressesOf(page.path).source, file }
  })
  replaceFile(join(dist, 'index.html'), htmlOf({ asks: ['/v1/me'], width: 'wide', looks: [] }, []))
  // Last: what it names is there.
  replaceFile(join(dist, 'pages.json'), JSON.stringify(table))
}

/** Of each route, the module of its page: read off the text, since a bundle does not say it. */
function pageModules() {
  const text = readFileSync(join(home, 'src/app/routes.ts'), 'utf8')
  const found = text.matchAll(
    /path: '([^']+)',\s+page: page\(\(\) => import\('\.\.\/(pages\/[^']+)\.tsx'\)\)/g,
  )
  return new Map([...found].map(([, path, module]) => [path, new RegExp(`src/${module}\\.tsx$`)]))
}

async function firstLooks() {
  const { outputFiles } = await bundle({
    stdin: {
      contents: `export * from './first-look.ts'; export { addressesOf } from './route-pattern.ts'`,
      resolveDir: join(home, 'src/app'),
    },
    format: 'esm',
    sourcemap: false,
    // Of the pages their words alone are wanted.
    plugins: [throughFaces(root), withoutPages],
  })
  const code = outputFiles.find(({ path }) => path.endsWith('.js')).text
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

const withoutPages = {
  name: 'without-pages',
  setup(builder) {
    builder.onResolve({ filter: /-page\.tsx$/ }, ({ path }) => ({ path, external: true }))
  },
}

/** The first words of a page in one language; style shows those that are read. */
function firstLook({ lang, title, lead, note }, width) {
  const above = note === null ? '' : `<p class="frame__note">${escaped(note)}</p>`
  const under = lead === null ? '' : `<p class="page__lead">${escaped(lead)}</p>`
  const head = `<div><h1>${escaped(title)}</h1>${under}</div>`
  return `<div lang="${lang}">${above}<article class="page page--${width}"><header class="page__head">${head}</header></article></div>`
}

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

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

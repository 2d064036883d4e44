// npm run bundle: an archive that runs with Node alone: unpack, ./carnet. No network, no npm. With it a list of its components
// (CycloneDX). npm run sbom prints that list alone, with what the console holds besides, which no archive has.
// It holds the built command line, the law, the examples, and the native packages for the platform that it is made on.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildCommandLine, dist, external, fonts, root } from './build.mjs'
import { bundleConsole } from './build-console.mjs'
import { sbomText } from './sbom.mjs'

const parts = [
  'carnet',
  'carnet.cmd',
  'LICENSE',
  'README.md',
  'README.zh.md',
  'CHANGELOG.md',
  'regimes',
  'examples',
  'apps/cli/package.json',
]

/** Makes the archive in `folder`; returns its path. */
export async function makeArchive(folder) {
  const metafile = await buildCommandLine()
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const name = `carnet-${version}-${process.platform}-${process.arch}`
  const work = mkdtempSync(join(tmpdir(), 'carnet-bundle-'))
  try {
    const home = join(work, name)
    const natives = closure([...externals(metafile), ...fonts])
    copyParts(home)
    copyBuilt(home, metafile)
    for (const path of natives)
      cpSync(join(root, path), join(home, path), { recursive: true, dereference: true })
    const others = [...bundledPackages(metafile), ...natives]
    writeFileSync(join(home, 'THIRD-PARTY.txt'), notices(others))
    writeFileSync(join(home, 'sbom.cdx.json'), sbomText(root, others))
    mkdirSync(folder, { recursive: true })
    const archive = resolve(folder, `${name}.tar.gz`)
    execFileSync('tar', ['-czf', archive, '-C', work, name])
    // Beside the archive, too: whoever decides whether to install it need not unpack it.
    writeFileSync(join(folder, `${name}.cdx.json`), sbomText(root, others))
    return archive
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

// Only what git knows: results of a run of an example stay where they are.
function copyParts(home) {
  const listed = execFileSync('git', ['ls-files', '-z', '--', ...parts], { cwd: root, encoding: 'utf8' })
  for (const path of listed.split('\0').filter(Boolean)) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(home, path))
  }
}

// The chunks of this build and nothing that an older one left.
function copyBuilt(home, metafile) {
  const current = [...Object.keys(metafile.outputs).map(path => join(root, path)), join(dist, 'carnet.js')]
  for (const path of current.filter(each => !each.endsWith('.map')))
    cpSync(path, join(home, relative(root, path)))
}

function externals(metafile) {
  const imported = Object.values(metafile.outputs).flatMap(output =>
    output.imports.filter(each => each.external).map(each => each.path),
  )
  const names = imported.filter(path => !path.startsWith('node:') && !builtinModules.includes(path))
  return [...new Set(names.map(path => path.split('/', path.startsWith('@') ? 2 : 1).join('/')))]
}

/** Native code and WebAssembly, without which some command does not work. */
const needed = external.filter(name => name.endsWith('/*')).map(name => name.slice(0, -1))

/** The folders of packages and of all that they need, as they are installed for this platform. */
function closure(names) {
  const found = new Set()
  const visit = (name, from, optional) => {
    const folder = installed(name, from)
    if (!folder) {
      if (optional) return
      throw new Error(`${name} is not installed: npm ci`)
    }
    const path = relative(root, folder)
    if (found.has(path)) return
    found.add(path)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const each of Object.keys(manifest.dependencies ?? {})) visit(each, folder, false)
    for (const each of Object.keys(manifest.optionalDependencies ?? {})) visit(each, folder, true)
  }
  // What some package looks for, and goes on without, need not be there.
  for (const name of names) visit(name, root, !needed.some(scope => name.startsWith(scope)))
  return [...found].sort()
}

function installed(name, from) {
  const places = createRequire(join(from, 'x.js')).resolve.paths(name) ?? []
  return places
    .map(place => join(place, name))
    .find(folder => folder.startsWith(root) && existsSync(join(folder, 'package.json')))
}

function bundledPackages(metafile) {
  const inputs = Object.keys(metafile.inputs).map(
    path => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1],
  )
  return [...new Set(inputs.filter(Boolean))].sort()
}

// Licences ask that their text travels with the code.
function notices(folders) {
  const texts = folders.map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const files = readdirSync(join(root, folder)).filter(
      file => /^(licen[cs]e|notice|copying)/i.test(file) && statSync(join(root, folder, file)).isFile(),
    )
    const text = files.map(file => readFileSync(join(root, folder, file), 'utf8').trim()).join('\n\n')
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `Carnet contains the work of others, under their licences.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`
}

/** Folders of the packages whose code or fonts the console sends to browsers, the threads included. */
export async function consolePackages() {
  const results = await bundleConsole()
  return Object.values(results).flatMap(({ metafile }) => bundledPackages(metafile))
}

/** The components of others in the command line and its archive, and in the console, as CycloneDX. */
export async function makeSbom() {
  const metafile = await buildCommandLine()
  const ofCommandLine = [...bundledPackages(metafile), ...closure([...externals(metafile), ...fonts])]
  return sbomText(root, [...ofCommandLine, ...(await consolePackages())])
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const [what = join(root, 'dist')] = process.argv.slice(2)
  if (what === '--sbom') process.stdout.write(await makeSbom())
  else {
    const archive = await makeArchive(what)
    process.stderr.write(`${archive}  ${(statSync(archive).size / 1e6).toFixed(1)} MB\n`)
  }
}

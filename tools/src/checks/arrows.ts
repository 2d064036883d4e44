/** Packages and apps import downwards only, only what they declare, and each other only by the face. */
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { order } from '../order.ts'
import { imports } from '../syntax.ts'
import { type Check, isTest, lineAt, type Problem, type Tree } from '../tree.ts'

interface Manifest {
  readonly name?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export const arrows: Check = {
  name: 'arrows',
  find(tree) {
    const folders = [...tree.keys()].map(
      path => /^((?:packages|apps)\/[^/]+)\/package\.json$/.exec(path)?.[1],
    )
    return folders.filter(folder => folder !== undefined).flatMap(folder => findIn(tree, folder))
  },
}

function findIn(tree: Tree, folder: string): Problem[] {
  const [kind, name] = folder.split('/') as [string, string]
  const layer = order.findIndex(names => names.includes(name))
  if (kind === 'packages' && layer === -1) {
    return [{ file: `${folder}/package.json`, says: `package ${name} has no place in tools/src/order.ts` }]
  }
  const below = new Set(kind === 'apps' ? order.flat() : order.slice(0, layer).flat())
  const manifest = readManifest(tree, `${folder}/package.json`)
  const forTests = readManifest(tree, 'package.json').devDependencies ?? {}
  const problems: Problem[] = []
  for (const [path, text] of tree) {
    if (!path.startsWith(`${folder}/`) || !/\.tsx?$/.test(path)) continue
    const declared = {
      ...manifest.dependencies,
      ...(isTest(path) ? { ...manifest.devDependencies, ...forTests } : {}),
    }
    for (const { specifier, offset } of imports(text)) {
      const says = wrong(specifier, { path, folder, below, declared, own: manifest.name ?? '' })
      if (says) problems.push({ file: path, line: lineAt(text, offset), says })
    }
  }
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    const says = wrongArrow(dependency, below)
    if (says) problems.push({ file: `${folder}/package.json`, says })
  }
  return problems
}

function readManifest(tree: Tree, path: string): Manifest {
  return JSON.parse(tree.get(path) ?? '{}') as Manifest
}

interface Importer {
  readonly path: string
  readonly folder: string
  readonly below: ReadonlySet<string>
  readonly declared: Readonly<Record<string, string>>
  readonly own: string
}

function wrong(specifier: string, importer: Importer): string | null {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(importer.path), specifier)
    if (!target.startsWith(`${importer.folder}/`)) return `${specifier} leaves the package: import its face`
    return null
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return null
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (name === importer.own) return `${specifier} is this package itself: import the file`
  if (name.startsWith('@carnet/') && specifier !== name) return `${specifier} goes past the face of ${name}`
  const arrow = wrongArrow(name, importer.below)
  if (arrow) return arrow
  if (!Object.hasOwn(importer.declared, name))
    return `${name} is not declared in ${importer.folder}/package.json`
  return null
}

function wrongArrow(name: string, below: ReadonlySet<string>): string | null {
  if (!name.startsWith('@carnet/')) return null
  return below.has(name.slice('@carnet/'.length)) ? null : `an arrow upwards or sideways: ${name}`
}

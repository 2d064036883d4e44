/** The lockfile serves every platform and every registry: nothing is left out, and no address is written down. */
import type { Check, Problem } from '../tree.ts'

interface Locked {
  readonly link?: boolean
  readonly resolved?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const file = 'package-lock.json'

export const lockfile: Check = {
  name: 'lockfile',
  find(tree) {
    const { packages = {} } = JSON.parse(tree.get(file) ?? '{}') as { packages?: Record<string, Locked> }
    return Object.entries(packages).flatMap(([path, locked]) => [
      ...wrongEntry(path, locked),
      ...missingFrom(packages, path, locked),
    ])
  },
}

function wrongEntry(path: string, { link, resolved, integrity }: Locked): Problem[] {
  const problems: Problem[] = []
  if (resolved?.includes('://')) problems.push({ file, says: `${path} names a registry: delete "resolved"` })
  if (path.includes('node_modules/') && !link && !integrity)
    problems.push({ file, says: `${path} has no integrity` })
  return problems
}

// npm leaves out what the registry in use lacks, and then refuses its own file on another machine.
function missingFrom(packages: Readonly<Record<string, Locked>>, path: string, locked: Locked): Problem[] {
  return Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
    .filter(name => !isLocked(packages, path, name))
    .map(name => ({
      file,
      says: `${name}, which ${path || 'the root'} needs, is not locked: choose a version that every platform has`,
    }))
}

function isLocked(packages: Readonly<Record<string, Locked>>, from: string, name: string): boolean {
  for (let folder = from; ; ) {
    if (Object.hasOwn(packages, `${folder}${folder ? '/' : ''}node_modules/${name}`)) return true
    if (folder === '') return false
    const above = folder.lastIndexOf('/node_modules/')
    folder = above === -1 ? '' : folder.slice(0, above)
  }
}

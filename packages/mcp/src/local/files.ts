/** Files that an agent names: in one folder, and nowhere else. Links are followed before it is looked where they lead. */
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { Declaration, Fact } from '@carnet/law'

/** The whole path of a file or folder below `root`, which need not exist. Throws `CARNET_AGENT_PATH`. */
export function inside(root: string, path: string): string {
  const whole = realOf(resolve(root, path))
  const way = relative(realOf(root), whole)
  if (way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way))
    throw new CarnetError('CARNET_AGENT_PATH', { path })
  return whole
}

/** As `inside`, of a file that is there. Throws `CARNET_AGENT_NO_FILE`, too. */
export function fileInside(root: string, path: string): string {
  const whole = inside(root, path)
  if (!existsSync(whole)) throw new CarnetError('CARNET_AGENT_NO_FILE', { path })
  return whole
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realOf(above), basename(path))
  }
}

const short = ({ name }: Fact): string => name.slice(name.indexOf('.') + 1)

export interface Named {
  /** Path of the declaration. */
  readonly declaration: string
  /** The data given besides: for the only leg, or the one that names no file. */
  readonly data?: string | undefined
}

/** The files of the legs: what the declaration names lies in the folder, too. */
export function filesOfLegs(root: string, { legs }: Declaration, named: Named): ReadonlyMap<string, string> {
  const folder = dirname(named.declaration)
  const files = new Map<string, string>()
  for (const leg of legs)
    if (typeof leg.values.data === 'string')
      files.set(short(leg), fileInside(root, resolve(folder, leg.values.data)))
  if (named.data === undefined) return files
  const free = legs.length === 1 ? legs : legs.filter(leg => !files.has(short(leg)))
  const [only] = free
  if (free.length !== 1 || !only)
    throw new CarnetError('CARNET_DATA_FOR_WHICH_LEG', {
      file: named.data,
      legs: legs.map(short).join(', '),
    })
  return files.set(short(only), fileInside(root, named.data))
}

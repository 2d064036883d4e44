import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { CarnetError } from '@carnet/errors'

/**
 * Where this installation keeps its state: `option` (`--state DIR`), else `CARNET_STATE`, else the platform's folder for
 * state. Always absolute; need not exist. Throws `CARNET_STATE_IN_CLONE` for a folder inside a git clone.
 */
export function stateFolder(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  const stated = option || env.CARNET_STATE
  const folder = stated ? path.resolve(stated) : platformFolder(env, platform, home)
  refuseInsideClone(folder)
  return folder
}

/** The folder that a platform keeps the state of programs in. */
export function platformFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === 'win32') {
    return path.win32.join(env.LOCALAPPDATA || path.win32.join(home, 'AppData', 'Local'), 'Carnet')
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Carnet')
  // The XDG specification has relative paths ignored.
  const stated = env.XDG_STATE_HOME
  const base = stated && path.posix.isAbsolute(stated) ? stated : path.posix.join(home, '.local', 'state')
  return path.posix.join(base, 'carnet')
}

/** Keys and records of people must never be one `git add` away from being published. Throws `CARNET_STATE_IN_CLONE`. */
export function refuseInsideClone(folder: string): void {
  for (let at = realPathOf(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git')))
      throw new CarnetError('CARNET_STATE_IN_CLONE', { folder, clone: at })
    if (at === path.dirname(at)) return
  }
}

/** The path with links resolved, as far as it exists: a link could lead into a clone. */
function realPathOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    const parent = path.dirname(folder)
    return parent === folder ? folder : path.join(realPathOf(parent), path.basename(folder))
  }
}

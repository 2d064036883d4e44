import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { platformFolder, stateFolder } from './folder.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'carnet-folder-'))
})
afterEach(() => rmSync(place, { recursive: true }))

describe('stateFolder', () => {
  it('takes the option, else CARNET_STATE, else the folder of the platform', () => {
    const env = { CARNET_STATE: join(place, 'env'), XDG_STATE_HOME: join(place, 'xdg') }
    expect(stateFolder(join(place, 'option'), env, 'linux', place)).toBe(join(place, 'option'))
    expect(stateFolder(undefined, env, 'linux', place)).toBe(join(place, 'env'))
    expect(stateFolder(undefined, { ...env, CARNET_STATE: '' }, 'linux', place)).toBe(
      join(place, 'xdg', 'carnet'),
    )
    expect(stateFolder(undefined, {}, 'linux', place)).toBe(join(place, '.local', 'state', 'carnet'))
    expect(stateFolder(undefined, { XDG_STATE_HOME: 'relative' }, 'linux', place)).toBe(
      join(place, '.local', 'state', 'carnet'),
    )
    expect(stateFolder(undefined, env, 'darwin', '/Users/li')).toBe(env.CARNET_STATE)
    expect(stateFolder(undefined, {}, 'darwin', '/Users/li')).toBe(
      '/Users/li/Library/Application Support/Carnet',
    )
  })

  it('knows the folder of Windows', () => {
    const env = { LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' }
    expect(platformFolder(env, 'win32', 'C:\\Users\\li')).toBe('C:\\Users\\li\\AppData\\Local\\Carnet')
    expect(platformFolder({}, 'win32', 'C:\\Users\\li')).toBe('C:\\Users\\li\\AppData\\Local\\Carnet')
  })

  it('refuses a folder inside a clone, a worktree, or behind a link into one, and names the clone', () => {
    const clone = join(place, 'clone')
    mkdirSync(join(clone, '.git'), { recursive: true })
    mkdirSync(join(place, 'worktree'))
    writeFileSync(join(place, 'worktree', '.git'), 'gitdir: ../clone/.git/worktrees/w\n')
    symlinkSync(clone, join(place, 'link'))
    for (const [folder, named] of [
      [join(clone, 'a', 'b'), clone],
      [clone, clone],
      [join(place, 'worktree', 'state'), join(place, 'worktree')],
      [join(place, 'link', 'not', 'yet'), clone],
    ] as const) {
      const refused = expect.objectContaining({
        code: 'CARNET_STATE_IN_CLONE',
        kind: 'input',
        data: { folder, clone: named },
      })
      expect(() => stateFolder(folder, {}, 'linux', place)).toThrow(refused)
    }
    expect(stateFolder(join(place, 'beside'), {}, 'linux', place)).toBe(join(place, 'beside'))
  })
})

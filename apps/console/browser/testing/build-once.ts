/** Builds the program and the console as they now stand, once, before any file of tests serves them. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export function setup(): void {
  for (const builder of ['build.mjs', 'build-console.mjs']) {
    const path = join(import.meta.dirname, '../../../../tools', builder)
    const { status, stderr } = spawnSync(process.execPath, [path, '--if-stale'], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
}

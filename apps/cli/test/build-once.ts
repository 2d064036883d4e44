/** Builds the program as it now stands, once, before any file of tests runs it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export function setup(): void {
  const builder = join(import.meta.dirname, '../../../tools/build.mjs')
  const { status, stderr } = spawnSync(process.execPath, [builder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

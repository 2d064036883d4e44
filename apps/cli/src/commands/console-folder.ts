/** Where the built console is. In a clone it is built when it is first needed, and again when a source of it is newer. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { type Context, rootFolder } from '../context.ts'

/** Throws `CARNET_CONSOLE_BUILD` where building fails. */
export function consoleFolder({ say }: Context): string {
  const root = rootFolder()
  const folder = join(root, 'apps/console/dist')
  const builder = join(root, 'tools/build-console.mjs')
  if (!existsSync(builder)) return folder
  if (!existsSync(join(folder, 'index.html'))) process.stderr.write(`${say('cli.building-console')}\n`)
  const { status, stderr } = spawnSync(process.execPath, [builder, '--if-stale'], { encoding: 'utf8' })
  if (status === 0) return folder
  throw new CarnetError(
    'CARNET_CONSOLE_BUILD',
    { problem: stderr.trim().split('\n')[0] ?? '' },
    { kind: 'failure' },
  )
}

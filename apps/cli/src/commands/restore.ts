/** `carnet restore BACKUP`: verifies a backup, and restores it to where nothing is. */
import { resolve } from 'node:path'
import { restoreBackup } from '@carnet/service'
import { type Context, folderOfState } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { shown } from '../show/paths.ts'
import { databaseOf } from '../state-place.ts'
import { type PassphraseOptions, passphraseOf } from './backup.ts'

export async function restoreCommand(
  context: Context,
  place: string,
  options: PassphraseOptions,
): Promise<number> {
  const { output, say } = context
  const stateFolder = await folderOfState(context)
  const passphrase = await passphraseOf(options)
  const { manifest, entries, keys } = await restoreBackup({
    source: resolve(place),
    stateFolder,
    databaseUrl: (await databaseOf(process.env)).databaseUrl,
    passphrase,
    onProgress: ({ step, done, total }) => output.progress(say(`cli.restore-${step}`, { done, total })),
  })
  const { made, version, files } = manifest
  output.line(
    say('cli.restored', {
      files: Object.keys(files).length,
      entries,
      made,
      version,
      place: shown(stateFolder),
    }),
    true,
  )
  if (!keys)
    output.line(
      output.paint(say('cli.restored-without-keys', { place: shown(stateFolder) }), 'conditional'),
      true,
    )
  output.json({
    carnet_json: 1,
    command: 'restore',
    exit: exitCodes.done,
    state: stateFolder,
    made,
    version,
    files: Object.keys(files).length,
    entries,
    keys,
  })
  return exitCodes.done
}

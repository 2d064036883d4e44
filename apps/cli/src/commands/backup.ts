/** `carnet backup PLACE`: a copy of everything, into a folder or a `.tar` file. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { makeBackup } from '@carnet/service'
import { type Context, folderOfState, version } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { shown } from '../show/paths.ts'
import { databaseOf } from '../state-place.ts'

export interface PassphraseOptions {
  readonly passphraseFile?: string
  readonly withoutKeys?: boolean
}

export async function backupCommand(
  context: Context,
  place: string,
  options: PassphraseOptions,
): Promise<number> {
  const { output, say, clock } = context
  const passphrase = await passphraseOf(options)
  const made = await makeBackup({
    stateFolder: await folderOfState(context),
    ...(await databaseOf(process.env)),
    target: resolve(place),
    passphrase,
    clock,
    version,
    onProgress: ({ files, bytes }) =>
      output.progress(say('cli.backup-under-way', { files, size: megabytes(bytes) })),
  })
  const { files, bytes, keys, migration } = made
  output.line(say('cli.backup-made', { files, size: megabytes(bytes), place: shown(place) }), true)
  output.line(say(keys === 'sealed' ? 'cli.backup-keys-sealed' : 'cli.backup-keys-left-out'))
  output.line(output.paint(say('cli.backup-keep'), 'faint'))
  output.json({
    carnet_json: 1,
    command: 'backup',
    exit: exitCodes.done,
    place,
    files,
    bytes,
    keys,
    migration,
  })
  return exitCodes.done
}

const million = 1_000_000 // bytes of a megabyte

/** Megabytes with one digit after the point. */
const megabytes = (bytes: number): string => (bytes / million).toFixed(1)

/** Null where the keys are to be left out. Throws `CARNET_BACKUP_PASSPHRASE` where nothing is said: keys are never written in the clear. */
export async function passphraseOf({
  passphraseFile,
  withoutKeys = false,
}: PassphraseOptions): Promise<string | null> {
  if (withoutKeys) return null
  const stated =
    passphraseFile === undefined ? process.env.CARNET_BACKUP_PASSPHRASE : await firstLine(passphraseFile)
  if (stated) return stated
  throw new CarnetError('CARNET_BACKUP_PASSPHRASE')
}

/** A file that cannot be read says nothing. */
const firstLine = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8').catch(() => '')).split(/\r?\n/, 1)[0]!

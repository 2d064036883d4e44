/** `carnet key reseal`: another master key for the private keys in PostgreSQL. */
import { readFileSync } from 'node:fs'
import { CarnetError } from '@carnet/errors'
import { type Context, folderOfState } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { databaseOf } from '../state-place.ts'

export async function resealCommand(
  context: Context,
  { newKeyFile }: { readonly newKeyFile: string },
): Promise<number> {
  const { output, say } = context
  const { databaseUrl, masterKey } = await databaseOf(process.env)
  if (databaseUrl === undefined) throw new CarnetError('CARNET_KEY_NO_DATABASE')
  const { resealMasterKey } = await import('@carnet/service')
  const folder = await folderOfState(context)
  const next = textOf(newKeyFile)
  const count = await resealMasterKey({ databaseUrl, masterKey, folder, next, nextFile: newKeyFile })
  output.line(say('key.resealed', { count }), true)
  output.line(say(masterKey === undefined ? 'key.restart' : 'key.restart-with-new'))
  output.json({ carnet_json: 1, command: 'key reseal', exit: exitCodes.done, keys: count })
  return exitCodes.done
}

/** A file that cannot be read is an empty key, which is refused with its name. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Where an installation's rows lie when they are not in its folder: the database, and the master key that opens the private keys there. */
import { readFile } from 'node:fs/promises'

export interface DatabasePlace {
  readonly databaseUrl: string | undefined
  /** The text of the master key; undefined: it is in the folder of the state. */
  readonly masterKey: string | undefined
}

export async function databaseOf(env: NodeJS.ProcessEnv): Promise<DatabasePlace> {
  return { databaseUrl: env.DATABASE_URL || undefined, masterKey: await masterKeyOf(env) }
}

/** From CARNET_MASTER_KEY, or the file that CARNET_MASTER_KEY_FILE names. */
export async function masterKeyOf({
  CARNET_MASTER_KEY: text,
  CARNET_MASTER_KEY_FILE: file,
}: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (text) return text
  // A file that cannot be read is an empty key, which is refused.
  return file ? readFile(file, 'utf8').catch(() => '') : undefined
}

/** Where an installation's rows lie when they are not in its folder: the database, and the master key that opens the private keys there. */
import { readFile } from 'node:fs/promises'
import { CarnetError } from '@carnet/errors'

export interface DatabasePlace {
  readonly databaseUrl: string | undefined
  /** The text of the master key; undefined: it is in the folder of the state. */
  readonly masterKey: string | undefined
}

/** Throws `CARNET_DATABASE_TLS`. */
export async function databaseOf(env: NodeJS.ProcessEnv): Promise<DatabasePlace> {
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl !== undefined) requireTls(databaseUrl, env)
  return { databaseUrl, masterKey: await masterKeyOf(env) }
}

const thisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', ''])
const withTls: ReadonlySet<string> = new Set(['require', 'verify-ca', 'verify-full'])

/** Rows and the password of the database do not leave this machine in clear, unless whoever runs it says that the way is safe otherwise. */
function requireTls(text: string, { CARNET_DATABASE_PLAIN: plain }: NodeJS.ProcessEnv): void {
  // What is no address is told by whoever opens it.
  if (plain === '1' || !URL.canParse(text)) return
  const { hostname, searchParams } = new URL(text)
  // A path as host is a socket of this machine.
  const host = searchParams.get('host') ?? hostname
  if (thisMachine.has(host) || host.startsWith('/')) return
  const mode = searchParams.get('sslmode') ?? ''
  // As libpq means them, the other two take whoever answers.
  const checks = searchParams.has('uselibpqcompat') ? mode === 'verify-full' : withTls.has(mode)
  if (!checks) throw new CarnetError('CARNET_DATABASE_TLS', { host })
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

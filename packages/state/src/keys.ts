import {
  createPrivateKey,
  generateKeyPairSync,
  hkdfSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { sha256 as hashOf, type LogOptions, rawPublicKey } from '@carnet/ledger'
import { canonicalText, type Json, sha256 } from './json.ts'
import { asWriteError, syncFolder, unfinished, writeDurably } from './write-durably.ts'

/** What the keys of an installation are for. */
const names = ['issuer', 'ledger', 'secret'] as const
type Name = (typeof names)[number]

/** A key file. `check` is the SHA-256 of the canonical JSON of `jwk`: a changed byte would often be another valid key. */
interface KeyFile {
  readonly carnet_key: 1
  readonly name: Name | `next-${Replaceable}`
  readonly jwk: Json
  readonly check: string
}
/** Another may take their place. */
export type Replaceable = 'issuer' | 'ledger'

/** Private Ed25519 keys of one use: one is in force, another may be to come. */
export interface SigningKeys<Key> {
  /** The one in force now, whichever process has changed it. */
  current(): Promise<Key>
  /** The one that is to come: made when it is first asked for, the same until it has taken its place. */
  next(): Promise<Key>
  /** The same, where it was asked for and has not taken its place; else null. */
  coming(): Promise<Key | null>
  /**
   * Puts the one that is to come in the place of the one in force, whose private part is gone then. Does nothing where there is none, or it is
   * not the one that is `meant`.
   */
  install(meant?: KeyObject): Promise<void>
}
export type IssuerKeys = SigningKeys<KeyObject>
/** With the name of the log, which stays. */
export type LedgerKeys = SigningKeys<LogOptions>

/** What is derived from the secret, which does not leave here and stays. */
export interface Keys {
  readonly derive: Derive
}

/**
 * A key of 32 bytes derived from the secret of the installation (HKDF-SHA256, RFC 5869): the same for the same purpose and context,
 * unrelated for any other. For a pseudonym the context is the identifier of the recipient.
 */
export type Derive = (
  purpose: 'fingerprint' | 'pseudonym' | 'webhook' | 'person-code' | 'withdrawal-notice',
  context: string,
) => Buffer

/** The keys as they are kept: private JWKs, by their names. */
export type KeySet = Readonly<Record<Name, Json>>

export const newKeySet = (): KeySet =>
  Object.fromEntries(names.map(name => [name, newKey(name)])) as Record<Name, Json>

/** The keys of a set; `damaged` makes the error for one that is none. */
export function keysOf(set: KeySet, damaged: (name: string) => Error): Keys {
  const signing = (name: Name): KeyObject => {
    const key = signingKey(set[name] as JsonWebKey)
    if (key === null) throw damaged(name)
    return key
  }
  const secret = Buffer.from(String((set.secret as JsonWebKey).k), 'base64url')
  if (secret.length !== secretBytes) throw damaged('secret')
  // A purpose is one of a closed set without a slash, so no two pairs of purpose and context give the same information.
  const derive: Derive = (purpose, context) =>
    Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `carnet/1/${purpose}/${context}`, secretBytes))
  signing('issuer')
  signing('ledger')
  return { derive }
}

const secretBytes = 32

/** Makes all keys at once: either the folder `keys` is there, complete and durable, or it is not. */
export async function createKeys(stateFolder: string): Promise<void> {
  const beginning = join(stateFolder, `${unfinished}keys-${randomBytes(8).toString('hex')}`)
  try {
    await mkdir(beginning, { mode: 0o700 })
    for (const name of names) {
      await writeKey(beginning, name, newKey(name))
    }
    await chmod(beginning, 0o700)
    await rename(beginning, join(stateFolder, 'keys'))
    await syncFolder(stateFolder)
  } catch (error) {
    throw asWriteError(error, beginning)
  }
}

/**
 * Reads all keys. A key that is missing, damaged or open to other users is an error and never made anew: a new key would make
 * every carnet, checkpoint and pseudonym of before that of a stranger. Throws `CARNET_STATE_KEY_MISSING`, `_DAMAGED`, `_PERMISSIONS`.
 */
export async function readKeys(stateFolder: string): Promise<Keys> {
  const folder = join(stateFolder, 'keys')
  await refuseOpenToOthers(folder)
  const set: Record<string, Json> = {}
  for (const name of names) set[name] = (await readKey(folder, name)) as Json
  return keysOf(set as KeySet, name => damaged(fileOf(folder, name)))
}

/** Keys in the folder of a state, read each time: another process may have put another in its place. Each throws as `readKeys`. */
export const issuerIn = (stateFolder: string): IssuerKeys =>
  keysIn(stateFolder, 'issuer', signingKeyOf, newIssuerKey)
export const ledgerIn = (stateFolder: string): LedgerKeys =>
  keysIn(stateFolder, 'ledger', logKeyOf, newLedgerKey)

function keysIn<Key>(
  stateFolder: string,
  name: Replaceable,
  as: (jwk: JsonWebKey, wrong: () => Error) => Key,
  make: (before: JsonWebKey) => Json,
): SigningKeys<Key> {
  const folder = join(stateFolder, 'keys')
  const next = `next-${name}` as const
  const nextFile = fileOf(folder, next)
  const isThere = async (): Promise<boolean> => (await stat(nextFile).catch(() => null)) !== null
  // Cut off when it had taken its place, and was not away from here yet: none is to come.
  const isInstalled = async (): Promise<boolean> =>
    canonicalText((await readKey(folder, next)) as Json) ===
    canonicalText((await readKey(folder, name)) as Json)
  const isComing = async (): Promise<boolean> => (await isThere()) && !(await isInstalled())
  const keyOf = async (which: Replaceable | typeof next): Promise<Key> =>
    as(await readKey(folder, which), () => damaged(fileOf(folder, which)))
  return {
    current: () => keyOf(name),
    coming: async () => ((await isComing()) ? keyOf(next) : null),
    next: async () => {
      if (!(await isComing())) await writeKey(folder, next, make(await readKey(folder, name)))
      return keyOf(next)
    },
    install: async meant => {
      if (!(await isThere())) return
      const coming = signingKeyOf(await readKey(folder, next), () => damaged(nextFile))
      if (meant && !coming.equals(meant)) return
      await writeKey(folder, name, (await readKey(folder, next)) as Json)
      await rm(nextFile, { force: true })
      await syncFolder(folder)
    },
  }
}

/** A private JWK for the key of the ledger that comes after another: `kid` is the name of the log, which was called after its first key. */
export const newLedgerKey = (before: JsonWebKey): Json => ({
  ...(newKey('ledger') as Record<string, Json>),
  kid: logKeyOf(before, () => damaged('ledger')).origin,
})

const digits = 16

/** The key of a log with its name. `wrong` makes the error for what is no such key. */
export function logKeyOf(jwk: JsonWebKey & { readonly kid?: unknown }, wrong: () => Error): LogOptions {
  const signer = signingKeyOf(jwk, wrong)
  const called = `carnet/${hashOf(rawPublicKey(signer)).toString('hex').slice(0, digits)}`
  return { origin: typeof jwk.kid === 'string' ? jwk.kid : called, signer }
}

/** A private JWK for a signing key. */
export const newIssuerKey = (): Json => newKey('issuer')

/** `wrong` makes the error for what is no such key. */
export function signingKeyOf(jwk: JsonWebKey, wrong: () => Error): KeyObject {
  const key = signingKey(jwk)
  if (key === null) throw wrong()
  return key
}

async function writeKey(folder: string, name: KeyFile['name'], jwk: Json): Promise<void> {
  const file: KeyFile = { carnet_key: 1, name, jwk, check: sha256(canonicalText(jwk)) }
  await writeDurably(fileOf(folder, name), `${JSON.stringify(file, null, 2)}\n`)
}

function newKey(name: Name): Json {
  if (name === 'secret') return { kty: 'oct', k: randomBytes(secretBytes).toString('base64url') }
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as Json
}

function signingKey(jwk: JsonWebKey): KeyObject | null {
  try {
    const key = createPrivateKey({ key: jwk, format: 'jwk' })
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

async function readKey(folder: string, name: KeyFile['name']): Promise<JsonWebKey> {
  const file = fileOf(folder, name)
  await refuseOpenToOthers(file)
  const text = await readFile(file, 'utf8')
  try {
    const key = JSON.parse(text) as KeyFile
    const whole = key.carnet_key === 1 && key.name === name && key.check === sha256(canonicalText(key.jwk))
    if (whole) return key.jwk as JsonWebKey
  } catch {
    // told below
  }
  throw damaged(file)
}

/** Windows has no such permissions; the user's own folder is closed to others there. */
async function refuseOpenToOthers(file: string): Promise<void> {
  const status = await stat(file).catch(error => {
    if (error.code === 'ENOENT')
      throw new CarnetError('CARNET_STATE_KEY_MISSING', { file }, { kind: 'failure' })
    throw asWriteError(error, file)
  })
  const mode = status.mode & 0o777
  if (process.platform === 'win32' || (mode & 0o077) === 0) return
  const expected = status.isDirectory() ? '700' : '600'
  const data = { file, mode: mode.toString(8), expected }
  throw new CarnetError('CARNET_STATE_KEY_PERMISSIONS', data, { kind: 'failure' })
}

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.json`)
}

function damaged(file: string): CarnetError {
  return new CarnetError('CARNET_STATE_KEY_DAMAGED', { file }, { kind: 'failure' })
}

/** A release of a regime: its texts in one file, and what their signer says of them. Format, signature, nothing of the law. */
import type { KeyObject } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { rawPublicKey, sha256 } from '@carnet/ledger'
import canonicalize from 'canonicalize'
import { CompactSign, compactVerify, importJWK } from 'jose'
import { formatDidKey, keyIdOf, parseDidKey } from './did-key.ts'
import { digest } from './record-shape.ts'
import { fields, mapOf, oneOf, text } from './shape.ts'

/** The version of the format of releases that this code writes and reads. */
export const releaseFormat = 1

/** What the signer says. The signature is over this as canonical JSON (RFC 8785). */
export interface ReleaseStatement {
  readonly carnet_release: typeof releaseFormat
  /** Code of the regime, such as `EU` or `AE-DIFC`. */
  readonly regime: string
  /** SHA-256 of the regime as it was read: what findings and carnets name it by. */
  readonly digest: string
  /** SHA-256 of the canonical JSON of `{ files, arrangements }`. */
  readonly texts: string
  /** SHA-256 of the canonical JSON of the vocabulary that it was read with. */
  readonly vocabulary: string
  readonly made_with: { readonly name: string; readonly version: string }
  /** `did:key` of the signer. */
  readonly issuer: string
}

export interface RegimeRelease extends ReleaseStatement {
  /** The files of the regime, by path inside its folder. */
  readonly files: Readonly<Record<string, string>>
  /** The arrangements that it asks, by name, as they stood. */
  readonly arrangements: Readonly<Record<string, string>>
  /** Compact JWS (EdDSA) over the statement. */
  readonly signature: string
}

/** A file larger than this is no release: a regime has at most 8 Mi characters, of up to three bytes. */
export const largestRelease = 32 * 1024 * 1024

/** Inside the folder of the regime: lower case, at most one folder deep, never upwards. */
const path = /^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9-]*(?:\.examples)?\.yaml$/

const shape = fields({
  carnet_release: oneOf(releaseFormat),
  regime: text(/^[A-Z]{2}(?:-[A-Z]{2,8})?$/, 'XX'),
  digest,
  texts: digest,
  vocabulary: digest,
  made_with: fields({ name: text(), version: text(/^[0-9A-Za-z.+-]{1,40}$/, '1.2.3') }),
  issuer: text(),
  files: mapOf(text()),
  arrangements: mapOf(text()),
  signature: text(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'JWS'),
})

/** Signs the texts of a regime. `key` is a private Ed25519 key; the same input gives the same release. */
export async function signRelease(
  input: Omit<RegimeRelease, 'carnet_release' | 'texts' | 'issuer' | 'signature'>,
  key: KeyObject,
): Promise<RegimeRelease> {
  const issuer = formatDidKey(rawPublicKey(key))
  const { regime, digest: own, vocabulary, made_with, files, arrangements } = input
  const said = { carnet_release: releaseFormat, regime, digest: own, vocabulary, made_with, issuer } as const
  const statement: ReleaseStatement = { ...said, texts: textsDigest(input) }
  const signature = await new CompactSign(Buffer.from(canonical(statement)))
    .setProtectedHeader(headerOf(issuer))
    .sign(key)
  return { ...statement, files, arrangements, signature }
}

/** A release as the text of its file: the only spelling that is read. */
export function formatRelease(release: RegimeRelease): string {
  const { files, arrangements, signature, ...said } = release
  return `${JSON.stringify({ ...statementOf(said), files: sorted(files), arrangements: sorted(arrangements), signature }, null, 2)}\n`
}

/**
 * Reads the text of a release; `file` is named in errors. Nothing is verified yet. Throws CARNET_RELEASE_TOO_LARGE, _JSON, _VERSION,
 * _FORMAT, _PATH or _SPELLING.
 */
export function readRelease(source: string, file: string): RegimeRelease {
  const at = { file }
  if (source.length > largestRelease)
    throw new CarnetError('CARNET_RELEASE_TOO_LARGE', { most: largestRelease }, { at })
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new CarnetError('CARNET_RELEASE_JSON', {}, { at })
  }
  const version =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'carnet_release')
      ? (value as RegimeRelease).carnet_release
      : undefined
  if (typeof version === 'number' && version !== releaseFormat)
    throw new CarnetError('CARNET_RELEASE_VERSION', { found: version, known: releaseFormat }, { at })
  const mismatch = shape(value, '')
  if (mismatch) throw new CarnetError('CARNET_RELEASE_FORMAT', { ...mismatch }, { at })
  const release = value as RegimeRelease
  parseDidKey(release.issuer)
  const strange = [
    ...Object.keys(release.files).filter(name => !path.test(name)),
    ...Object.keys(release.arrangements).filter(name => !/^[a-z0-9][a-z0-9-]*$/.test(name)),
  ]
  if (strange.length > 0) throw new CarnetError('CARNET_RELEASE_PATH', {}, { at })
  // A second file of one name, a repeated key or another order would be a second spelling of the same release.
  if (formatRelease(release) !== source) throw new CarnetError('CARNET_RELEASE_SPELLING', {}, { at })
  return release
}

/** Whether the texts are those that the statement speaks of. */
export function hasItsTexts(release: RegimeRelease): boolean {
  return textsDigest(release) === release.texts
}

/** Whether the statement was signed by the key of its issuer. */
export async function isReleaseSigned(release: RegimeRelease): Promise<boolean> {
  const { issuer, signature } = release
  const [header = '', payload = '', bytes = ''] = signature.split('.')
  if (header !== encoded(JSON.stringify(headerOf(issuer)))) return false
  if (payload !== encoded(canonical(statementOf(release)))) return false
  // The spare bits of the last character are not signed: one spelling only.
  if (Buffer.from(bytes, 'base64url').toString('base64url') !== bytes) return false
  const x = parseDidKey(issuer).toString('base64url')
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA')
  return compactVerify(signature, key, { algorithms: ['EdDSA'] }).then(
    () => true,
    () => false,
  )
}

/** What the signature is over. */
export function statementOf(release: ReleaseStatement): ReleaseStatement {
  const { carnet_release, regime, digest: own, texts, vocabulary, made_with, issuer } = release
  return { carnet_release, regime, digest: own, texts, vocabulary, made_with, issuer }
}

function textsDigest({ files, arrangements }: Pick<RegimeRelease, 'files' | 'arrangements'>): string {
  return sha256(Buffer.from(canonical({ files, arrangements }))).toString('hex')
}

function canonical(value: unknown): string {
  return (canonicalize as unknown as (input: unknown) => string)(value)
}

const encoded = (said: string): string => Buffer.from(said).toString('base64url')

const headerOf = (issuer: string) => ({ alg: 'EdDSA', typ: 'carnet-regime', kid: keyIdOf(issuer) })

const sorted = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)))

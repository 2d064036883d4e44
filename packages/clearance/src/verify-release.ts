/** What a stranger can check of a release of a regime, and what differs from the regime that is loaded. */
import {
  hasItsTexts,
  isReleaseSigned,
  type RegimeRelease,
  type ReleaseStatement,
  readRelease,
  statementOf,
} from '@carnet/credential'
import { CarnetError, type ErrorData, type Issue } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { digestOf, type Library, type Replaced, readReplaced, type Trusted } from '@carnet/lawbook'
import { loadLibrary } from './library.ts'
import { readReleaseFile, requireAuthentic } from './regime-release.ts'

export interface ReleaseCheck {
  readonly check: 'form' | 'texts' | 'signature' | 'issuer' | 'vocabulary' | 'digest'
  readonly result: 'passed' | 'failed' | 'not-checked'
  /** Why not, as the code of an error. */
  readonly code?: `CARNET_${string}`
  readonly data?: ErrorData
}

/** How a release differs from what is loaded under its code: ids of provisions. */
export interface ReleaseChanges {
  /** Digest of the regime that is loaded; null when there is none. */
  readonly loaded: string | null
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

export interface VerifiedRelease {
  readonly ok: boolean
  readonly file: string
  readonly release: ReleaseStatement | null
  readonly checks: readonly ReleaseCheck[]
  readonly changes: ReleaseChanges | null
  /** What is loaded under its code, and what the release holds, for whoever tells the differences; null where they cannot be told. */
  readonly texts: { readonly loaded: Regime; readonly released: Regime } | null
  /** What is wrong with its texts, when read with the vocabulary that is loaded here. */
  readonly issues: readonly Issue[]
}

interface Against {
  readonly library: Library
  readonly issuer?: string | undefined
  readonly trusted: Trusted
}

/**
 * Verifies one file. A key is trusted when it is `issuer`, or when `trusted` names it for the code; else it is said that it is not
 * pinned. Never throws for what the file holds: a check fails.
 */
export const verifyRelease = (file: string, against: Against): Promise<VerifiedRelease> =>
  verifyRead(file, () => readReleaseFile(file), against)

/** As `verifyRelease`, for a text that is no file here. */
export const verifyReleaseText = (text: string, against: Against): Promise<VerifiedRelease> =>
  verifyRead('', () => readRelease(text, ''), against)

async function verifyRead(
  file: string,
  reading: () => RegimeRelease,
  against: Against,
): Promise<VerifiedRelease> {
  const { library } = against
  let release: RegimeRelease
  try {
    release = reading()
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    const check: ReleaseCheck = { check: 'form', result: 'failed', code: error.code, data: error.data }
    return { ok: false, file, release: null, checks: [check], changes: null, texts: null, issues: [] }
  }
  const checks: ReleaseCheck[] = [{ check: 'form', result: 'passed' }]
  const add = (
    check: ReleaseCheck['check'],
    good: boolean,
    code: `CARNET_${string}`,
    data: ErrorData = {},
  ): void => {
    checks.push(good ? { check, result: 'passed' } : { check, result: 'failed', code, data })
  }
  add('texts', hasItsTexts(release), 'CARNET_RELEASE_TEXTS')
  const { issuer } = release
  add('signature', await isReleaseSigned(release), 'CARNET_RELEASE_SIGNATURE', { issuer })
  checks.push(issuerCheck(release, against))
  const issues: Issue[] = []
  const read = readReplaced(release.regime, release, library.vocabulary, issues)?.regime ?? null
  const readable = read !== null && issues.length === 0
  add('vocabulary', readable, 'CARNET_RELEASE_UNREADABLE', {
    count: issues.length,
    code: issues[0]?.code ?? '',
  })
  const found = read?.digest ?? ''
  if (readable)
    add('digest', found === release.digest, 'CARNET_RELEASE_DIGEST', { said: release.digest, found })
  else checks.push({ check: 'digest', result: 'not-checked' })
  const loaded = library.regimes.find(one => one.code === release.regime)
  return {
    ok: checks.every(check => check.result !== 'failed'),
    file,
    release: statementOf(release),
    checks,
    changes: readable ? changesOf(loaded, read) : null,
    texts: readable && loaded ? { loaded, released: read } : null,
    issues,
  }
}

function issuerCheck(
  { issuer, regime }: ReleaseStatement,
  against: { readonly issuer?: string | undefined; readonly trusted: Trusted },
): ReleaseCheck {
  if (against.issuer !== undefined)
    return against.issuer === issuer
      ? { check: 'issuer', result: 'passed' }
      : {
          check: 'issuer',
          result: 'failed',
          code: 'CARNET_RELEASE_ISSUER',
          data: { issuer, expected: against.issuer },
        }
  return against.trusted.get(issuer)?.includes(regime)
    ? { check: 'issuer', result: 'passed' }
    : { check: 'issuer', result: 'not-checked' }
}

function changesOf(loaded: Regime | undefined, released: Regime): ReleaseChanges {
  const texts = ({ provisions }: Pick<Regime, 'provisions'>): Map<string, string> =>
    new Map(provisions.map(provision => [provision.id, digestOf(provision)]))
  const before = texts(loaded ?? { provisions: [] })
  const after = texts(released)
  return {
    loaded: loaded?.digest ?? null,
    added: [...after.keys()].filter(id => !before.has(id)),
    changed: [...after.keys()].filter(id => before.has(id) && before.get(id) !== after.get(id)),
    removed: [...before.keys()].filter(id => !after.has(id)),
  }
}

/** A release that a decision was made with. */
export interface UsedRelease {
  readonly regime: string
  readonly digest: string
  readonly issuer: string
  readonly file: string
}

/**
 * The library with regimes of strangers: each stands in for the one of its code. Throws what is wrong with a file, and
 * CARNET_RELEASE_NOT_TRUSTED for a signer that `trusted` (read from `trustFile`) does not name for the code: nothing is used then.
 */
export async function loadWithReleases(
  folder: string,
  cacheFile: string | null,
  files: readonly string[],
  { trusted, trustFile }: { readonly trusted: Trusted; readonly trustFile: string },
): Promise<{ library: Library; releases: readonly UsedRelease[] }> {
  const replaced = new Map<string, ReturnType<typeof readReleaseFile>>()
  const releases: UsedRelease[] = []
  for (const file of files) {
    const release = readReleaseFile(file)
    await requireAuthentic(release, file)
    const { regime, digest, issuer } = release
    const at = { file }
    if (!trusted.get(issuer)?.includes(regime))
      throw new CarnetError('CARNET_RELEASE_NOT_TRUSTED', { issuer, regime, trustFile }, { at })
    if (replaced.has(regime)) throw new CarnetError('CARNET_RELEASE_TWICE', { regime }, { at })
    replaced.set(regime, release)
    releases.push({ regime, digest, issuer, file })
  }
  const library = loadLibrary(folder, cacheFile, replaced satisfies Replaced)
  for (const { regime, digest, file } of releases) {
    const found = library.regimes.find(one => one.code === regime)?.digest ?? ''
    if (found !== digest)
      throw new CarnetError('CARNET_RELEASE_DIGEST', { said: digest, found }, { at: { file } })
  }
  return { library, releases }
}

/** What a stranger can check of a release of a regime, and what differs from the regime that is loaded. */
import {
  checkRelease,
  type RegimeRelease,
  type ReleaseStatement,
  readRelease,
  type SignedCheck,
  statementOf,
} from '@carnet/credential'
import { CarnetError, type Issue } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import {
  checkReleased,
  type Library,
  type ReadCheck,
  type ReleaseChanges,
  type Replaced,
  type Trusted,
} from '@carnet/lawbook'
import { loadLibrary } from './library.ts'
import { readReleaseFile, requireAuthentic } from './regime-release.ts'

export type { ReleaseChanges }
export type ReleaseCheck = SignedCheck | ReadCheck

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
  { library, issuer, trusted }: Against,
): Promise<VerifiedRelease> {
  const isTrusted = (key: string, regime: string) => trusted.get(key)?.includes(regime) ?? false
  const { release, checks: signed } = await checkRelease(reading, { issuer, isTrusted })
  if (release === null)
    return { ok: false, file, release, checks: signed, changes: null, texts: null, issues: [] }
  const read = checkReleased(release, library)
  const checks = [...signed, ...read.checks]
  return {
    ok: checks.every(check => check.result !== 'failed'),
    file,
    release: statementOf(release),
    checks,
    changes: read.changes,
    texts: read.texts,
    issues: read.issues,
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

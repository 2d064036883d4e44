/** What can be checked of a signed release with the law at hand: that it can be read, reads as what was signed, and what it would change. */
import type { ErrorData, Issue } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { digestOf } from './digest.ts'
import { type Library, readReplaced } from './library.ts'

export interface ReadCheck {
  readonly check: 'vocabulary' | 'digest'
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

export interface ReadRelease {
  readonly checks: readonly ReadCheck[]
  readonly changes: ReleaseChanges | null
  /** What is loaded under its code, and what the release holds, for whoever tells the differences; null where they cannot be told. */
  readonly texts: { readonly loaded: Regime; readonly released: Regime } | null
  /** What is wrong with its texts, when read with the vocabulary that is loaded here. */
  readonly issues: readonly Issue[]
}

/** What a release says, as far as the law is concerned. */
export interface Released {
  readonly regime: string
  readonly digest: string
  readonly files: Readonly<Record<string, string>>
  readonly arrangements: Readonly<Record<string, string>>
}

/** Never throws for what a release holds: a check fails. */
export function checkReleased(
  release: Released,
  { regimes, vocabulary }: Pick<Library, 'regimes' | 'vocabulary'>,
): ReadRelease {
  const issues: Issue[] = []
  const read = readReplaced(release.regime, release, vocabulary, issues)?.regime ?? null
  const loaded = regimes.find(one => one.code === release.regime)
  if (read === null || issues.length > 0) {
    const data = { count: issues.length, code: issues[0]?.code ?? '' }
    const unread: ReadCheck = {
      check: 'vocabulary',
      result: 'failed',
      code: 'CARNET_RELEASE_UNREADABLE',
      data,
    }
    const checks: readonly ReadCheck[] = [unread, { check: 'digest', result: 'not-checked' }]
    return { checks, changes: null, texts: null, issues }
  }
  const digest: ReadCheck =
    read.digest === release.digest
      ? { check: 'digest', result: 'passed' }
      : {
          check: 'digest',
          result: 'failed',
          code: 'CARNET_RELEASE_DIGEST',
          data: { said: release.digest, found: read.digest },
        }
  return {
    checks: [{ check: 'vocabulary', result: 'passed' }, digest],
    changes: changesOf(loaded, read),
    texts: loaded ? { loaded, released: read } : null,
    issues,
  }
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

/** The law that a command works with: what is in the folder of regimes, and the releases that `--regimes-add` names. */
import { loadLibrary, type UsedRelease } from '@carnet/clearance'
import type { Library } from '@carnet/lawbook'
import { translateVocabulary } from '@carnet/locales'
import type { Context } from './context.ts'

export interface OpenedLibrary {
  readonly library: Library
  /** Regimes of other signers that stand in for those of their code: named wherever a decision is shown. */
  readonly releases: readonly UsedRelease[]
}

/** Throws what is wrong with a release, or that its signer is not trusted for its code. */
export async function openLibrary(context: Context): Promise<OpenedLibrary> {
  const opened = await readLibrary(context)
  translateVocabulary(opened.library.vocabulary, context.language)
  return opened
}

async function readLibrary(context: Context): Promise<OpenedLibrary> {
  const files = context.options.regimesAdd ?? []
  if (files.length === 0)
    return { library: loadLibrary(context.regimesFolder, context.cacheFile), releases: [] }
  const [{ loadWithReleases }, { trustedHere }] = await Promise.all([
    import('./commands/with-releases.ts'),
    import('./trusted.ts'),
  ])
  const cacheFile = context.cacheFile.replace(/\.json$/, '-added.json')
  const opened = await loadWithReleases(context.regimesFolder, cacheFile, files, await trustedHere(context))
  for (const { regime, digest, issuer } of opened.releases)
    context.output.line(
      context.say('cli.release-used', { regime, digest: digest.slice(0, digestShown), issuer }),
      true,
    )
  return opened
}

/** As `regime list` shows digests. */
const digestShown = 12

/** What `--json` says of them: nothing, where there are none. */
export const releasesJson = ({ releases }: OpenedLibrary): { releases?: readonly UsedRelease[] } =>
  releases.length === 0 ? {} : { releases }
